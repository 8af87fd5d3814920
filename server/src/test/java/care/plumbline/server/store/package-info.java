@NullMarked
package care.plumbline.server.store;

import org.jspecify.annotations.NullMarked;
