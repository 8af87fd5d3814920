package care.plumbline.compiler.guide;

import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.cause.Woman;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.DailyTraining;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that every id in the guide leads somewhere, and that nothing leads in a circle.
final class GuideLinks {

    private final Guide guide;
    private final Draft draft;

    GuideLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check() {
        new HandleLinks(guide, draft).check();
        new CaringLinks(guide, draft).check();
        new CoachLinks(guide, draft).check();
        new WeekLinks(guide, draft).check();
        new SynonymLinks(guide, draft).check();
        Set<Id> causes = guide.causes().stream().map(Cause::id).collect(Collectors.toSet());
        Set<Id> remedies = guide.remedies().stream().map(Remedy::id).collect(Collectors.toSet());
        Set<Id> movements = guide.movements().keySet();
        Set<Id> loads = guide.loads().keySet();
        Set<Id> patterns = guide.patterns().stream().map(Pattern::id).collect(Collectors.toSet());
        Set<String> questions = guide.questions().map(Question::id).collect(Collectors.toSet());

        for (Cause cause : guide.causes()) {
            Place place = cause.provenance().place();
            known(place, "remedy", cause.helpedBy(), remedies::contains);
            answerable(place, cause.first(), questions);
            answerable(place, cause.notFirst(), questions);
        }
        for (Remedy remedy : guide.remedies()) {
            answerable(remedy.provenance().place(), remedy.first(), questions);
            answerable(remedy.provenance().place(), remedy.notFirst(), questions);
            if (guide.causes().stream().noneMatch(cause -> cause.helpedBy().contains(remedy.id()))) {
                draft.problem(remedy.provenance().place(), "no cause is helped by " + remedy.id());
            }
        }
        Set<Id> signs = guide.dangerSigns().stream().map(DangerSign::id).collect(Collectors.toSet());
        Set<Id> habits = guide.habits().stream().map(Habit::id).collect(Collectors.toSet());
        for (Pattern pattern : guide.patterns()) {
            known(pattern.provenance().place(), "danger sign", pattern.signs(), signs::contains);
        }
        for (Leaflet leaflet : guide.leaflets()) {
            known(leaflet.provenance().place(), "danger sign", leaflet.signs(), signs::contains);
            known(leaflet.provenance().place(), "habit", leaflet.habits(), habits::contains);
        }
        for (Habit habit : guide.habits()) {
            known(habit.provenance().place(), "cause", habit.helps().keySet(), causes::contains);
            known(habit.provenance().place(), "movement", habit.moves(), movements::contains);
            known(habit.provenance().place(), "load", habit.loads(), loads::contains);
            known(habit.provenance().place(), "pattern", habit.eases().keySet(), patterns::contains);
            if (habit.helps().isEmpty() && habit.eases().isEmpty()) {
                draft.problem(habit.provenance().place(), "expected helps or eases: what is " + habit.id() + " for?");
            }
        }
        for (Movement movement : guide.movements().values()) {
            Place place = movement.provenance().place();
            known(place, "cause", movement.aims().keySet(), causes::contains);
            known(place, "remedy", movement.remedies(), remedies::contains);
            known(place, "pattern", movement.eases().keySet(), patterns::contains);
            known(place, "pattern", movement.onlyFor(), patterns::contains);
            known(place, "load", movement.loads(), loads::contains);
            movement.needs().stream()
                    .filter(need -> !codes(Handle.AT_HAND).contains(need))
                    .forEach(need -> draft.problem(place, "needs: " + need + " is nothing she is asked about"));
            known(place, "movement", movement.easier().stream().toList(), movements::contains);
            known(place, "movement", movement.harder().stream().toList(), movements::contains);
            if (movement.stage() < 0 || movement.stage() >= guide.stages().size()) {
                draft.problem(place, "there is no stage " + movement.stage());
            }
            endsSomewhere(movement);
        }
        for (Restriction restriction : guide.restrictions()) {
            known(restriction.provenance().place(), "load", restriction.forbids(), loads::contains);
            known(restriction.provenance().place(), "load", restriction.eases(), loads::contains);
            if (restriction.forbids().isEmpty() && restriction.eases().isEmpty()) {
                draft.problem(
                        restriction.provenance().place(), restriction.id() + " forbids nothing and eases nothing");
            }
            new ClearanceLinks(guide, draft).check(restriction);
        }
        reliefs();
        for (DailyTraining training : guide.trainings()) {
            known(training.provenance().place(), "cause", training.causes(), causes::contains);
            known(training.provenance().place(), "movement", training.movements(), movements::contains);
        }
        for (Rung rung : guide.ladder()) {
            known(rung.provenance().place(), "movement", List.of(rung.movement()), movements::contains);
            rung.countsAs().ifPresent(question -> asked(question, rung.provenance(), questions));
        }
        Set<String> tallies = guide.adjusting().tallies().stream()
                .map(tally -> tally.fact().name())
                .collect(Collectors.toSet());
        guide.settling().steps().forEach(step -> {
            // Tallies are counted after everything else is known.
            if (step instanceof Guide.Settle.WorkedOut(Derived derived)) {
                derived.is().facts().stream()
                        .filter(fact -> tallies.contains(fact.name()))
                        .forEach(fact -> draft.problem(
                                new Place("derived.yaml", 1),
                                derived.fact().name() + " reads the tally " + fact.name()));
            }
        });
        for (Adjustment adjustment : guide.adjusting().adjustments()) {
            Place place = adjustment.provenance().place();
            known(place, "load", adjustment.effect().without(), loads::contains);
            asked(adjustment.trigger().on().stream(), place.file(), questions);
            adjustment.lasts().until().ifPresent(until -> asked(until.on().stream(), place.file(), questions));
            // What she reads days later must still be true then.
            Stream.of(adjustment.because(), adjustment.does(), adjustment.again())
                    .filter(text -> !text.blanks().isEmpty())
                    .forEach(_ -> draft.problem(place, adjustment.id() + " names a fact, which may change meanwhile"));
        }
        for (Rung rung : guide.ladder()) {
            rung.goesOn()
                    .ifPresent(on ->
                            asked(on.on().stream(), rung.provenance().place().file(), questions));
        }
        guide.questions()
                .forEach(question ->
                        asked(question.reopenedBy().stream(), question.place().file(), questions));
        for (QuickCheck check : guide.quickChecks()) {
            asked(check.opens().stream(), "guide.yaml", questions);
        }
        asked(guide.checkIn().all(), "check-in.yaml", questions);
        known(
                guide.checkIn().badDay().provenance().place(),
                "habit",
                guide.checkIn().badDay().habits(),
                id -> guide.habits().stream().anyMatch(habit -> habit.id().equals(id)));
        known(
                guide.checkIn().badDay().provenance().place(),
                "small day",
                List.of(guide.checkIn().badDay().day()),
                id -> guide.smallDays().stream().anyMatch(day -> day.id().equals(id)));
        new DangerLinks(guide, draft).check();
        new ComparisonLinks(guide, draft).check();
        outcomes(questions);
        guide.contacts().calls().forEach(call -> asked(call.question(), call.provenance(), questions));
        guide.readiness().tests().forEach(test -> asked(test.question(), test.provenance(), questions));
        Set<Id> gates = guide.stages().stream()
                .flatMap(stage -> stage.gates().stream())
                .map(Gate::id)
                .collect(Collectors.toSet());
        guide.readiness().tests().forEach(test -> {
            Place place = test.provenance().place();
            known(place, "movement", List.of(test.movement(), test.trains()), movements::contains);
            known(place, "gate", test.afterGate().stream().toList(), gates::contains);
        });
        new ClearanceLinks(guide, draft).checkGates();
        for (int number = 0; number < guide.stages().size(); number++) {
            if (guide.stages().get(number).number() != number) {
                draft.problem(guide.stages().get(number).provenance().place(), "stages count 0, 1, 2 … in order");
            }
        }
    }

    private void outcomes(Set<String> questions) {
        Outcomes outcomes = guide.outcomes();
        asked(
                Stream.of(
                                outcomes.activities().asked().stream()
                                        .flatMap(one -> Stream.of(one.words(), one.now())),
                                outcomes.pain().reads().stream(),
                                outcomes.rolandMorris().reads().stream(),
                                outcomes.confidence().reads().stream(),
                                Stream.of(outcomes.verdict().question()))
                        .flatMap(names -> names),
                "outcomes.yaml",
                questions);
        verdicts(outcomes.verdict());
        known(
                new Place("outcomes.yaml", 1),
                "danger sign",
                List.of(outcomes.moodSign()),
                guide.dangerSigns().stream().map(DangerSign::id).collect(Collectors.toSet())::contains);
        Set<Id> patterns = guide.patterns().stream().map(Pattern::id).collect(Collectors.toSet());
        guide.course()
                .forEach(line -> known(
                        line.provenance().place(),
                        "pattern",
                        line.pattern().stream().toList(),
                        patterns::contains));
    }

    private void verdicts(Outcomes.Verdict verdict) {
        guide.question(verdict.question()).ifPresent(question -> {
            if (!(question.kind() instanceof QuestionKind.OneOf(var choices))) {
                draft.problem(verdict.provenance().place(), verdict.question() + " is not one of several choices");
                return;
            }
            Stream.concat(verdict.muchBetter().stream(), verdict.worse().stream())
                    .filter(code ->
                            choices.stream().noneMatch(choice -> choice.code().equals(code)))
                    .forEach(code -> draft.problem(
                            draft.mentioned(code, verdict.provenance().place()),
                            verdict.question() + " has no choice " + code));
        });
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
            known(file, "movement", place.moves(), guide.movements()::containsKey);
            if (!codes(Handle.WORSE_WITH).containsAll(place.setOff())) {
                draft.problem(file, "set_off names answers of " + Handle.WORSE_WITH.id() + ", found " + place.setOff());
            }
        }
    }

    private List<String> codes(Handle question) {
        return guide.question(question.id()).stream()
                .flatMap(asked -> asked.kind().offered().stream())
                .map(Choice::code)
                .toList();
    }

    private void known(Place place, String kind, Collection<Id> ids, Predicate<Id> exists) {
        ids.stream()
                .filter(exists.negate())
                .forEach(id -> draft.problem(draft.mentioned(id.value(), place), "no " + kind + " is called " + id));
    }

    private void asked(Stream<String> named, String file, Set<String> questions) {
        named.filter(question -> !questions.contains(question))
                .forEach(question -> draft.problem(
                        draft.mentioned(question, new Place(file, 1)), "no question is called " + question));
    }

    private void asked(String question, Provenance by, Set<String> questions) {
        if (!questions.contains(question)) {
            draft.problem(by.place(), "no question is called " + question);
        }
    }

    private void answerable(Place place, Woman woman, Set<String> questions) {
        woman.answers().keySet().stream()
                .filter(name -> !questions.contains(name) && !name.equals(Handle.DAYS_SINCE_BIRTH.id()))
                .forEach(name -> draft.problem(draft.mentioned(name, place), "no question is called " + name));
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
}
