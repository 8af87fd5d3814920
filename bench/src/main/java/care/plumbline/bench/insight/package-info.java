/// How often insights mislead, and how often they find what is there: made-up women whose days are
/// known to hold nothing, or an effect that was planted. Start at [Main]; the assumptions are in
/// [World] and [Life].
@NullMarked
package care.plumbline.bench.insight;

import org.jspecify.annotations.NullMarked;
