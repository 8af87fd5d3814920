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
/// @param helps causes, each with a strength of 1 to 3
/// @param eases kinds of pain, each with a strength of 1 to 3
/// @param loads what doing it this way asks of the body; a restriction that forbids one of these forbids it
/// @param firstWhen where it holds, it comes before all others
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
        Map<Id, Integer> eases,
        List<Id> loads,
        Optional<Condition> suitsWhen,
        Optional<Condition> firstWhen,
        List<Id> moves,
        boolean baby,
        Provenance provenance) {
    public Habit {
        helps = Collections.unmodifiableMap(new TreeMap<>(helps));
        eases = Collections.unmodifiableMap(new TreeMap<>(eases));
        loads = List.copyOf(loads);
        moves = List.copyOf(moves);
    }
}
