@NullMarked
package care.plumbline.pages.ready;

import org.jspecify.annotations.NullMarked;
