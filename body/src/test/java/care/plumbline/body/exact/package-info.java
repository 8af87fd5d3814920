@NullMarked
package care.plumbline.body.exact;

import org.jspecify.annotations.NullMarked;
