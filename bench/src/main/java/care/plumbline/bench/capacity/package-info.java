/// What a thousand, a million and a hundred million women need: reckoned from measured costs, and a cluster
/// simulated. Start at [Main].
@NullMarked
package care.plumbline.bench.capacity;

import org.jspecify.annotations.NullMarked;
