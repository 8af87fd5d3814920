@NullMarked
package care.plumbline.app.demo;

import org.jspecify.annotations.NullMarked;
