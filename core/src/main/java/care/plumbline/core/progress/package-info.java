/// How she is doing: her three activities first, then pain and the rest, each with what counts as a real change.
///
/// Promises never to be surer than her days are: with few days it says that it is too early to tell. What is
/// missing is missing; it is never counted against her. Cost grows linearly with the journal. Start at [Progress].
@NullMarked
package care.plumbline.core.progress;

import org.jspecify.annotations.NullMarked;
