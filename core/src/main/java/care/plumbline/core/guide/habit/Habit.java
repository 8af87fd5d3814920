package care.plumbline.core.guide.habit;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An everyday way of doing things that spares her back.
///
/// @param safeSleep the safe-sleep line must stand beside it
/// @param baby speaks of a baby or child, and is hidden when she asks for that
public record Habit(
        Id id,
        Text name,
        Text todo,
        Text ratherThan,
        Text why,
        boolean safeSleep,
        String place,
        Map<Id, Integer> helps,
        Optional<Condition> suitsWhen,
        List<Id> moves,
        boolean baby,
        Provenance provenance) {
    public Habit {
        helps = Collections.unmodifiableMap(new TreeMap<>(helps));
        moves = List.copyOf(moves);
    }
}
