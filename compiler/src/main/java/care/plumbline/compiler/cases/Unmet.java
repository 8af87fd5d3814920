package care.plumbline.compiler.cases;

import care.plumbline.compiler.guide.Case;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Tier;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// What must come for a case and did not, each with what came instead and by which rule.
final class Unmet {

    private static final Minutes MINUTES = new Minutes(8);

    private final Case told;
    private final Recovery recovery;
    private final Tier came;
    private final List<Problem> faults = new ArrayList<>();

    Unmet(Case told, Recovery recovery, Tier came) {
        this.told = told;
        this.recovery = recovery;
        this.came = came;
    }

    List<Problem> faults() {
        safety(told.must());
        day(told.must());
        pain(told.must());
        habits(told.must());
        return faults;
    }

    private void safety(Case.Must must) {
        if (!must.tiers().contains(came)) {
            fault(
                    "came " + came.code() + rules(),
                    must.tiers().stream().map(Tier::code).collect(Collectors.joining(" or ")));
        }
        if (recovery.safety().outcome() instanceof Outcome.AskFirst(var questions)) {
            fault("something is still asked: " + questions.getFirst().id(), "a decision");
        }
        must.finding().filter(sign -> !found(sign)).ifPresent(sign -> fault("came" + rules(), "the sign " + sign));
        DangerSign.Exercise exercise = recovery.safety().exercise();
        must.exercise()
                .filter(wanted -> wanted != exercise)
                .ifPresent(wanted -> fault("exercise " + code(exercise) + rules(), code(wanted)));
    }

    private void day(Case.Must must) {
        must.session()
                .filter(wanted -> wanted != session())
                .ifPresent(wanted -> fault("the session is " + session().code() + rules(), wanted.code()));
        Id first = recovery.causes().first().cause().id();
        must.firstCause()
                .filter(wanted -> !wanted.equals(first))
                .ifPresent(wanted -> fault("first comes " + first, wanted.value()));
        must.notMovements().stream()
                .filter(this::isOpen)
                .forEach(movement -> fault(movement + " is open to her", "shut"));
    }

    private void pain(Case.Must must) {
        List<Id> kinds = recovery.plan().patterns().stream()
                .filter(PatternFit::isHers)
                .map(fit -> fit.pattern().id())
                .toList();
        if (!must.kinds().isEmpty()
                && !(kinds.containsAll(must.kinds()) && must.kinds().containsAll(kinds))) {
            fault("the kind of pain is " + kinds, must.kinds().toString());
        }
        List<Id> shown =
                recovery.causes().shown().stream().map(one -> one.cause().id()).toList();
        must.causes().stream()
                .filter(cause -> !shown.contains(cause))
                .forEach(cause -> fault("shown are " + shown, cause + " too"));
        must.notCauses().stream().filter(shown::contains).forEach(cause -> fault(cause + " is shown", "left out"));
    }

    private void habits(Case.Must must) {
        List<Id> offered =
                recovery.plan().habits().stream().map(fit -> fit.habit().id()).toList();
        List<Id> first = offered.stream().limit(must.firstHabits().size()).toList();
        must.firstHabits().stream()
                .filter(habit -> !first.contains(habit))
                .forEach(habit -> fault("the first habits are " + first, habit + " too"));
        must.notHabits().stream().filter(offered::contains).forEach(habit -> fault(habit + " is offered", "left out"));
        String outing =
                recovery.plan().outing().map(one -> one.rung().id().value()).orElse("none");
        must.outing()
                .filter(wanted -> !wanted.value().equals(outing))
                .ifPresent(wanted -> fault("the outing is " + outing, wanted.value()));
    }

    private void fault(String came, String must) {
        faults.add(new Problem(told.place(), told.id() + ": " + came + "; must be " + must));
    }

    private boolean found(Id sign) {
        return recovery.safety().findings().stream()
                .anyMatch(finding -> finding.sign().id().equals(sign));
    }

    private Case.SessionToday session() {
        return recovery.session(MINUTES, Setting.ANY) instanceof Session.Chosen
                ? Case.SessionToday.OFFERED
                : Case.SessionToday.WITHHELD;
    }

    private boolean isOpen(Id movement) {
        return Objects.requireNonNull(recovery.plan().verdicts().get(movement)).isOpen();
    }

    /// By which rules, each with its file and line.
    private String rules() {
        String rules = recovery.safety().findings().stream()
                .map(finding -> finding.sign().id() + " " + finding.urgency().code() + " by "
                        + finding.rules().stream()
                                .map(rule -> rule.place() + " " + rule.text())
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; "));
        return rules.isEmpty() ? ", no danger sign" : " (" + rules + ")";
    }

    private static String code(DangerSign.Exercise exercise) {
        return exercise.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
