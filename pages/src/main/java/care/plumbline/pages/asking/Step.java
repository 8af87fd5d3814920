package care.plumbline.pages.asking;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.safety.Turn;
import care.plumbline.pages.show.Tag;
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
        return Turn.of(chapter).map(Step::of);
    }

    /// The step that holds a question.
    public static Step holding(Guide guide, String question) {
        return all(guide).stream()
                .filter(step ->
                        step.questions().stream().anyMatch(one -> one.id().equals(question)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step asks " + question));
    }

    /// A turn as a page.
    public static Step of(Turn turn) {
        String name = turn.page().style() == Page.Style.ASK
                ? "question/" + turn.questions().getFirst().id()
                : turn.chapter().id() + "/" + turn.page().id();
        return new Step(Tag.of("step", name), turn.chapter(), turn.page(), turn.questions());
    }

    public boolean isTicked() {
        return page.style() == Page.Style.TICK;
    }

    /// The questions to show now.
    public List<Question> shown(Facts facts) {
        return new Turn(chapter, page, questions).shown(facts);
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
