package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.DangerSign;
import care.plumbline.core.guide.Question;
import care.plumbline.core.guide.Text;
import care.plumbline.core.guide.Urgency;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answer of the safety screen, with its reasons.
///
/// @param outcome what to do
/// @param findings the danger signs shown, most urgent first
/// @param toAsk danger questions that are not answered (or whose answer has gone stale), in the guide's order; empty
/// only
///     when every danger sign that could matter has been decided
/// @param later danger questions that may wait until the result has been said, and then are asked: not known, they hold
/// nothing back
/// @param limits the restrictions that hold today
public record Safety(
        Outcome outcome, List<Finding> findings, List<Question> toAsk, List<Question> later, List<Limit> limits) {

    public Safety {
        findings = List.copyOf(findings);
        limits = List.copyOf(limits);
        toAsk = List.copyOf(toAsk);
        later = List.copyOf(later);
    }

    /// Weighs every danger sign of the guide.
    ///
    /// One sign is enough. A sign is passed over only when it is *no*, or when nothing she could be asked would
    /// settle it.
    public static Safety assess(Facts facts) {
        var findings = new ArrayList<Finding>();
        var asks = new LinkedHashSet<Question>();
        for (DangerSign sign : facts.guide().dangerSigns()) {
            switch (Shown.test(facts, sign)) {
                case YES -> findings.add(finding(facts, sign, asks));
                case UNKNOWN -> asks.addAll(facts.missing(sign.when()));
                case NO -> {}
            }
        }
        findings.sort(Comparator.comparing(Finding::urgency)
                .reversed()
                .thenComparingInt(finding -> finding.sign().number()));
        Map<Boolean, List<Question>> asked = facts.guide()
                .questions()
                .filter(asks::contains)
                .collect(Collectors.partitioningBy(question -> canWait(facts, question)));
        List<Question> toAsk = asked.getOrDefault(false, List.of());
        List<Question> later = asked.getOrDefault(true, List.of());
        List<Limit> limits = Limit.of(facts);
        return new Safety(outcome(findings, toAsk, limits), findings, toAsk, later, limits);
    }

    /// Whether the guide lets a question wait until after the result, or whether it hangs on nothing but such ones.
    private static boolean canWait(Facts facts, Question question) {
        if (question.afterResult()) {
            return true;
        }
        return question.askedWhen()
                .filter(when -> facts.test(when).isUnknown())
                .map(facts::missing)
                .filter(open -> !open.isEmpty() && open.stream().allMatch(one -> canWait(facts, one)))
                .isPresent();
    }

    private static Finding finding(Facts facts, DangerSign sign, LinkedHashSet<Question> asks) {
        var because = new ArrayList<Text>(List.of(sign.because()));
        var rules = new ArrayList<Condition>(List.of(sign.when()));
        Urgency urgency = sign.urgency();
        List<Text> todo = sign.todo();
        for (DangerSign.Raise raise : sign.raise()) {
            Truth holds = facts.test(raise.when());
            if (holds.isYes()) {
                because.add(raise.because());
                rules.add(raise.when());
                if (raise.to().compareTo(urgency) > 0) {
                    urgency = raise.to();
                    todo = raise.todo().isEmpty() ? todo : raise.todo();
                }
            } else if (holds.isUnknown()) {
                asks.addAll(facts.missing(raise.when()));
            }
        }
        return new Finding(sign, urgency, because, todo, rules);
    }

    private static Outcome outcome(List<Finding> findings, List<Question> toAsk, List<Limit> limits) {
        Optional<Urgency> most = findings.stream().map(Finding::urgency).max(Comparator.naturalOrder());
        if (most.isPresent() && most.get() == Urgency.CALL_NOW) {
            return new Outcome.CallNow(at(findings, Urgency.CALL_NOW));
        }
        if (most.isPresent() && (toAsk.isEmpty() || most.get() != Urgency.ROUTINE)) {
            return new Outcome.SeeSomeone(most.get(), at(findings, most.get()));
        }
        if (!toAsk.isEmpty()) {
            return new Outcome.AskFirst(toAsk);
        }
        return limits.isEmpty() ? new Outcome.Clear() : new Outcome.Caution(limits);
    }

    private static List<Finding> at(List<Finding> findings, Urgency urgency) {
        return findings.stream().filter(finding -> finding.urgency() == urgency).toList();
    }

    /// What exercise may go on before she has been seen: the strictest of what the findings say. Anything to be
    /// looked
    /// at
    /// today, and any danger question still open, stops exercise.
    public DangerSign.Exercise exercise() {
        if (!toAsk.isEmpty()) {
            return DangerSign.Exercise.STOP;
        }
        return findings.stream()
                .map(finding -> finding.urgency().compareTo(Urgency.SAME_DAY) >= 0
                        ? DangerSign.Exercise.STOP
                        : finding.sign().exercise())
                .min(Comparator.naturalOrder())
                .orElse(DangerSign.Exercise.AS_PLANNED);
    }
}
