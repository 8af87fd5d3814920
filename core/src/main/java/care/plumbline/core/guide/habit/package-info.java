/// Habits of the day, kind words, small days, and the evening check-in.
@NullMarked
package care.plumbline.core.guide.habit;

import org.jspecify.annotations.NullMarked;
