@NullMarked
package care.plumbline.core.json;

import org.jspecify.annotations.NullMarked;
