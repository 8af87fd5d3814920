package care.plumbline.pages.library;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Light;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.pace.HoldBack;
import care.plumbline.core.plan.Day;
import care.plumbline.core.plan.GateStanding;
import care.plumbline.core.plan.Obstacle;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.StageStanding;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.show.WhichClinician;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a movement is for her today, and if not, all that stands against it.
///
/// @param mind how she does it in a smaller way than others do
/// @param otherPain the kind of pain it is meant for, where that is not hers; empty: it may be for her
public record OpenOrNot(boolean open, List<String> mind, List<Reason> reasons, String otherPain) {

    /// One thing that stands against it.
    ///
    /// @param parts what it comes down to, where it is more than one thing
    /// @param next where she can do something about it
    public record Reason(String says, List<String> parts, Optional<Link> next) {
        public Reason {
            parts = List.copyOf(parts);
        }

        private static Reason of(String says) {
            return new Reason(says, List.of(), Optional.empty());
        }
    }

    public OpenOrNot {
        mind = List.copyOf(mind);
        reasons = List.copyOf(reasons);
    }

    public static OpenOrNot of(Movement movement, Reader reader, Recovery recovery) {
        Verdict verdict = recovery.plan().verdicts().get(movement.id());
        if (verdict == null) {
            throw new IllegalStateException("the plan leaves out " + movement.id());
        }
        return new OpenOrNot(
                verdict.isOpen(),
                Stream.concat(
                                Stream.of(reader.say()
                                                .pickedForYou(WhichClinician.of(recovery.facts(), reader.words())))
                                        .filter(_ -> recovery.plan().named().picks(movement)),
                                verdict.mind().stream().map(reader::says))
                        .toList(),
                reasons(verdict.obstacles(), reader, recovery),
                Session.outside(movement, recovery.plan())
                        .filter(Session.Outside.OTHER_PAIN::equals)
                        .map(_ -> meantFor(movement, reader))
                        .orElse(""));
    }

    private static String meantFor(Movement movement, Reader reader) {
        return reader.library().guide().patterns().stream()
                .filter(pattern -> movement.onlyFor().contains(pattern.id()))
                .map(pattern -> reader.says(pattern.name()))
                .collect(Collectors.joining(", "));
    }

    public static List<Reason> reasons(List<Obstacle> obstacles, Reader reader, Recovery recovery) {
        return obstacles.stream().map(one -> reason(one, reader, recovery)).toList();
    }

    private static Reason reason(Obstacle obstacle, Reader reader, Recovery recovery) {
        return switch (obstacle) {
            case Obstacle.SafetyFirst first -> safety(first, reader);
            case Obstacle.Restricted(var limit) ->
                Reason.of(reader.say()
                        .becauseUntil(
                                reader.because(limit, recovery),
                                reader.says(limit.restriction().until()))
                        .strip());
            case Obstacle.Barred _ ->
                new Reason(
                        reader.say().leftOutByName(WhichClinician.of(recovery.facts(), reader.words())),
                        List.of(),
                        Optional.of(new Link(reader.say().whatTheySaid(), "/told")));
            case Obstacle.StageShut(var standing) -> stage(standing, reader, recovery);
            case Obstacle.TooMuchToday(var day) -> Reason.of(day(day, reader, recovery));
            case Obstacle.HeldBack(var held) -> Reason.of(held(held, reader));
            case Obstacle.TooEarly(var from) -> Reason.of(early(from, reader, recovery));
        };
    }

    private static Reason safety(Obstacle.SafetyFirst first, Reader reader) {
        if (!first.waits().isEmpty()) {
            return new Reason(
                    reader.say().youWereToldToWait(),
                    first.waits().stream().map(sign -> reader.says(sign.name())).toList(),
                    Optional.of(new Link(reader.say().theySaidIMayMove(), "/safety/result")));
        }
        if (first.findings().isEmpty()) {
            return new Reason(
                    reader.say().safetyQuestionsFirst(),
                    List.of(),
                    Optional.of(new Link(
                            reader.say().answerThemNow(),
                            first.exercise() == DangerSign.Exercise.GENTLE
                                    ? "/safety/check?more=1"
                                    : "/safety/check")));
        }
        String says = first.exercise() == DangerSign.Exercise.GENTLE
                ? reader.say().onlyTheGentlest()
                : reader.say().noMovesUntil();
        return new Reason(
                says,
                first.findings().stream()
                        .map(finding -> reader.says(finding.sign().name()))
                        .toList(),
                Optional.of(new Link(reader.say().whoToCall(), "/safety/result")));
    }

    private static Reason stage(StageStanding standing, Reader reader, Recovery recovery) {
        List<GateStanding> shut = standing.nextGates().stream()
                .filter(gate -> !gate.open().isYes())
                .toList();
        Optional<Link> ask = shut.stream()
                .flatMap(gate -> gate.toAsk().stream())
                .flatMap(question -> Step.all(recovery.facts().guide()).stream()
                        .filter(step -> step.questions().contains(question)))
                .findFirst()
                .map(step -> new Link(reader.say().tellUsAboutIt(), "/questions/" + step.tag()));
        return new Reason(
                reader.say().laterStage(reader.says(standing.stage().name())),
                shut.stream().map(gate -> reader.says(gate.gate().says())).toList(),
                tests(shut, reader, recovery)
                        .or(() -> ask)
                        .or(() -> Optional.of(new Link(reader.say().seeAllStages(), "/learn/way"))));
    }

    /// The small tests, where one of them can open a gate.
    private static Optional<Link> tests(List<GateStanding> shut, Reader reader, Recovery recovery) {
        List<String> questions = recovery.facts()
                .guide()
                .readiness()
                .tests()
                .map(Readiness.Test::question)
                .toList();
        boolean tested = shut.stream()
                .flatMap(gate -> gate.gate().when().facts().stream())
                .anyMatch(fact -> questions.contains(fact.name()) || fact.name().equals(Handle.IMPACT_TESTS_DONE.id()));
        return tested ? Optional.of(new Link(reader.say().doTheSmallTests(), "/tests")) : Optional.empty();
    }

    private static String day(Day day, Reader reader, Recovery recovery) {
        Stream<String> small =
                day.small().stream().map(SmallDay::because).map(because -> reader.saysToHer(because, recovery));
        Stream<String> before = day.pace().held().stream()
                .filter(held -> held.adjustment().effect().stagesDown() > 0)
                .map(held -> held(held, reader));
        Stream<String> light = day.light().map(Light::means).map(reader::says).stream();
        return reader.say()
                .aDayForLess(Stream.concat(small, Stream.concat(before, light))
                        .findFirst()
                        .orElse(""));
    }

    private static String held(HoldBack held, Reader reader) {
        return reader.say()
                .becauseUntil(
                        reader.says(held.adjustment().because()),
                        reader.says(held.adjustment().again()));
    }

    private static String early(Weeks from, Reader reader, Recovery recovery) {
        boolean known = recovery.facts().choice(Handle.HEALING).isPresent();
        if (from.equals(Weeks.NEVER)) {
            return known ? reader.say().notAfterABirthLikeYours() : reader.say().notAfterEveryBirth();
        }
        return known ? reader.say().aLittleEarly(from.count()) : reader.say().aLittleEarlyOrSooner(from.count());
    }
}
