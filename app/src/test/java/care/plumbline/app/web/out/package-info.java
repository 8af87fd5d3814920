@NullMarked
package care.plumbline.app.web.out;

import org.jspecify.annotations.NullMarked;
