/// Days, weeks and seconds as the guide counts them.
@NullMarked
package care.plumbline.core.guide.unit;

import org.jspecify.annotations.NullMarked;
