/// The coach as a page in her browser calls it: plain calls in, plain numbers and words out. No picture comes
/// here.
@NullMarked
package care.plumbline.coach;

import org.jspecify.annotations.NullMarked;
