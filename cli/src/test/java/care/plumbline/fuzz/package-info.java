/// What comes from outside, thrown at whatever reads it: for minutes by Jazzer (`bench/fuzz/run`), for a moment with
/// every
/// run of the tests. Start at [Target].
@NullMarked
package care.plumbline.fuzz;

import org.jspecify.annotations.NullMarked;
