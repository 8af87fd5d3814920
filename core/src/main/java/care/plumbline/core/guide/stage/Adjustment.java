package care.plumbline.core.guide.stage;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A rule by which what happened changes dose, level or stage, forward or back.
///
/// @param trigger when it speaks
/// @param effect what it changes
/// @param lasts how long
/// @param because said as the reason; may name facts
/// @param does what is different now, in her words
/// @param again what would change it once more
/// @param see how soon someone might look at it, where someone might
public record Adjustment(
        Id id,
        Text name,
        Trigger trigger,
        Effect effect,
        Lasting lasts,
        Text because,
        Text does,
        Text again,
        Optional<Urgency> see,
        Provenance provenance) {

    /// What it changes. Everything but the step lasts as [Lasting] says; the step stays.
    ///
    /// @param step steps of dose up or down, for good
    /// @param smallestDose whether every dose is the smallest meanwhile
    /// @param stagesDown how many stages lower movements are taken from
    /// @param minutesTimes the share of her minutes
    /// @param without what movements may not ask of the body
    public record Effect(int step, boolean smallestDose, int stagesDown, double minutesTimes, Set<Id> without) {
        public Effect {
            without = Collections.unmodifiableSet(new TreeSet<>(without));
            if (stagesDown < 0 || minutesTimes <= 0 || minutesTimes > 1) {
                throw new IllegalArgumentException(
                        "an adjustment never adds stages or minutes, found " + stagesDown + " and " + minutesTimes);
            }
        }

        /// Whether anything of it wears off.
        public boolean passes() {
            return smallestDose || stagesDown > 0 || minutesTimes < 1 || !without.isEmpty();
        }
    }

    /// How long an effect lasts: so many days after the last time, and until something has happened.
    ///
    /// @param days at least
    /// @param until what ends it; empty: the days alone
    public record Lasting(int days, Optional<Trigger> until) {}
}
