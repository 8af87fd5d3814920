/// Today: the minutes she has, one session, one habit, one kindness. Start at [Today].
@NullMarked
package care.plumbline.pages.today;

import org.jspecify.annotations.NullMarked;
