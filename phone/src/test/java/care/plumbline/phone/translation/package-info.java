@NullMarked
package care.plumbline.phone.translation;

import org.jspecify.annotations.NullMarked;
