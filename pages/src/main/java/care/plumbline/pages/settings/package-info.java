/// How her device shows things, and what becomes of what she said: export, erase, leave at once. Start at
/// [Settings].
@NullMarked
package care.plumbline.pages.settings;

import org.jspecify.annotations.NullMarked;
