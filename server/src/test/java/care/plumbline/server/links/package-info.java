@NullMarked
package care.plumbline.server.links;

import org.jspecify.annotations.NullMarked;
