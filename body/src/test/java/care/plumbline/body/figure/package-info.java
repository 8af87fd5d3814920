@NullMarked
package care.plumbline.body.figure;

import org.jspecify.annotations.NullMarked;
