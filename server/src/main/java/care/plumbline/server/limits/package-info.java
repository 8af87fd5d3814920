/// How much one visitor may ask for, so that the others do not wait.
@NullMarked
package care.plumbline.server.limits;

import org.jspecify.annotations.NullMarked;
