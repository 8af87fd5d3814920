/// Questions in short chapters: one idea a page, every one may be skipped, every page may be left and come
/// back to.
///
/// [Step] is one such page; [Field] is how a question looks on it, [Reading] how the answer comes back. The
/// safety screen and the check-in use the same three. Start at [Questions].
@NullMarked
package care.plumbline.pages.questions;

import org.jspecify.annotations.NullMarked;
