@NullMarked
package care.plumbline.app.web.people;

import org.jspecify.annotations.NullMarked;
