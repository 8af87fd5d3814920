package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;

/// Something that may be adding to her pain. Never a diagnosis.
///
/// @param toldWhen it is never spoken of before this is known to hold; empty: no such wait
/// @param neverFirstWhen when it holds, this cause is not put first
/// @param alwaysShownWhen when it holds, this cause is among those shown
/// @param helpedBy remedies, most helpful first
public record Cause(
        Id id,
        String article,
        Text name,
        Text plain,
        Text heard,
        Text truth,
        Belief belief,
        Optional<Condition> toldWhen,
        Optional<Condition> neverFirstWhen,
        Optional<Condition> alwaysShownWhen,
        List<Id> helpedBy,
        Woman first,
        Woman notFirst,
        Provenance provenance) {
    public Cause {
        helpedBy = List.copyOf(helpedBy);
    }
}
