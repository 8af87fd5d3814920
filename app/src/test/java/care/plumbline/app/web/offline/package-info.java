@NullMarked
package care.plumbline.app.web.offline;

import org.jspecify.annotations.NullMarked;
