/// What opens her journal: the sheet with her words, the list of her locks, and the ways in where it is locked.
/// Start at [Keys].
@NullMarked
package care.plumbline.pages.keys;

import org.jspecify.annotations.NullMarked;
