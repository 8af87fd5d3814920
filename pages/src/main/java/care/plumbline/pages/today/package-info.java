/// Today: one session and why, a bad day, what she did instead, one habit, her training, how her back is. Start
/// at [Today].
@NullMarked
package care.plumbline.pages.today;

import org.jspecify.annotations.NullMarked;
