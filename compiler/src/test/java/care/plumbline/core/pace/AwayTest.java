package care.plumbline.core.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fourteen days away: the screen again, one step back, and soon all is hers again.
class AwayTest {

    private static List<String> asked(Recovery recovery) {
        return recovery.safety().toAsk().stream().map(Question::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true", "40, true"})
    void after_fourteen_days_she_is_one_step_back_and_the_screen_is_asked_again(int day, boolean away) {
        Recovery recovery = Days.safe().recovery(day);
        assertEquals(away ? "been-away" : "", Days.held(recovery.plan().day().pace()));
        // Numbness is asked every 14 days, a mark of cancer in the past never again.
        assertEquals(away, asked(recovery).contains("numb_saddle"));
    }

    @Test
    void every_danger_question_that_can_change_is_open_again_and_only_answers_after_her_return_count() {
        Days back = Days.safe().and("20 pain_now=1");
        List<String> open = asked(back.recovery(20));
        assertTrue(open.size() > 20, open.toString());
        assertEquals(DangerSign.Exercise.STOP, back.recovery(20).safety().exercise());
        String no = Women.dangerQuestions(Days.GUIDE).stream()
                .map(question -> question.id() + "=no")
                .reduce("20", (all, one) -> all + " " + one);
        List<String> left = asked(back.and(no).recovery(20));
        assertFalse(left.contains("numb_saddle"), left.toString());
        assertFalse(left.contains("fever"), left.toString());
    }

    @Test
    void two_days_with_little_pain_and_all_is_back() {
        Days back = Days.safe().and("20 pain_now=1 ; 21 pain_now=2");
        assertEquals("been-away", Days.held(back.on(21)));
        assertEquals("been-away", Days.held(back.and("22 pain_now=6").on(22)).split(" ")[0]);
        assertEquals("", Days.held(back.and("22 pain_now=3 ; 23 pain_now=3").on(23)));
    }

    @ParameterizedTest
    @CsvSource({
        "moved_leg, numb_saddle",
        "moved_leg, leg_weak",
        "moved_leg, both_legs",
        "moved_bleeding, heavy_bleeding",
        "moved_scar, wound_infected",
        "moved_heavy, new_bulge"
    })
    void what_showed_up_in_a_session_opens_its_danger_question_again(String sign, String question) {
        assertTrue(Days.GUIDE.question(question).orElseThrow().reopenedBy().contains(sign));
        Days told = Days.safe().and("1 " + sign + "=yes");
        assertFalse(
                told.recovery(1).facts().isFresh(Days.GUIDE.question(question).orElseThrow()));
        Days answered = told.and("1 " + question + "=no");
        assertTrue(answered.recovery(1)
                .facts()
                .isFresh(Days.GUIDE.question(question).orElseThrow()));
        // A no to the sign opens nothing.
        assertTrue(Days.safe()
                .and("1 " + sign + "=no")
                .recovery(1)
                .facts()
                .isFresh(Days.GUIDE.question(question).orElseThrow()));
    }
}
