/// The content of the guide as records, and the reader that refuses a guide which cannot stand.
///
/// It promises that a [Guide] that exists is whole: every id leads somewhere, every condition is typed, every
/// claim has
/// a
/// source, every instrument a licence. Start at [GuideReader], then [Guide].
@NullMarked
package care.plumbline.core.guide;

import org.jspecify.annotations.NullMarked;
