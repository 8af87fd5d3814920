package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Sight;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The answer of the safety screen, with its reasons.
///
/// @param outcome what to do
/// @param findings the danger signs shown that nobody has looked at yet, the one that leads first: the most
///     urgent, and of those the one that leaves the least exercise
/// @param seen the danger signs shown that somebody has looked at since, and every one for which she was told to
///     wait and has not been told otherwise, whatever she answers herself
/// @param toAsk danger questions that are not answered (or whose answer has gone stale), in the guide's order;
/// empty only when every danger sign that could matter has been decided
/// @param later danger questions that may wait until all this is said
/// @param untilKnown what exercise the signs behind these leave if she has them: more is not hers before they are
///     answered
/// @param ticked what she told by a line that stands for several questions, and that is not settled
/// @param limits the restrictions that hold today
public record Safety(
        Outcome outcome,
        List<Finding> findings,
        List<Looked> seen,
        List<Question> toAsk,
        List<Question> later,
        DangerSign.Exercise untilKnown,
        List<Ticked> ticked,
        List<Limit> limits) {

    public Safety {
        findings = List.copyOf(findings);
        seen = List.copyOf(seen);
        limits = List.copyOf(limits);
        toAsk = List.copyOf(toAsk);
        later = List.copyOf(later);
        ticked = List.copyOf(ticked);
    }

    /// A danger sign that somebody has looked at.
    public record Looked(Finding finding, LocalDate on, Sight sight) {}

    /// Weighs every danger sign of the guide.
    ///
    /// One sign is enough. A sign is passed over only when it is *no*, or when nothing she could be asked would
    /// settle it. One that she told of stands until she answers it anew: a yes does not go stale.
    public static Safety assess(Facts facts) {
        Weighed weighed = Weighed.of(facts);
        List<Question> toAsk = weighed.toAsk();
        List<Limit> limits = Limit.of(facts);
        return new Safety(
                outcome(weighed.findings(), toAsk, limits),
                weighed.findings(),
                weighed.seen(),
                toAsk,
                weighed.later(),
                weighed.untilKnown(),
                weighed.ticked(),
                limits);
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

    /// The findings that stand first on every page, before any open question: from *within days* up.
    public List<Finding> leading() {
        return findings.stream()
                .filter(finding -> finding.urgency().compareTo(Urgency.WITHIN_DAYS) >= 0)
                .toList();
    }

    /// What she told and has not yet said more about, the most urgent first: named on every page until she has.
    public List<Ticked> unsettled() {
        return ticked.stream()
                .filter(one -> !one.line().said())
                .sorted(Comparator.comparing(Ticked::upTo).reversed())
                .toList();
    }

    /// Whether what she told and has not yet said more about may be more urgent than all that was found: then that
    /// leads.
    public boolean tells() {
        Optional<Urgency> told = unsettled().stream().map(Ticked::upTo).findFirst();
        Optional<Urgency> found = leading().stream().map(Finding::urgency).findFirst();
        return told.isPresent() && (found.isEmpty() || told.get().compareTo(found.get()) > 0);
    }

    /// What lines of the short form and a strong pain ask for, to be ticked on one page.
    public List<Question> toTick() {
        return ticked.stream()
                .filter(one -> one.line().isOfCheckIn())
                .flatMap(one -> one.open().stream())
                .distinct()
                .toList();
    }

    /// What she told and then said none of, which is asked back.
    public Optional<Ticked> denied() {
        return ticked.stream().filter(Ticked::isDenied).findFirst();
    }

    /// What a finding says to do while she waits. What means moving is left out beside anything that allows
    /// less, so that two findings never say opposite things.
    public List<Text> whileWaiting(Finding finding) {
        return finding.exercise() != DangerSign.Exercise.STOP && finding.exercise() == exercise()
                ? Stream.concat(finding.sign().whileMoving().stream(), finding.sign().whileWaiting().stream())
                        .toList()
                : finding.sign().whileWaiting();
    }

    /// Whether somebody looked at her and told her to wait with exercise.
    public boolean isToWait() {
        return seen.stream().anyMatch(looked -> looked.sight() == Sight.WAIT);
    }

    /// The danger signs for which she was told to wait with exercise.
    public List<DangerSign> toldToWait() {
        return seen.stream()
                .filter(looked -> looked.sight() == Sight.WAIT)
                .map(looked -> looked.finding().sign())
                .toList();
    }

    /// Whether it is that word alone which stops exercise: nothing is open, and no finding stops it.
    public boolean isHeldByWord() {
        return isToWait()
                && toAsk.isEmpty()
                && findings.stream().noneMatch(finding -> finding.exercise() == DangerSign.Exercise.STOP);
    }

    /// What exercise may go on before she has been seen: the strictest of what the findings say, and of what the
    /// signs say that are asked later. Anything to be looked at today, any danger question still open, and the
    /// word of somebody who looked stop exercise.
    public DangerSign.Exercise exercise() {
        if (!toAsk.isEmpty() || isToWait()) {
            return DangerSign.Exercise.STOP;
        }
        return Stream.concat(Stream.of(untilKnown), findings.stream().map(Finding::exercise))
                .min(Comparator.naturalOrder())
                .orElse(untilKnown);
    }
}
