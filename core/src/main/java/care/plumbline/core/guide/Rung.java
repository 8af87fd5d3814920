package care.plumbline.core.guide;

import care.plumbline.core.rule.Condition;
import java.util.List;

/// A step on the way from walking to running.
///
/// @param weeks for interval training: what each week holds
public record Rung(Id id, Text name, Id movement, Condition when, Text what, List<Text> weeks, Provenance provenance) {
    public Rung {
        weeks = List.copyOf(weeks);
    }
}
