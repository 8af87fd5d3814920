@NullMarked
package care.plumbline.pages.outing;

import org.jspecify.annotations.NullMarked;
