@NullMarked
package care.plumbline.pages.people;

import org.jspecify.annotations.NullMarked;
