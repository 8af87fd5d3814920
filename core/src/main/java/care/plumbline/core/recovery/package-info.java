/// The door: what a woman sees on a day, as a pure function of the guide, her journal and the date. Start at
/// [Recovery].
@NullMarked
package care.plumbline.core.recovery;

import org.jspecify.annotations.NullMarked;
