/// How fast we are, alone and beside peers, in one run. Start at [Main].
@NullMarked
package care.plumbline.bench;

import org.jspecify.annotations.NullMarked;
