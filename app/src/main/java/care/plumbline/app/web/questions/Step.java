package care.plumbline.app.web.questions;

import care.plumbline.app.web.Tag;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Chapter;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Page;
import care.plumbline.core.guide.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One page to answer: a list of signs to tick, or a single question.
public record Step(Tag tag, Chapter chapter, Page page, List<Question> questions) {

    public Step {
        questions = List.copyOf(questions);
    }

    /// All steps of the guide, in its order.
    public static List<Step> all(Guide guide) {
        return guide.chapters().stream().flatMap(Step::of).toList();
    }

    /// The steps of one chapter.
    public static Stream<Step> of(Chapter chapter) {
        return chapter.pages().stream().flatMap(page -> of(chapter, page));
    }

    private static Stream<Step> of(Chapter chapter, Page page) {
        return switch (page.style()) {
            case TICK, TOGETHER ->
                Stream.of(new Step(Tag.of("step", chapter.id() + "/" + page.id()), chapter, page, page.questions()));
            case ASK ->
                page.questions().stream()
                        .map(question -> new Step(
                                Tag.of("step", "question/" + question.id()), chapter, page, List.of(question)));
        };
    }

    public boolean isTicked() {
        return page.style() == Page.Style.TICK;
    }

    /// The questions to show now. One that hangs on another of the same guide page waits until that one makes
    /// it apply; one that hangs on something else that is not known is shown, and so is a yes that is at odds
    /// with the rest.
    public List<Question> shown(Facts facts) {
        var shown = new ArrayList<Question>();
        if (!isOpen(facts)) {
            return shown;
        }
        for (Question question : questions) {
            Truth applies = question.askedWhen().map(facts::test).orElse(Truth.YES);
            boolean hangsHere = question.askedWhen().map(this::reads).orElse(false);
            boolean asked = applies.isYes() || (applies.isUnknown() && !hangsHere) || facts.isContradiction(question);
            if (asked && !facts.isLeftOut(question)) {
                shown.add(question);
            }
        }
        return shown;
    }

    /// Whether the line before that opens this page was ticked, or a sign of this page is still a yes, so that
    /// she can take it back.
    private boolean isOpen(Facts facts) {
        return questions.stream()
                .anyMatch(question -> question.openedBy().isEmpty()
                        || question.openedBy()
                                .filter(line -> isYes(line, facts))
                                .isPresent()
                        || isYes(question, facts));
    }

    private static boolean isYes(Question question, Facts facts) {
        return facts.isFresh(question)
                && facts.latest(question.id())
                        .filter(said -> said.answer().equals(new Answer.YesNo(true)))
                        .isPresent();
    }

    private boolean reads(Condition when) {
        return when.facts().stream()
                .anyMatch(fact -> page.questions().stream()
                        .anyMatch(question -> question.factName().equals(fact.name())));
    }

    /// Whether everything shown now is answered, and the answers are still good.
    public boolean isAnswered(Facts facts) {
        return shown(facts).stream().allMatch(question -> isKnown(question, facts));
    }

    /// Whether a question has an answer that still counts.
    public static boolean isKnown(Question question, Facts facts) {
        return facts.isFresh(question);
    }
}
