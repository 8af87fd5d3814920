@NullMarked
package care.plumbline.body;

import org.jspecify.annotations.NullMarked;
