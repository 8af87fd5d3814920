/// The content of the guide as records.
///
/// A [Guide] that exists is whole: every id leads somewhere, every condition is typed, every claim has a source,
/// every instrument a licence. Start at [Guide].
@NullMarked
package care.plumbline.core.guide;

import org.jspecify.annotations.NullMarked;
