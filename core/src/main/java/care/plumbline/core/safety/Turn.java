package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is asked at once: the signs of a page to tick, several questions together, or a single one.
public record Turn(Chapter chapter, Page page, List<Question> questions) {

    public Turn {
        questions = List.copyOf(questions);
    }

    /// Every turn of the guide, in its order.
    public static List<Turn> all(Guide guide) {
        return guide.chapters().stream().flatMap(Turn::of).toList();
    }

    public static Stream<Turn> of(Chapter chapter) {
        return chapter.pages().stream().flatMap(page -> switch (page.style()) {
            case TICK, TOGETHER -> Stream.of(new Turn(chapter, page, page.questions()));
            case ASK -> page.questions().stream().map(question -> new Turn(chapter, page, List.of(question)));
        });
    }

    /// The same, asking less.
    public Turn with(List<Question> fewer) {
        return new Turn(chapter, page, fewer);
    }

    /// The questions to show now. One that hangs on another of the same guide page waits until that one makes
    /// it apply; one that hangs on something else that is not known is shown, and so is a yes that is at odds
    /// with the rest.
    public List<Question> shown(Facts facts) {
        var shown = new ArrayList<Question>();
        for (Question question : questions) {
            if (!isOpen(question, facts)) {
                continue;
            }
            Truth applies = question.askedWhen().map(facts::test).orElse(Truth.YES);
            boolean hangsHere = question.askedWhen().map(this::reads).orElse(false);
            boolean asked = applies.isYes()
                    || (applies.isUnknown() && !hangsHere)
                    || facts.asking().isContradiction(question);
            if (asked && !facts.asking().isLeftOut(question)) {
                shown.add(question);
            }
        }
        return shown;
    }

    /// Whether the line before that opens a question was ticked, or a sign of this page behind the same line is
    /// still a yes, so that she can take it back.
    private boolean isOpen(Question asked, Facts facts) {
        return asked.openedBy().isEmpty()
                || asked.openedBy().filter(line -> isYes(line, facts)).isPresent()
                || questions.stream()
                        .anyMatch(other -> other.openedBy().equals(asked.openedBy()) && isYes(other, facts));
    }

    private static boolean isYes(Question question, Facts facts) {
        return facts.latest(question.id())
                .filter(said -> said.answer().equals(new Answer.YesNo(true)))
                .isPresent();
    }

    private boolean reads(Condition when) {
        return when.facts().stream()
                .anyMatch(fact -> page.questions().stream()
                        .anyMatch(question -> question.factName().equals(fact.name())));
    }
}
