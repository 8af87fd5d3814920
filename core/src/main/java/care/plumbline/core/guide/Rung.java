package care.plumbline.core.guide;

import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;

/// A step on the way from walking to running.
///
/// @param weeks for interval training: what each week holds
/// @param goesOn what takes her to the next week, tried on the day after each outing; empty: she sets the pace
/// @param rest days of rest between two outings
public record Rung(
        Id id,
        Text name,
        Id movement,
        Condition when,
        Text what,
        List<Text> weeks,
        Optional<Trigger> goesOn,
        Days rest,
        Provenance provenance) {
    public Rung {
        weeks = List.copyOf(weeks);
    }
}
