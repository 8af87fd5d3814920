/// What a page answers, which page answers which address, and what is said when something goes wrong.
///
/// Start at [Routes] and [Reply].
@NullMarked
package care.plumbline.pages.reply;

import org.jspecify.annotations.NullMarked;
