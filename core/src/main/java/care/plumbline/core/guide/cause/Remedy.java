package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;

/// Something that helps.
public record Remedy(
        Id id,
        String article,
        Text name,
        Text plain,
        Text heard,
        Text truth,
        List<Text> how,
        List<Text> caution,
        Belief belief,
        Optional<Condition> alwaysShownWhen,
        Woman first,
        Woman notFirst,
        Provenance provenance) {
    public Remedy {
        how = List.copyOf(how);
        caution = List.copyOf(caution);
    }
}
