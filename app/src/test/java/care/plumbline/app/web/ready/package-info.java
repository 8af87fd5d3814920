@NullMarked
package care.plumbline.app.web.ready;

import org.jspecify.annotations.NullMarked;
