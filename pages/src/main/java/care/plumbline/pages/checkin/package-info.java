/// How today is, in twenty seconds: pain, sleep, and the short form of the danger signs. Start at [CheckIn].
@NullMarked
package care.plumbline.pages.checkin;

import org.jspecify.annotations.NullMarked;
