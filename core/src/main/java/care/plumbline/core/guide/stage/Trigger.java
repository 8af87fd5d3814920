package care.plumbline.core.guide.stage;

import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.OptionalInt;

/// A condition that is tried on the days on which she said something of it.
///
/// @param on the questions; empty: every day
/// @param times on how many such days it must have held
/// @param withinDays in so many days, today included; empty: running, with no day between on which it did not
///     hold
public record Trigger(List<String> on, Condition when, int times, OptionalInt withinDays) {
    public Trigger {
        on = List.copyOf(on);
        if (times < 1) {
            throw new IllegalArgumentException("a rule needs at least one time, found " + times);
        }
    }
}
