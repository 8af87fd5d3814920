/// How today is, in three taps: pain, the night, sleep; then the short form of the danger signs. Start at
/// [CheckIn].
@NullMarked
package care.plumbline.pages.checkin;

import org.jspecify.annotations.NullMarked;
