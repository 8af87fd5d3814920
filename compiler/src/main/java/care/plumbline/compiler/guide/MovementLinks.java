package care.plumbline.compiler.guide;

import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.DailyTraining;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks that a movement leads to what it is for and what it asks, and all that names movements to them.
final class MovementLinks {

    private final Guide guide;
    private final Draft draft;
    private final Links links;

    MovementLinks(Guide guide, Draft draft, Links links) {
        this.guide = guide;
        this.draft = draft;
        this.links = links;
    }

    void check() {
        guide.movements().values().forEach(this::movement);
        guide.restrictions().forEach(this::restriction);
        reliefs();
        for (DailyTraining training : guide.trainings()) {
            links.toCauses(training.provenance().place(), training.causes());
            links.toMovements(training.provenance().place(), training.movements());
        }
        guide.ladder().forEach(this::rung);
        tests();
        new ClearanceLinks(guide, draft).checkGates();
    }

    private void movement(Movement movement) {
        Place place = movement.provenance().place();
        links.toCauses(place, movement.aims().keySet());
        links.toRemedies(place, movement.remedies());
        links.toPatterns(place, movement.eases().keySet());
        links.toPatterns(place, movement.onlyFor());
        links.toLoads(place, movement.loads());
        movement.needs().stream()
                .filter(need -> !codes(Handle.AT_HAND).contains(need))
                .forEach(need -> draft.problem(place, "needs: " + need + " is nothing she is asked about"));
        links.toMovements(place, movement.easier().stream().toList());
        links.toMovements(place, movement.harder().stream().toList());
        if (movement.stage() < 0 || movement.stage() >= guide.stages().size()) {
            draft.problem(place, "there is no stage " + movement.stage());
        }
        endsSomewhere(movement);
    }

    /// Following *easier* must come to an end, or "too hard" would lead in a circle.
    private void endsSomewhere(Movement movement) {
        var seen = new HashSet<Id>();
        Movement at = movement;
        while (at != null && seen.add(at.id())) {
            Movement here = at;
            at = here.easier().map(guide.movements()::get).orElse(null);
            if (at != null && seen.contains(at.id())) {
                draft.problem(movement.provenance().place(), "easier leads back to " + at.id());
                return;
            }
        }
    }

    private void restriction(Restriction restriction) {
        Place place = restriction.provenance().place();
        links.toLoads(place, restriction.forbids());
        links.toLoads(place, restriction.eases());
        if (restriction.forbids().isEmpty() && restriction.eases().isEmpty()) {
            draft.problem(place, restriction.id() + " forbids nothing and eases nothing");
        }
        new ClearanceLinks(guide, draft).check(restriction);
    }

    /// Every place she can tap has its movements, and nothing else has.
    private void reliefs() {
        Place file = guide.relief().provenance().place();
        List<String> zones = codes(Handle.PAIN_ZONES);
        List<String> named = guide.relief().places().stream()
                .flatMap(place -> place.zones().stream())
                .toList();
        if (!named.stream().sorted().toList().equals(zones.stream().sorted().toList())) {
            draft.problem(file, "places name each zone once, " + zones + ", found " + named);
        }
        for (FirstRelief.Place place : guide.relief().places()) {
            links.toMovements(file, place.moves());
            if (!codes(Handle.WORSE_WITH).containsAll(place.setOff())) {
                draft.problem(file, "set_off names answers of " + Handle.WORSE_WITH.id() + ", found " + place.setOff());
            }
        }
    }

    private void rung(Rung rung) {
        Place place = rung.provenance().place();
        links.toMovements(place, List.of(rung.movement()));
        rung.countsAs().ifPresent(question -> links.toQuestion(rung.provenance(), question));
        rung.goesOn().ifPresent(on -> links.toQuestions(place.file(), on.on().stream()));
    }

    private void tests() {
        Set<Id> gates = guide.stages().stream()
                .flatMap(stage -> stage.gates().stream())
                .map(Gate::id)
                .collect(Collectors.toSet());
        guide.readiness().tests().forEach(test -> {
            Place place = test.provenance().place();
            links.toQuestion(test.provenance(), test.question());
            links.toMovements(place, List.of(test.movement(), test.trains()));
            links.to("gate", place, test.afterGate().stream().toList(), gates::contains);
        });
    }

    private List<String> codes(Handle question) {
        return guide.question(question.id()).stream()
                .flatMap(asked -> asked.kind().offered().stream())
                .map(Choice::code)
                .toList();
    }
}
