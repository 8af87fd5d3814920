package care.plumbline.pages.people;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.ByName;
import care.plumbline.pages.visit.Visit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A movement that a clinician may name: to do, or to leave out.
public record NamedMove(String code, String name, boolean picked, boolean barred) {

    /// All that may be named to her, as whoever looks for one would look.
    static List<NamedMove> all(Visit visit, ByName named) {
        return all(visit, named, visit.facts().hasBabyAtHome());
    }

    /// All that may be named to anybody, none named so far: nothing that is done with a baby, because nobody knows here
    /// whether she has hers with her.
    static List<NamedMove> all(Visit visit) {
        return all(visit, new ByName(Set.of(), Set.of()), false);
    }

    private static List<NamedMove> all(Visit visit, ByName named, boolean baby) {
        Set<Id> ofBaby = visit.guide().restrictions().stream()
                .filter(restriction -> restriction.when().facts().stream()
                        .anyMatch(fact -> fact.name().equals(Handle.HIDES_BABY.id())))
                .flatMap(restriction -> restriction.forbids().stream())
                .collect(InOrder.toSet());
        return visit.guide().movements().values().stream()
                .filter(movement -> baby || Collections.disjoint(movement.loads(), ofBaby))
                .map(movement -> of(visit, movement, named))
                .filter(move -> !move.name().isEmpty())
                .sorted(Comparator.comparing(NamedMove::name))
                .toList();
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
