package care.plumbline.core.guide;

import care.plumbline.core.rule.Condition;
import java.util.List;

/// A sign that needs someone to look at her before, or beside, any exercise.
///
/// @param number its row in the clinical table
/// @param raise what makes it more urgent; never less
/// @param say what to say on the phone
public record DangerSign(
        Id id,
        int number,
        Text name,
        Condition when,
        Urgency urgency,
        List<Raise> raise,
        Text because,
        Text thinkOf,
        Text meaning,
        List<Text> todo,
        List<Text> whileWaiting,
        Text say,
        Exercise exercise,
        Provenance provenance) {

    public DangerSign {
        raise = List.copyOf(raise);
        todo = List.copyOf(todo);
        whileWaiting = List.copyOf(whileWaiting);
    }

    /// What lifts the urgency, and why.
    ///
    /// @param todo what to do then; empty: as for the sign itself
    public record Raise(Urgency to, Condition when, Text because, List<Text> todo) {
        public Raise {
            todo = List.copyOf(todo);
        }
    }

    /// What exercise may go on until she has been seen.
    public enum Exercise {
        STOP,
        GENTLE,
        AS_PLANNED
    }
}
