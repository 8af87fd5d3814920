/// The care of a baby as work: its tasks, what they weigh on her back, and what makes them easier.
@NullMarked
package care.plumbline.core.guide.care;

import org.jspecify.annotations.NullMarked;
