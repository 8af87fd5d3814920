@NullMarked
package care.plumbline.phone.publish;

import org.jspecify.annotations.NullMarked;
