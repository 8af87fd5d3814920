/// How her device shows things, and what becomes of what she said: export, erase, leave at once. Start at
/// [Settings].
@NullMarked
package care.plumbline.app.web.settings;

import org.jspecify.annotations.NullMarked;
