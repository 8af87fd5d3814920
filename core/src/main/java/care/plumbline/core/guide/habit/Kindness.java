package care.plumbline.core.guide.habit;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.Optional;

/// One kind sentence for her day.
///
/// @param suitsWhen for whom or for which day it was written; empty: for anyone, on any day
/// @param baby speaks of a baby at home, and is said only where she has told us of one
public record Kindness(Id id, Text text, Optional<Condition> suitsWhen, boolean baby, Provenance provenance) {

    /// Whether it may be said to anyone, whatever we know of her.
    public boolean forEveryone() {
        return suitsWhen.isEmpty() && !baby;
    }
}
