/// Her movements before a camera: which can be looked at, the page that looks, what she keeps of it. What looks
/// runs in her browser alone (`coach/src/main/web`). Start at [ShowMe].
@NullMarked
package care.plumbline.pages.coach;

import org.jspecify.annotations.NullMarked;
