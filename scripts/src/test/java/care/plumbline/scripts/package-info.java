@NullMarked
package care.plumbline.scripts;

import org.jspecify.annotations.NullMarked;
