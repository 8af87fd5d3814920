@NullMarked
package care.plumbline.bench.peer;

import org.jspecify.annotations.NullMarked;
