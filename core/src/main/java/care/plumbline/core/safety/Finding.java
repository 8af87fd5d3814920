package care.plumbline.core.safety;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// A danger sign that her answers show.
///
/// @param urgency after everything that raises it
/// @param because why it is shown and, where raised, why it is more urgent
/// @param todo what to do, at this urgency
/// @param rules the conditions that held
/// @param said the questions whose answers led here
public record Finding(
        DangerSign sign,
        Urgency urgency,
        List<Text> because,
        List<Text> todo,
        List<Condition> rules,
        List<Question> said) {
    public Finding {
        because = List.copyOf(because);
        todo = List.copyOf(todo);
        rules = List.copyOf(rules);
        said = List.copyOf(said);
    }

    /// What exercise it leaves: none where it is to be looked at today.
    public DangerSign.Exercise exercise() {
        return urgency.compareTo(Urgency.SAME_DAY) >= 0 ? DangerSign.Exercise.STOP : sign.exercise();
    }
}
