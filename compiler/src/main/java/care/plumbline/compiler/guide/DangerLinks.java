package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Place;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that no danger question is asked in vain: a yes leads somewhere, and the check-in reaches all of them.
final class DangerLinks {

    private final Guide guide;
    private final Draft draft;
    /// Facts by which a sign is found, and those that only make it more urgent.
    private final Set<String> finding = new TreeSet<>();

    private final Set<String> raising = new TreeSet<>();

    DangerLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
        guide.dangerSigns().forEach(sign -> {
            names(sign.when()).forEach(finding::add);
            raises(sign).forEach(raising::add);
        });
    }

    private static Stream<String> names(Condition condition) {
        return condition.facts().stream().map(Fact::name);
    }

    private static Stream<String> raises(DangerSign sign) {
        return sign.raise().stream().flatMap(raise -> names(raise.when()));
    }

    void check() {
        Set<String> yesNo = guide.questions()
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .map(Question::id)
                .collect(Collectors.toSet());
        lines();
        children(yesNo);
        quickChecks(yesNo);
    }

    /// A line stands for the questions it opens; by itself it says nothing, unless it calls now and so ends the
    /// screen before they are asked.
    private void lines() {
        Set<String> lines = guide.questions()
                .flatMap(question -> question.openedBy().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        for (DangerSign sign : guide.dangerSigns()) {
            Stream.concat(names(sign.when()), raises(sign))
                    .filter(line -> lines.contains(line) && !callsNow(line))
                    .distinct()
                    .forEach(line -> draft.problem(
                            sign.provenance().place(),
                            line + " only opens other questions; a danger sign reads those, not the line"));
        }
    }

    /// Whether a yes to this alone means *call now*.
    private boolean callsNow(String line) {
        return guide.dangerSigns().stream()
                .anyMatch(sign ->
                        sign.urgency() == Urgency.CALL_NOW && names(sign.when()).anyMatch(line::equals)
                                || sign.raise().stream()
                                        .anyMatch(raise -> raise.to() == Urgency.CALL_NOW
                                                && raise.when().text().equals(line)));
    }

    /// Under a no to what it hangs on, a sign that is not found raises nothing: her yes would be lost.
    private void children(Set<String> yesNo) {
        guide.questions()
                .filter(question -> yesNo.contains(question.id())
                        && raising.contains(question.id())
                        && !finding.contains(question.id())
                        && hangsOnAnswer(question, yesNo))
                .forEach(question -> draft.problem(
                        question.place(),
                        question.id() + " hangs on another answer, and danger signs read it only to raise one; "
                                + "a yes to it under a no to that would be lost: read it in the sign's when, too"));
    }

    private static boolean hangsOnAnswer(Question question, Set<String> yesNo) {
        return question.askedWhen().stream().flatMap(DangerLinks::names).anyMatch(yesNo::contains);
    }

    /// Every sign can be told in the check-in: by its own line, or by one that opens the whole screen.
    private void quickChecks(Set<String> yesNo) {
        if (guide.quickChecks().stream().anyMatch(QuickCheck::opensAll)) {
            return;
        }
        Set<String> opened = guide.quickChecks().stream()
                .flatMap(check -> check.opens().stream())
                .collect(Collectors.toSet());
        finding.stream()
                .filter(question -> yesNo.contains(question) && !opened.contains(question))
                .forEach(question -> draft.problem(
                        new Place("guide.yaml", 1),
                        "no quick check opens " + question + ", and none opens the whole screen (opens: [])"));
    }
}
