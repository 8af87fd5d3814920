package care.plumbline.core.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.words.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The weeks of the walk-and-jog plan.
class RunWeeksTest {

    private static final String OUT = " +walk-jog moved_leak=no moved_heavy=no moved_sharp_pain=no moved_leg=no ; ";
    private static final String FINE = " morning_after=same-or-better";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                    | 1                       | 1",
                "0,2                  | 1,3                     | 1",
                "0,2,4                | 1,3,5                   | 2",
                "0,2,4,7,9,11         | 1,3,5,8,10,12           | 3",
                "0,2,4                | 1,3                     | 1",
                "0,2,4                | 1,3,6                   | 1",
            })
    void three_outings_with_calm_mornings_open_the_next_week(String out, String fine, int week) {
        Pace pace = Days.none().and(out + OUT + fine + FINE).on(13);
        assertEquals(new RunWeek(week), pace.week(new Id("walk-jog")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "'3 morning_after=clearly-more', 1",
        "'3 morning_after=a-little-more', 1",
        "'2 moved_leak=yes; 3 morning_after=same-or-better', 1",
        "'3 morning_after=same-or-better', 2"
    })
    void a_morning_that_is_not_back_to_usual_repeats_the_week(String second, int week) {
        Pace pace =
                Days.none().and("0,2,4" + OUT + "1,5" + FINE + " ; " + second).on(6);
        assertEquals(new RunWeek(week), pace.week(new Id("walk-jog")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false"})
    void a_day_of_rest_lies_between_two_runs(int day, boolean resting) {
        Rung jog = Days.GUIDE.ladder().stream()
                .filter(rung -> rung.id().equals(new Id("walk-jog")))
                .findFirst()
                .orElseThrow();
        Pace pace = Days.none().and("0 +walk-jog").on(day);
        assertEquals(resting, pace.resting(jog, Days.FIRST.plusDays(day)));
    }
}
