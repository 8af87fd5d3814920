@NullMarked
package care.plumbline.app.web.session;

import org.jspecify.annotations.NullMarked;
