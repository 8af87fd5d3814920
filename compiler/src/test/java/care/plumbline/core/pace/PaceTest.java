package care.plumbline.core.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.words.Id;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stop-and-adjust rules, forward and back, as a table of days.
class PaceTest {

    private static final String CALM =
            "session_effort=4 moved_leak=no moved_heavy=no moved_doming=no moved_sharp_pain=no moved_leg=no"
                    + " moved_bleeding=no moved_scar=no pain_now=1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // days                                           | on | held
                "0 pain_now=6                                     | 0  | sore-day",
                "0 pain_now=6                                     | 2  | sore-day",
                "0 pain_now=6                                     | 3  | ''",
                "0 pain_now=6 ; 1 pain_now=2                      | 2  | sore-day",
                "0 pain_now=6 ; 2 pain_now=7                      | 4  | sore-day",
                "0 pain_now=6 ; 2 pain_now=7                      | 5  | ''",
                "0 pain_now=7 pain_now=1                          | 0  | sore-day",
                "0 pain_now=5                                     | 0  | ''",
                "0 pain_woke=yes                                  | 1  | sore-day",
                "0 morning_after=clearly-more                     | 1  | sore-day",
                "0 morning_after=a-little-more                    | 1  | ''",
                "0 moved_leak=yes                                 | 2  | leaked",
                "0 moved_leak=yes                                 | 3  | ''",
                "0 moved_leak=yes ; 4 moved_leak=yes              | 4  | leaked leaked-twice",
                "0 moved_leak=yes ; 2 moved_leak=no ; 4 moved_leak=yes | 4 | leaked",
                "0,2 moved_leak=yes                               | 30 | leaked-twice",
                "0,2 moved_leak=yes ; 4,9,14,19,24 pain_now=1     | 25 | leaked-twice",
                "0,2 moved_leak=yes ; 5 moved_leak=no             | 5  | leaked-twice",
                "0,2 moved_leak=yes ; 5,7 moved_leak=no           | 7  | ''",
                "0 moved_heavy=yes                                | 9  | felt-heavy",
                "0 moved_heavy=yes ; 3 moved_heavy=no             | 3  | ''",
                "0,2 moved_heavy=yes ; 4,6 moved_heavy=no         | 9  | felt-heavy-twice",
                "0,2 moved_heavy=yes ; 4,6 moved_heavy=no         | 10 | ''",
                "0 moved_doming=yes                               | 0  | ''",
                "0,2 moved_doming=yes                             | 2  | domed-twice",
                "0,2 moved_doming=yes ; 4 moved_doming=no         | 4  | ''",
                "0 bleeding=more-after-activity                   | 2  | bleeding-grew",
                "0 moved_bleeding=yes                             | 3  | ''",
                "0 moved_scar=yes ; 2 moved_scar=no               | 3  | scar-pulled",
                "0 moved_scar=yes ; 2 moved_scar=no               | 4  | ''",
                "0 moved_sharp_pain=yes                           | 5  | sharp-pain",
                "0 moved_leg=yes ; 2,3 moved_leg=no               | 3  | leg-pain",
                "0 moved_leg=yes ; 2,3 moved_leg=no               | 4  | ''",
                "0,1,2,3 pain_now=2 ; 7,8,9,10 pain_now=4         | 10 | creeping-up",
                "0,1,2,3 pain_now=2 ; 7,8,9,10 pain_now=3         | 10 | ''",
                "0,1,2 pain_now=2 ; 7,8,9,10 pain_now=4           | 10 | ''",
                "0 session_effort=7                               | 2  | too-hard",
                "0 session_effort=7 ; 3 session_effort=5          | 3  | too-hard",
                "0 session_effort=7 ; 3,5 session_effort=5        | 5  | ''",
                "0 session_effort=7 ; 3,5 session_effort=6        | 5  | too-hard",
                "0,2 session_effort=8                             | 2  | too-hard too-hard-twice",
                "0 session_effort=6                               | 0  | ''",
                "0 energy_signs=[milk]                            | 9  | energy",
                "0 energy_signs=[] ; 3 energy_signs=[periods] ; 10 energy_signs=[] | 17 | ''",
            })
    void what_happened_is_held_back_and_given_back(String days, int on, String held) {
        // Something in between keeps her from having been away.
        Days told = Days.safe().and(days);
        if (on > 13 && !days.contains("9,14")) {
            told = told.and("7,14,20,26 day_note=tired");
        }
        assertEquals(held.equals("''") ? "" : held, Days.held(told.on(on)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 morning_after=same-or-better ; 0 CALM                                   | SMALLEST",
                "0,2 CALM ; 1,3 morning_after=same-or-better pain_now=1                    | MIDDLE",
                "0,2,4,6 CALM ; 1,3,5,7 morning_after=same-or-better pain_now=1            | FULL",
                "0,2,4,6,8,10 CALM ; 1,3,5,7,9,11 morning_after=same-or-better pain_now=1  | FULL",
                "0,2 CALM ; 1 morning_after=same-or-better pain_now=1 ; 3 morning_after=a-little-more pain_now=1 | SMALLEST",
                "0,2 CALM ; 1,3 morning_after=same-or-better pain_now=4                    | SMALLEST",
                "0,2,4,6 CALM ; 1,3,5,7 morning_after=same-or-better pain_now=4            | MIDDLE",
                "0,2 session_effort=4 ; 1,3 morning_after=same-or-better pain_now=1        | SMALLEST",
                "0,2 CALM ; 1,3 morning_after=same-or-better pain_now=1 ; 4 session_effort=9 | SMALLEST",
                "0,2,4,6 CALM ; 1,3,5,7 morning_after=same-or-better pain_now=1 ; 8 session_effort=8 | MIDDLE",
                "0,2 CALM ; 1,3 morning_after=same-or-better pain_now=1 ; 4 pain_now=7      | MIDDLE",
                "0,2 CALM ; 1,3 morning_after=same-or-better pain_now=1 ; 4,8,12 pain_now=7 | SMALLEST",
            })
    void calm_mornings_take_the_dose_up_and_hard_days_take_it_down(String days, DoseStep step) {
        assertEquals(step, Days.safe().and(days.replace("CALM", CALM)).on(13).step());
    }

    @Test
    void on_a_sore_day_every_dose_is_the_smallest_and_after_it_hers_again() {
        Days strong = Days.safe().and("0,2 " + CALM + "; 1,3 morning_after=same-or-better pain_now=1; 5 pain_now=8");
        assertEquals(DoseStep.SMALLEST, strong.on(5).dose());
        assertEquals(0.6, strong.on(7).minutesTimes());
        assertEquals(1, strong.on(7).stagesDown());
        assertEquals(DoseStep.MIDDLE, strong.on(8).dose());
        assertEquals(1, strong.on(8).minutesTimes());
        assertEquals(0, strong.on(8).stagesDown());
    }

    @Test
    void a_leak_in_two_sessions_running_means_a_physio_within_days_and_no_impact() {
        Pace pace = Days.safe().and("0,2 moved_leak=yes").on(2);
        assertEquals(
                List.of(Urgency.WITHIN_DAYS),
                pace.held().stream()
                        .flatMap(held -> held.adjustment().see().stream())
                        .toList());
        assertFalse(pace.against(List.of(new Id("impact"))).isEmpty());
        assertTrue(pace.against(List.of(new Id("rest"))).isEmpty());
    }

    @Test
    void every_change_says_why_and_what_would_change_it_again() {
        Pace pace = Days.safe().and("0 pain_now=8 ; 4 pain_now=1").on(4);
        assertEquals(
                List.of("sore-day 2026-11-22", "back sore-day 2026-11-26"),
                pace.changes().stream()
                        .flatMap(change -> switch (change) {
                            case Change.Adjusted(var on, var one, var _) -> Stream.of(one.id() + " " + on);
                            case Change.BackAgain(var on, var one) -> Stream.of("back " + one.id() + " " + on);
                            case Change.StageOpened _, Change.StageShut _, Change.WeekOpened _ ->
                                Stream.<String>empty();
                        })
                        .toList());
    }
}
