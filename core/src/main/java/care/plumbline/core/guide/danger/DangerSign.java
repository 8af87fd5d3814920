package care.plumbline.core.guide.danger;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;

/// A sign that needs someone to look at her before, or beside, any exercise.
///
/// @param number its row in the clinical table
/// @param raise what makes it more urgent; never less
/// @param whileMoving what to do while waiting that means moving; not said beside a finding that allows less
/// @param calls whose number stands first, beside those that its urgency asks for
/// @param discreet whether only the page she opens herself may say more than its name, and no page to show others
/// may name it
/// @param mood whether it stands on a page to show others only together with her mood
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
        List<Text> whileMoving,
        Text say,
        Exercise exercise,
        Optional<Whom> calls,
        boolean discreet,
        boolean mood,
        Provenance provenance) {

    public DangerSign {
        raise = List.copyOf(raise);
        todo = List.copyOf(todo);
        whileWaiting = List.copyOf(whileWaiting);
        whileMoving = List.copyOf(whileMoving);
    }

    /// Whether what helps is talking to somebody, more than being looked at.
    public boolean isTalk() {
        return discreet || mood || exercise == Exercise.AS_PLANNED;
    }

    /// Whether it may stand on a page that others read.
    ///
    /// @param withMood whether she wants her mood on it
    public boolean isForOthers(boolean withMood) {
        return !discreet && (withMood || !mood);
    }

    /// What lifts the urgency, and why.
    ///
    /// @param todo what to do then; empty: as for the sign itself
    public record Raise(Urgency to, Condition when, Text because, List<Text> todo) {
        public Raise {
            todo = List.copyOf(todo);
        }
    }

    /// Somebody to call about one kind of trouble.
    public enum Whom {
        CRISIS,
        VIOLENCE
    }

    /// What exercise may go on until she has been seen.
    public enum Exercise {
        STOP,
        GENTLE,
        AS_PLANNED
    }
}
