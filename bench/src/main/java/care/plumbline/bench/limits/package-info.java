/// One client that asks for as much as it is allowed, and what the others notice. Start at [Main].
@NullMarked
package care.plumbline.bench.limits;

import org.jspecify.annotations.NullMarked;
