package care.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Promise: what is asked again is an offer, and never comes before its time.
class DueTest {

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    @Test
    void in_the_first_week_nothing_is_asked_again() {
        Due due = new Days().said(6, "activity_1", "climb the stairs").due();
        assertEquals(List.of(), due.weekly());
        assertEquals(List.of(), due.monthly());
    }

    @Test
    void her_activities_are_asked_only_where_she_has_named_one() {
        Due due = new Days().said(7, "activity_2", "climb the stairs").due();
        assertEquals(List.of("activity_2_now", "confidence"), ids(due.weekly()));
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "20, true"})
    void a_weekly_question_comes_back_when_its_answer_is_a_week_old(int daysAgo, boolean asked) {
        Due due = new Days()
                .said(30, "pain_now", "3")
                .said(daysAgo, "confidence", "5")
                .due();
        assertEquals(asked, ids(due.weekly()).contains("confidence"));
    }

    @ParameterizedTest
    @CsvSource({
        "27, false",
        "28, true",
        "41, true",
        "42, false",
        "55, false",
        "56, true",
        "84, true",
        "98, false",
        "168, true",
        "182, false",
        "400, false"
    })
    void the_monthly_ones_come_after_4_8_12_and_24_weeks_and_go_again(int daysOfUse, boolean asked) {
        Due due = new Days().said(daysOfUse, "pain_now", "3").due();
        assertEquals(asked, ids(due.monthly()).contains("roland_morris"), ids(due.monthly())::toString);
    }

    @Test
    void what_she_said_shortly_before_its_time_counts() {
        Days days = new Days().said(30, "pain_now", "3");
        assertTrue(ids(days.due().monthly()).containsAll(List.of("roland_morris", "global_change", "phq_interest")));
        days.lines(8, 5);
        assertFalse(ids(days.due().monthly()).contains("roland_morris"));
    }

    @Test
    void the_third_mood_question_waits_for_the_other_two() {
        Days days = new Days().said(30, "pain_now", "3");
        assertFalse(ids(days.due().monthly()).contains("phq_self_harm"));
        days.said(0, "phq_interest", "more-than-half").said(0, "phq_down", "not-at-all");
        assertEquals(
                List.of("roland_morris", "global_change", "phq_self_harm"),
                ids(days.due().monthly()));
    }
}
