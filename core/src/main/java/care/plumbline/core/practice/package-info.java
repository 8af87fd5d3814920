/// Doing a session: how it stands, what to take instead of a movement, and the beats of each by which she breathes
/// and counts.
///
/// It promises that nothing is taken instead that is not open to her, that what she is shown is looked at again
/// before she goes on, and that the beats of a movement take the very time that was planned for it. Start at
/// [Course], [Swap] and [Pacing].
@NullMarked
package care.plumbline.core.practice;

import org.jspecify.annotations.NullMarked;
