/// Going out: walk, power walk, walk and jog, run. Start at [Out].
@NullMarked
package care.plumbline.app.web.out;

import org.jspecify.annotations.NullMarked;
