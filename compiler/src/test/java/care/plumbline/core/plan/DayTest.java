package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traffic light and the small days.
class DayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pain_now=0                                                     | green | ''                              | 3 | 15",
                "pain_now=2                                                     | green | ''                              | 3 | 15",
                "pain_now=3                                                     | amber | ''                              | 3 | 15",
                "pain_now=5                                                     | amber | ''                              | 3 | 15",
                "pain_now=6                                                     | red   | ''                              | 2 | 9",
                "pain_now=10                                                    | red   | ''                              | 2 | 9",
                "-pain_now                                                      | none  | ''                              | 3 | 15",
                "sleep_hours=4                                                  | green | ''                              | 3 | 15",
                "sleep_hours=3                                                  | green | little-sleep                    | 1 | 5",
                "-sleep_hours                                                   | green | ''                              | 3 | 15",
                "ill_today=yes                                                  | green | ill                             | 0 | 5",
                "ill_today=yes sleep_hours=3                                    | green | ill little-sleep                | 0 | 5",
                "bleeding=more-after-activity                                   | green | heavier-bleeding                | 0 | 5",
                "sleep_hours=3 pain_now=9                                       | red   | little-sleep                    | 1 | 5",
                "sleep_hours=2 ill_today=yes bleeding=more-after-activity       | green | ill heavier-bleeding little-sleep | 0 | 5",
            })
    void pain_sleep_illness_and_bleeding_decide_how_much_is_right_today(
            String changes, String light, String small, int stage, int minutes) {
        Day day = Someone.who(changes).plan().day();
        assertEquals(light, day.light().map(one -> one.id().value()).orElse("none"));
        assertEquals(
                small,
                String.join(
                        " ", day.small().stream().map(one -> one.id().value()).toList()));
        assertEquals(stage, day.stageToday(3));
        assertEquals(minutes, day.atMost(new Minutes(15)).count());
    }

    @ParameterizedTest
    @CsvSource({
        "pain_now=9, 0, 0",
        "pain_now=9, 1, 0",
        "sleep_hours=3, 0, 0",
        "sleep_hours=3, 1, 1",
        "sleep_hours=3, 5, 1",
        "pain_now=1, 5, 5"
    })
    void a_day_never_takes_her_below_the_first_stage_or_above_her_own(String changes, int reached, int today) {
        assertEquals(today, Someone.who(changes).plan().day().stageToday(reached));
    }

    @Test
    void a_small_day_never_makes_a_session_longer() {
        assertEquals(
                2,
                Someone.who("sleep_hours=3").plan().day().atMost(new Minutes(2)).count());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "61"})
    void a_session_takes_1_to_60_minutes(int count) {
        assertThrows(IllegalArgumentException.class, () -> new Minutes(count));
        assertEquals(60, new Minutes(1).seconds().count());
        assertEquals(3600, new Minutes(60).seconds().count());
    }
}
