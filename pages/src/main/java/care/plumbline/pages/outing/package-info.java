/// Going out: walk, power walk, walk and jog, run. Start at [GoingOut].
@NullMarked
package care.plumbline.pages.outing;

import org.jspecify.annotations.NullMarked;
