package care.plumbline.bench.life;

import care.plumbline.bench.life.Findings.Wrong;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.GateStanding;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/// What must hold, held against what is offered.
final class Promises {

    private static final Id IMPACT = new Id("impact");

    private final long woman;
    private final Findings findings;
    private int openSince = -1;

    Promises(long woman, Findings findings) {
        this.woman = woman;
        this.findings = findings;
    }

    void session(Session.Chosen chosen, Recovery recovery, int day) {
        long weeks = recovery.facts().whole("weeks_since_birth").orElse(0L);
        for (Session.Item item : chosen.items()) {
            Movement movement = item.movement();
            recovery.facts().guide().restrictions().stream()
                    .filter(one -> !recovery.facts().test(one.when()).isNo()
                            && (one.holdsIfUnknown()
                                    || recovery.facts().test(one.when()).isYes()))
                    .filter(one -> movement.loads().stream().anyMatch(one.forbids()::contains))
                    .forEach(one -> findings.wrong(
                            Wrong.FORBIDDEN_MOVEMENT, woman, "day " + day + " " + movement.id() + " " + one.id()));
            recovery.plan().day().pace().held().stream()
                    .filter(held -> movement.loads().stream()
                            .anyMatch(held.adjustment().effect().without()::contains))
                    .forEach(held -> findings.wrong(
                            Wrong.FORBIDDEN_MOVEMENT,
                            woman,
                            "day " + day + " " + movement.id() + " "
                                    + held.adjustment().id()));
            if (movement.loads().contains(IMPACT) && weeks < 12) {
                findings.wrong(Wrong.IMPACT_TOO_EARLY, woman, "week " + weeks + " " + movement.id());
            }
        }
        findings.movements(chosen.items().size());
    }

    void sign(Signs.Planted planted, Recovery recovery, int day) {
        Urgency least = planted.sign().urgency();
        boolean shown = recovery.safety().findings().stream()
                .anyMatch(finding -> finding.sign().id().equals(planted.sign().id())
                        && finding.urgency().compareTo(least) >= 0);
        if (!shown) {
            findings.wrong(
                    Wrong.DANGER_SIGN_MISSED,
                    woman,
                    "day " + day + " " + planted.sign().id());
        }
        boolean stops = least.compareTo(Urgency.SAME_DAY) >= 0 || planted.sign().exercise() == DangerSign.Exercise.STOP;
        if (stops && !(recovery.session(new Minutes(8), Setting.ANY) instanceof Session.Withheld)) {
            findings.wrong(
                    Wrong.EXERCISE_IN_DANGER,
                    woman,
                    "day " + day + " " + planted.sign().id());
        }
    }

    /// The questions that could open a gate. One that time alone opens has none.
    List<Question> ways(Guide guide, GateStanding gate, int day) {
        List<Question> ways = questions(guide, gate);
        boolean time = gate.gate().when().facts().stream()
                .anyMatch(fact ->
                        fact.name().contains("since_birth") || fact.name().equals("screen_age"));
        if (ways.isEmpty() && !time) {
            findings.wrong(
                    Wrong.GATE_WITHOUT_A_WAY,
                    woman,
                    "day " + day + " " + gate.gate().id());
        }
        return ways;
    }

    private static List<Question> questions(Guide guide, GateStanding gate) {
        var names = new HashSet<String>();
        gate.gate().when().facts().forEach(fact -> names.add(fact.name()));
        guide.settling().steps().forEach(step -> {
            if (step instanceof Guide.Settle.WorkedOut(var derived)
                    && names.contains(derived.fact().name())) {
                derived.is().facts().forEach(fact -> names.add(fact.name()));
            }
        });
        if (names.contains("screen_age")) {
            return List.copyOf(guide.adjusting().screen().values());
        }
        return guide.questions()
                .filter(question -> names.contains(question.factName()))
                .filter(question -> !question.id().equals("clinician_cleared")
                        && !question.id().equals("birth_date"))
                .toList();
    }

    /// With all its gates open a stage is hers at once.
    void stuck(Recovery recovery, int day) {
        List<GateStanding> next = recovery.plan().standing().nextGates();
        boolean open =
                !next.isEmpty() && next.stream().allMatch(gate -> gate.open().isYes());
        if (open && openSince >= 0 && day - openSince > 14) {
            findings.wrong(Wrong.STUCK_WITH_OPEN_GATES, woman, "day " + day);
        }
        openSince = !open ? -1 : openSince < 0 ? day : openSince;
    }

    /// A flare takes for so many days, and no longer.
    void pace(Recovery recovery, int day, int days) {
        LocalDate today = recovery.facts().today();
        recovery.plan().day().pace().held().stream()
                .filter(held -> held.adjustment().id().value().equals("sore-day"))
                .filter(held -> held.last().plusDays(days).isBefore(today)
                        || held.last().plusDays(days).equals(today))
                .forEach(_ -> findings.wrong(Wrong.FLARE_NOT_GIVEN_BACK, woman, "day " + day));
    }
}
