package care.plumbline.core.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A gate stays open until an answer says otherwise.
class GatesTest {

    private static final String STEADY = "7,14,21,28,35,42 day_note=tired";
    private static final String TO_TWO = "0 walk_minutes=25 sit_to_stands=12 roll_pain=2 floor_squeeze=both";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                 | 0  | 1",
                "0 walk_minutes=25 sit_to_stands=12 roll_pain=2    | 0  | 1",
                TO_TWO + "                                         | 0  | 2",
                TO_TWO + " ; " + STEADY + "                        | 45 | 2",
                TO_TWO + " ; " + STEADY + " ; 20 walk_minutes=5    | 20 | 1",
                TO_TWO + " ; " + STEADY + " ; 5 walk_minutes=5 ; 6 walk_minutes=20 | 6 | 2",
                TO_TWO + " ; " + STEADY + " ; 20 walk_minutes=5 ; 24 walk_minutes=20 | 24 | 1",
                TO_TWO + " ; " + STEADY + " ; 20 roll_pain=6       | 30 | 1",
                TO_TWO + "                                         | 60 | 2",
                TO_TWO + "                                         | 84 | 1",
            })
    void an_answer_grown_old_never_sends_her_back_and_a_new_one_may(String days, int on, int stage) {
        assertEquals(
                stage,
                Days.safe().and(days == null ? "" : days).on(on).reached().number());
    }

    @Test
    void a_stage_opens_only_on_all_its_gates_whenever_they_were_answered() {
        Days days = Days.safe()
                .and(
                        "0 walk_minutes=25 ; 3 sit_to_stands=12 ; 6 roll_pain=2 ; 40 floor_squeeze=both ; 13,20,27,34 day_note=x");
        assertEquals(1, days.on(39).reached().number());
        assertEquals(1, days.on(40).reached().number());
        Pace pace = days.screened(40).on(40);
        assertEquals(2, pace.reached().number());
        assertTrue(pace.changes().stream()
                .anyMatch(change -> change instanceof Change.StageOpened(LocalDate on, var stage)
                        && stage.number() == 2
                        && on.equals(Days.FIRST.plusDays(40))));
    }

    @Test
    void the_safety_questions_are_asked_again_before_a_stage_opens_and_never_shut_it() {
        String strength = "9 walk_minutes=25 sit_to_stands=12 roll_pain=2 floor_squeeze=both";
        Pace waiting = Days.safe().and(strength).on(9);
        assertEquals(1, waiting.reached().number());
        Days asked = Days.safe().and(strength).screened(10);
        assertEquals(2, asked.on(10).reached().number());
        assertEquals(2, asked.and("20 day_note=tired").on(30).reached().number());
    }

    @Test
    void what_shut_a_stage_is_named() {
        Pace pace = Days.safe().and(TO_TWO + " ; 5 walk_minutes=8").on(5);
        assertTrue(pace.changes().stream()
                .anyMatch(change -> change instanceof Change.StageShut(var _, var stage, var gate)
                        && stage.number() == 2
                        && gate.id().value().equals("walk-twenty")));
    }
}
