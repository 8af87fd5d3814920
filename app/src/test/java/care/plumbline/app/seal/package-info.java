@NullMarked
package care.plumbline.app.seal;

import org.jspecify.annotations.NullMarked;
