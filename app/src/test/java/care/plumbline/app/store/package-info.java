@NullMarked
package care.plumbline.app.store;

import org.jspecify.annotations.NullMarked;
