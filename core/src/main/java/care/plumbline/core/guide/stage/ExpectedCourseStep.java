package care.plumbline.core.guide.stage;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.Optional;

/// What is usual at some time after a birth.
///
/// @param from the first week in which it is said
/// @param to the week from which on it is not said any more; empty: it is said from then on
/// @param pattern only to a woman whose pain has this pattern; empty: to all
/// @param when only where this holds; empty: always
public record ExpectedCourseStep(
        Id id,
        Weeks from,
        Optional<Weeks> to,
        Optional<Id> pattern,
        Optional<Condition> when,
        Text says,
        Provenance provenance) {

    public boolean isFor(Weeks week) {
        return from.compareTo(week) <= 0
                && to.filter(end -> end.compareTo(week) <= 0).isEmpty();
    }
}
