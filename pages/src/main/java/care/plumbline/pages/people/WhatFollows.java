package care.plumbline.pages.people;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.movement.Demand;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.ClearanceEffect;
import care.plumbline.core.safety.Limit;
import care.plumbline.pages.library.OpenOrNot;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.people.ClinicPage.Line;
import care.plumbline.pages.words.PeopleWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What follows from what a clinician said: what is left out, what it opens, and what it does not open and why.
final class WhatFollows {

    private final Recovery recovery;
    private final Facts facts;
    private final Plan plan;
    private final Wording wording;
    private final Reader reader;
    private final PeopleWords say;

    WhatFollows(Recovery recovery, Reader reader) {
        this.recovery = recovery;
        this.facts = recovery.facts();
        this.plan = recovery.plan();
        this.wording = new Wording(facts, reader.language());
        this.reader = reader;
        this.say = reader.words().people();
    }

    /// Restrictions that are the clinician's own word, and movements by their names.
    List<Line> kept() {
        Stream<Line> classes = recovery.safety().limits().stream()
                .map(Limit::restriction)
                .filter(restriction -> restriction.when().facts().stream()
                        .anyMatch(fact -> fact.name().equals(Clinician.RESTRICTS)))
                .map(restriction ->
                        new Line(wording.of(restriction.name()), say.until(wording.of(restriction.until()))));
        Stream<Line> byName = plan.verdicts().values().stream()
                .map(Verdict::movement)
                .filter(plan.named()::bars)
                .map(movement -> new Line(wording.of(movement.name()), say.untilTakenBack()));
        return Stream.concat(classes, byName).toList();
    }

    List<Line> opened() {
        Stream<Line> lifted = ClearanceEffect.of(facts).stream()
                .filter(lift -> lift.how() == ClearanceEffect.How.OPENS)
                .map(lift -> new Line(
                        loads(lift),
                        say.weHadHeldItBack(wording.of(lift.restriction().because()))));
        Stream<Line> picks = picked(Verdict::isOpen)
                .map(verdict -> new Line(wording.of(verdict.movement().name()), say.comesFirst()));
        Stream<Line> gates = gates().filter(gate -> isMet(gate))
                .map(gate -> new Line(say.gate(wording.of(gate.says())), say.aGateThatIsOpen()));
        return Stream.of(lifted, picks, gates).flatMap(lines -> lines).toList();
    }

    List<Line> shut() {
        Stream<Line> picks = picked(verdict -> !verdict.isOpen())
                .map(verdict -> new Line(wording.of(verdict.movement().name()), against(verdict)));
        Stream<Line> lifts = ClearanceEffect.of(facts).stream().flatMap(lift -> switch (lift.how()) {
            case OPENS -> Stream.<Line>of();
            case OVERRULED -> Stream.of(new Line(loads(lift), say.bothYesAndNo()));
            case OLDER ->
                Stream.of(new Line(
                        loads(lift),
                        say.toldAfterTheYes(wording.of(lift.restriction().because()))));
        });
        Stream<Line> gates = gates().filter(gate -> !isMet(gate))
                .map(gate -> new Line(
                        say.gate(wording.of(gate.says())),
                        isForbidden(gate) ? say.bothYesAndNo() : say.wantsMoreThanTheYes()));
        return Stream.of(picks, both(), lifts, gates, unheard())
                .flatMap(lines -> lines)
                .toList();
    }

    /// What was both allowed and forbidden, and touches nothing that her own answers hold back or open.
    private Stream<Line> unheard() {
        Set<String> told = Stream.concat(
                        ClearanceEffect.of(facts).stream().map(ClearanceEffect::code),
                        gates().flatMap(gate -> gate.clearedBy().stream()))
                .collect(InOrder.toSet());
        Set<String> cleared = facts.chosen(Handle.CLINICIAN_CLEARED);
        return facts.guide().question(Clinician.CLEARED).orElseThrow().kind() instanceof QuestionKind.AnyOf(var choices)
                ? choices.stream()
                        .filter(choice -> cleared.contains(choice.code()) && !told.contains(choice.code()))
                        .filter(choice -> !ClearanceEffect.isCleared(facts, choice.code()))
                        .map(choice -> new Line(wording.of(choice.says()), say.bothYesAndNo()))
                : Stream.of();
    }

    /// The movements that a clinician named both to do and to leave out.
    private Stream<Line> both() {
        return plan.verdicts().values().stream()
                .map(Verdict::movement)
                .filter(movement -> plan.named().bars(movement)
                        && plan.named().picks().contains(movement.id().value()))
                .map(movement -> new Line(wording.of(movement.name()), say.bothYesAndNo()));
    }

    private boolean isMet(Gate gate) {
        return facts.test(gate.when()).isYes() && !isForbidden(gate);
    }

    private boolean isForbidden(Gate gate) {
        return gate.clearedBy()
                .filter(code -> !ClearanceEffect.isCleared(facts, code))
                .isPresent();
    }

    /// What stands open, or shut, of the movements a clinician picked by name.
    private Stream<Verdict> picked(Predicate<Verdict> standing) {
        return plan.verdicts().values().stream()
                .filter(verdict -> plan.named().picks(verdict.movement()))
                .filter(standing);
    }

    private String against(Verdict verdict) {
        return OpenOrNot.reasons(verdict.obstacles(), reader, recovery).stream()
                .map(reason -> reason.parts().isEmpty()
                        ? reason.says()
                        : reason.says() + " " + String.join("; ", reason.parts()) + ".")
                .collect(Collectors.joining(" "));
    }

    private Stream<Gate> gates() {
        Set<String> cleared = facts.chosen(Handle.CLINICIAN_CLEARED);
        return facts.guide().stages().stream()
                .flatMap(stage -> stage.gates().stream())
                .filter(gate -> gate.clearedBy().filter(cleared::contains).isPresent());
    }

    private String loads(ClearanceEffect lift) {
        List<String> names = lift.loads().stream()
                .sorted()
                .map(facts.guide().loads()::get)
                .filter(Objects::nonNull)
                .map(Demand::name)
                .map(wording::of)
                .toList();
        String all = String.join(", ", names);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
