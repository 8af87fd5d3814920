@NullMarked
package care.plumbline.pages.out;

import org.jspecify.annotations.NullMarked;
