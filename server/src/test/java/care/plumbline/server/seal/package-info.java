@NullMarked
package care.plumbline.server.seal;

import org.jspecify.annotations.NullMarked;
