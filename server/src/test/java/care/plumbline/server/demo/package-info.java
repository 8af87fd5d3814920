@NullMarked
package care.plumbline.server.demo;

import org.jspecify.annotations.NullMarked;
