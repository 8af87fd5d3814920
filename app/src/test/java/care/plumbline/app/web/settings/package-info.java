@NullMarked
package care.plumbline.app.web.settings;

import org.jspecify.annotations.NullMarked;
