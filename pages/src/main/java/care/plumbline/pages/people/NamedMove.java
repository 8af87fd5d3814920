package care.plumbline.pages.people;

import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.plan.ByName;
import care.plumbline.pages.visit.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A movement that a clinician may name: to do, or to leave out.
public record NamedMove(String code, String name, boolean picked, boolean barred) {

    /// All of them by their names, as whoever looks for one would.
    static List<NamedMove> all(Visit visit, ByName named) {
        return visit.guide().movements().values().stream()
                .map(movement -> of(visit, movement, named))
                .sorted(Comparator.comparing(NamedMove::name))
                .toList();
    }

    /// All of them, none named so far.
    static List<NamedMove> all(Visit visit) {
        return all(visit, new ByName(Set.of(), Set.of()));
    }

    private static NamedMove of(Visit visit, Movement movement, ByName named) {
        String code = movement.id().value();
        return new NamedMove(
                code,
                visit.say(movement.name()),
                named.picks().contains(code),
                named.bars().contains(code));
    }
}
