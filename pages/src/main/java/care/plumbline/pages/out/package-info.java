/// Going out: walk, power walk, walk and jog, run. Start at [Out].
@NullMarked
package care.plumbline.pages.out;

import org.jspecify.annotations.NullMarked;
