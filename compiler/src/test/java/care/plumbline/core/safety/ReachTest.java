package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever is wrong with her, there is a way to say it.
class ReachTest {

    private static final Guide GUIDE = TheGuide.read();

    private static final Set<String> READ = GUIDE.dangerSigns().stream()
            .flatMap(sign -> sign.when().facts().stream())
            .map(fact -> fact.name())
            .collect(Collectors.toSet());

    @Test
    void every_sign_is_reached_from_the_check_in_and_from_the_screen() {
        assertTrue(GUIDE.quickChecks().stream().anyMatch(QuickCheck::opensAll), "something else is wrong");
        assertEquals(
                List.of(),
                Women.dangerQuestions(GUIDE).stream()
                        .map(Question::id)
                        .filter(question -> !READ.contains(question))
                        .toList(),
                "boxes that no sign reads");
        Set<String> asked =
                GUIDE.chapters().getFirst().questions().map(Question::id).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                GUIDE.dangerSigns().stream()
                        .filter(sign -> !sign.id().value().equals("low-mood"))
                        .filter(sign -> sign.when().facts().stream().noneMatch(fact -> asked.contains(fact.name())))
                        .map(sign -> sign.id().value())
                        .toList());
    }

    /// What is behind a line can wait for the same day; what means *call now* by itself is in sight, or named
    /// by a line that calls now itself.
    @Test
    void no_sign_that_calls_now_by_itself_stands_behind_a_line_that_does_not() {
        for (Question question : Women.dangerQuestions(GUIDE)) {
            if (question.openedBy().isPresent() && !question.id().equals("fall_severe")) {
                assertTrue(
                        !callsNow(question.id())
                                || callsNow(question.openedBy().orElseThrow().id()),
                        question.id());
            }
        }
    }

    private static boolean callsNow(String question) {
        var answers = Women.safe(GUIDE);
        answers.put(question, "yes");
        Safety safety = Safety.assess(Facts.of(GUIDE, Women.journal(GUIDE, answers), Women.TODAY));
        return safety.outcome() instanceof Outcome.CallNow;
    }

    @Test
    void a_line_names_a_page_of_its_own_and_at_most_six_stand_on_a_page_at_once() {
        GUIDE.chapters()
                .getFirst()
                .pages()
                .forEach(page -> assertTrue(
                        page.questions().stream()
                                        .filter(question -> question.askedWhen().isEmpty())
                                        .filter(question -> question.openedBy().isEmpty()
                                                || !callsNow(question.openedBy()
                                                        .get()
                                                        .id()))
                                        .count()
                                <= 6,
                        page.id().value()));
    }
}
