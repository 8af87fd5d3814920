package care.plumbline.core.safety;

import care.plumbline.core.guide.DangerSign;
import care.plumbline.core.guide.Text;
import care.plumbline.core.guide.Urgency;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// A danger sign that her answers show.
///
/// @param urgency after everything that raises it
/// @param because why it is shown and, where raised, why it is more urgent
/// @param todo what to do, at this urgency
/// @param rules the conditions that held
public record Finding(DangerSign sign, Urgency urgency, List<Text> because, List<Text> todo, List<Condition> rules) {
    public Finding {
        because = List.copyOf(because);
        todo = List.copyOf(todo);
        rules = List.copyOf(rules);
    }
}
