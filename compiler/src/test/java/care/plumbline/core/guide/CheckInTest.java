package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked again and again, and the chapters that are no part of the walk.
class CheckInTest {

    private static final Guide GUIDE = TheGuide.read();

    private static List<String> asked(List<String> questions, Map<String, String> answers) {
        Facts facts = Facts.of(GUIDE, Women.journal(GUIDE, answers), Women.TODAY);
        return questions.stream()
                .filter(id -> facts.applies(GUIDE.question(id).orElseThrow()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "20, pain_now pain_woke hurt_doing day_load sleep_hours ill_today bleeding mood_today day_note",
        "100, pain_now pain_woke hurt_doing day_load sleep_hours ill_today mood_today day_note"
    })
    void a_day_asks_for_the_bleeding_only_while_there_can_be_any(String daysSinceBirth, String questions) {
        assertEquals(
                List.of(questions.split(" ")),
                asked(GUIDE.checkIn().daily(), Map.of("days_since_birth", daysSinceBirth)));
    }

    @Test
    void after_a_session_comes_one_question_and_for_her_who_wants_to_say_more_pain_effort_and_what_showed_up() {
        assertEquals(
                List.of(
                        "session_pain",
                        "pain_now",
                        "session_effort",
                        "moved_leak",
                        "moved_heavy",
                        "moved_doming",
                        "moved_sharp_pain",
                        "moved_leg",
                        "moved_bleeding",
                        "moved_scar"),
                GUIDE.checkIn().afterSession());
        assertEquals(List.of("morning_after"), GUIDE.checkIn().nextMorning());
    }

    @ParameterizedTest
    @CsvSource({
        "session_effort, 1",
        "moved_leak, 1",
        "moved_heavy, 1",
        "moved_doming, 1",
        "moved_sharp_pain, 1",
        "morning_after, 2"
    })
    void what_was_said_of_a_session_counts_for_days_and_not_longer(String question, int days) {
        assertEquals(
                OptionalInt.of(days), GUIDE.question(question).orElseThrow().freshForDays());
    }

    @Test
    void what_showed_up_is_ticked_on_one_page() {
        Page page = GUIDE.chapters().stream()
                .flatMap(chapter -> chapter.pages().stream())
                .filter(each -> each.id().equals(new Id("moved")))
                .findFirst()
                .orElseThrow();
        assertEquals(Page.Style.TICK, page.style());
        assertEquals(
                GUIDE.checkIn().afterSession().subList(3, 10),
                page.questions().stream().map(Question::id).toList());
    }

    @Test
    void the_walk_leaves_out_what_is_asked_at_its_own_moment_and_nothing_else() {
        assertEquals(
                List.of("check-in", "settings", "people", "summary", "session"),
                GUIDE.chapters().stream()
                        .filter(chapter -> !GUIDE.walk().contains(chapter))
                        .map(chapter -> chapter.id().value())
                        .toList());
    }

    /// The walk must ask whatever a danger sign reads, or a sign could stay open for ever.
    @Test
    void no_danger_sign_hangs_on_a_question_outside_the_walk() {
        List<String> outside = GUIDE.chapters().stream()
                .filter(chapter -> !chapter.walk())
                .flatMap(Chapter::questions)
                .map(Question::factName)
                .toList();
        assertTrue(outside.size() > 5);
        GUIDE.dangerSigns()
                .forEach(sign -> assertTrue(
                        sign.when().facts().stream().noneMatch(fact -> outside.contains(fact.name())),
                        sign.id().value()));
    }
}
