/// What every page has around it.
@NullMarked
package care.plumbline.pages.frame;

import org.jspecify.annotations.NullMarked;
