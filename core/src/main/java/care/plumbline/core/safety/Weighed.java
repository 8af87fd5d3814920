package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.TickedLine;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Every danger sign of the guide, weighed one after the other.
final class Weighed {

    private static final Comparator<Finding> LEADS = Comparator.comparing(Finding::urgency)
            .reversed()
            .thenComparing(Finding::exercise)
            .thenComparingInt(finding -> finding.sign().number());

    private final Facts facts;
    /// As if nothing she said had gone stale.
    private final Facts ever;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Safety.Looked> seen = new ArrayList<>();
    /// What is not decided.
    private final List<Condition> open = new ArrayList<>();
    private final Set<Question> asks = new LinkedHashSet<>();
    private final Set<Question> waits = new LinkedHashSet<>();
    /// What would make a finding more urgent.
    private final Set<Question> pressing = new LinkedHashSet<>();
    private final List<Ticked> ticked = new ArrayList<>();
    private DangerSign.Exercise untilKnown = DangerSign.Exercise.AS_PLANNED;

    private Weighed(Facts facts) {
        this.facts = facts;
        this.ever = facts.ageless();
    }

    static Weighed of(Facts facts) {
        var weighed = new Weighed(facts);
        facts.guide().dangerSigns().forEach(weighed::weigh);
        weighed.open.forEach(weighed::ask);
        facts.linesTold().all().forEach(weighed::hold);
        weighed.findings.sort(LEADS);
        weighed.seen.sort(Comparator.comparing(Safety.Looked::finding, LEADS));
        return weighed;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Ticked> ticked() {
        return ticked;
    }

    List<Safety.Looked> seen() {
        return seen;
    }

    /// What must still be asked, in the guide's order.
    List<Question> toAsk() {
        return inOrder(asks::contains);
    }

    /// What may be asked once all this is said, in the guide's order.
    List<Question> later() {
        return inOrder(question -> waits.contains(question) && !asks.contains(question));
    }

    /// What the signs leave of exercise that only what may wait would settle.
    DangerSign.Exercise untilKnown() {
        return untilKnown;
    }

    private List<Question> inOrder(Predicate<Question> which) {
        return asks.isEmpty() && waits.isEmpty()
                ? List.of()
                : facts.guide().questions().filter(which).toList();
    }

    /// Notes what would settle a condition: now, or later where only what may wait keeps it open.
    private void ask(Condition when) {
        List<Question> missing = facts.missing(when);
        List<Question> wait = missing.stream().filter(this::canWait).toList();
        waits.addAll(missing);
        if (wait.isEmpty() || facts.supposingNo(wait).test(when).isUnknown()) {
            missing.stream().filter(question -> !wait.contains(question)).forEach(asks::add);
        }
    }

    /// Whether the guide lets a question wait until after the result, or whether it hangs on nothing but such
    /// ones. What she has ticked a line for since, and what would make a finding more urgent, cannot wait.
    private boolean canWait(Question question) {
        if (question.afterResult()) {
            return !pressing.contains(question) && !facts.asking().isCalledFor(question);
        }
        return question.askedWhen()
                .filter(when -> facts.test(when).isUnknown())
                .map(facts::missing)
                .filter(open -> !open.isEmpty() && open.stream().allMatch(this::canWait))
                .isPresent();
    }

    /// Holds what she told by a line until she has said what of it is there: its questions are asked, and where
    /// she says none of them, the line itself. A line that is a danger sign by its own words needs no more.
    private void hold(TickedLine line) {
        if (isFound(line.asked())) {
            return;
        }
        boolean all = line.kind() == TickedLine.Kind.SOMETHING_ELSE;
        List<Question> open = line.isHeld() && !all
                ? line.unsaid()
                : line.behind().stream().filter(asks::contains).toList();
        if (open.isEmpty() && !line.isHeld()) {
            return;
        }
        asks.addAll(open);
        if (open.isEmpty()) {
            asks.add(line.asked());
        }
        ticked.add(Ticked.of(line, open, facts));
    }

    private boolean isFound(Question line) {
        return Stream.concat(findings.stream(), seen.stream().map(Safety.Looked::finding))
                .anyMatch(finding -> finding.said().contains(line));
    }

    private void weigh(DangerSign sign) {
        Optional<Diary.Looked> waits = facts.looked(sign.id()).filter(looked -> looked.sight() == Sight.WAIT);
        if (!stands(sign)) {
            waits.ifPresent(looked -> seen.add(looked(past(sign), looked)));
            return;
        }
        Finding finding = finding(sign);
        lookedSince(finding).ifPresentOrElse(looked -> seen.add(looked(finding, looked)), () -> {
            findings.add(finding);
            // Told of again it leads again; that does not end the word of who looked.
            waits.ifPresent(looked -> seen.add(looked(finding, looked)));
        });
    }

    private static Safety.Looked looked(Finding finding, Diary.Looked looked) {
        return new Safety.Looked(finding, looked.on(), looked.sight());
    }

    /// A sign that is not shown any more, for which she was told to wait: her own no does not end that. What she
    /// answered of it is named, so that she can say that it is back.
    private Finding past(DangerSign sign) {
        List<Condition> rules = List.of(sign.when());
        return new Finding(sign, sign.urgency(), List.of(sign.because()), sign.todo(), rules, said(rules, _ -> true));
    }

    private boolean stands(DangerSign sign) {
        Truth shown = Shown.test(facts, sign);
        if (shown.isUnknown()) {
            open.add(sign.when());
            if (!sign.isTalk()
                    && !facts.missing(sign.when()).isEmpty()
                    && sign.exercise().compareTo(untilKnown) < 0) {
                untilKnown = sign.exercise();
            }
        }
        return shown.isYes() || Shown.test(ever, sign).isYes();
    }

    /// Whether a condition holds; where that is not known, what would settle it is asked, and what held when she
    /// last said it stands until then.
    private boolean stands(Condition when) {
        Truth holds = facts.test(when);
        if (holds.isUnknown()) {
            open.add(when);
            pressing.addAll(facts.missing(when));
        }
        return holds.isYes() || ever.test(when).isYes();
    }

    private Finding finding(DangerSign sign) {
        var because = new ArrayList<Text>(List.of(sign.because()));
        var rules = new ArrayList<Condition>(List.of(sign.when()));
        Urgency urgency = sign.urgency();
        List<Text> todo = sign.todo();
        for (DangerSign.Raise raise : sign.raise()) {
            if (stands(raise.when())) {
                because.add(raise.because());
                rules.add(raise.when());
                if (raise.to().compareTo(urgency) > 0) {
                    urgency = raise.to();
                    todo = raise.todo().isEmpty() ? todo : raise.todo();
                }
            }
        }
        return new Finding(sign, urgency, because, todo, rules, said(rules, Weighed::speaks));
    }

    /// What she said of this that counts, in the guide's order.
    private List<Question> said(List<Condition> rules, Predicate<Entry.Answered> counts) {
        var names = new TreeSet<String>();
        rules.forEach(rule -> names.addAll(facts.guide().settling().reads(rule)));
        return facts.guide()
                .questions()
                .filter(question -> names.contains(question.factName()))
                .filter(question -> facts.latest(question.id()).filter(counts).isPresent())
                .toList();
    }

    /// Whether an answer can be what shows a danger sign.
    private static boolean speaks(Entry.Answered said) {
        return switch (said.answer()) {
            case Answer.YesNo(boolean yes) -> yes;
            case Answer.One _, Answer.Amount _, Answer.Measure _ -> true;
            case Answer.Several _, Answer.Day _, Answer.Words _ -> false;
        };
    }

    /// The last time somebody looked at this, unless she has told of it again since.
    private Optional<Diary.Looked> lookedSince(Finding finding) {
        return facts.looked(finding.sign().id())
                .filter(looked -> finding.said().stream().noneMatch(question -> facts.isSince(question.id(), looked)));
    }
}
