package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.guide.stage.Readiness.Kind;
import care.plumbline.core.guide.stage.Readiness.Test;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.rule.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How one of the small tests stands: what came of it, and whether it is for her today.
///
/// @param again the day from which it is worth trying again; where it was not yet
/// @param waitsFor a gate of time that still holds it back
/// @param obstacles what else stands against it today
public record TestStanding(
        Test test, Result result, Optional<LocalDate> again, Optional<Gate> waitsFor, List<Obstacle> obstacles) {

    /// What came of it.
    public sealed interface Result {

        record NotTried() implements Result {}

        /// An answer too old to count.
        record Faded(LocalDate on) implements Result {}

        /// @param number what she reached; empty where it is done or not
        record Done(LocalDate on, Optional<Long> number) implements Result {}

        /// The first target is reached and a higher one is before her.
        record PartWay(LocalDate on, long number, int next) implements Result {}

        record NotYet(LocalDate on, Optional<Long> number) implements Result {}
    }

    public TestStanding {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isOffered() {
        return waitsFor.isEmpty() && obstacles.isEmpty();
    }

    public boolean isDone() {
        return result instanceof Result.Done;
    }

    /// Whether she is in the time of training between two tries.
    public boolean isTraining(LocalDate today) {
        return again.filter(today::isBefore).isPresent();
    }

    /// How every test stands, in the guide's order.
    public static List<TestStanding> of(Facts facts, Plan plan) {
        return facts.guide()
                .readiness()
                .tests()
                .map(test -> of(facts, plan, test))
                .toList();
    }

    static TestStanding of(Facts facts, Plan plan, Test test) {
        Result result = result(facts, test);
        Optional<LocalDate> again = switch (result) {
            case Result.NotYet(LocalDate on, var _) ->
                Optional.of(on.plusDays(facts.guide().readiness().retestAfterDays()));
            case Result.NotTried _, Result.Faded _, Result.Done _, Result.PartWay _ -> Optional.empty();
        };
        Optional<Gate> shut = test.afterGate()
                .flatMap(id -> facts.guide().stages().stream()
                        .flatMap(stage -> stage.gates().stream())
                        .filter(gate -> gate.id().equals(id))
                        .findFirst())
                .filter(gate -> !facts.test(gate.when()).isYes());
        return new TestStanding(test, result, again, shut, obstacles(facts, plan, test));
    }

    private static Result result(Facts facts, Test test) {
        Optional<Entry.Answered> latest = facts.latest(test.question());
        if (latest.isEmpty()) {
            return new Result.NotTried();
        }
        LocalDate on = latest.get().on();
        Question question = facts.guide().question(test.question()).orElseThrow();
        boolean fresh = facts.isKnown(facts.guide().vocabulary().fact(question.factName()));
        if (!fresh) {
            return new Result.Faded(on);
        }
        return switch (latest.get().answer()) {
            case Answer.YesNo(boolean yes) ->
                yes ? new Result.Done(on, Optional.empty()) : new Result.NotYet(on, Optional.empty());
            case Answer.Amount(long number) -> measured(test, on, number);
            case Answer.One _, Answer.Several _, Answer.Measure _, Answer.Day _, Answer.Words _ ->
                new Result.NotTried();
        };
    }

    private static Result measured(Test test, LocalDate on, long number) {
        if (test.kind() == Kind.COMFORT) {
            return number <= test.first()
                    ? new Result.Done(on, Optional.of(number))
                    : new Result.NotYet(on, Optional.of(number));
        }
        if (number >= test.last()) {
            return new Result.Done(on, Optional.of(number));
        }
        return test.targets().stream()
                .filter(target -> target > number)
                .findFirst()
                .filter(_ -> number >= test.first())
                .<Result>map(next -> new Result.PartWay(on, number, next))
                .orElse(new Result.NotYet(on, Optional.of(number)));
    }

    /// A test looks one stage ahead, because it is what opens that stage. One with a gate of time of its own
    /// waits for that instead of the movement's weeks, so that a clearance counts.
    private static List<Obstacle> obstacles(Facts facts, Plan plan, Test test) {
        Verdict verdict = plan.verdicts().get(test.movement());
        if (verdict == null) {
            throw new IllegalStateException("no verdict on " + test.movement());
        }
        int ahead = plan.standing().stage().number() + 1;
        return verdict.obstacles().stream()
                .filter(obstacle -> switch (obstacle) {
                    case Obstacle.SafetyFirst _,
                            Obstacle.Restricted _,
                            Obstacle.Barred _,
                            Obstacle.TooMuchToday _,
                            Obstacle.HeldBack _ -> true;
                    case Obstacle.StageShut _ -> verdict.movement().stage() > ahead;
                    case Obstacle.TooEarly _ -> test.afterGate().isEmpty();
                })
                .toList();
    }

    /// How many of these are done.
    public static long done(List<TestStanding> standings) {
        return standings.stream().filter(TestStanding::isDone).count();
    }

    /// Whether what advice disagrees on concerns her: until we know that it does not.
    public static boolean showsTwoAnswers(Facts facts) {
        Readiness readiness = facts.guide().readiness();
        return facts.test(readiness.twoAnswers().shownWhen()) != Truth.NO;
    }
}
