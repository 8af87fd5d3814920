package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.core.rule.Truth;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ladder from walking to running.
class RungStandingTest {

    /// Reached: y, n or ? for walk, power-walk, jog-tests, walk-jog, run; open rungs by their place.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                      | yyyyy | 12345 | run",
                "jog_minutes=29                        | yyyyn | 1234  | walk-jog",
                "-jog_minutes                          | yyyy? | 1234  | walk-jog",
                "test_hops=no                          | yyynn | 12    | power-walk",
                "-test_hops                            | yyy?? | 12    | power-walk",
                "brisk_walk_minutes=29                 | yynnn | 12    | power-walk",
                "-brisk_walk_minutes                   | yy??? | 12    | power-walk",
                "walk_minutes=19                       | ynnnn | 1     | walk",
                "walk_minutes=19 -brisk_walk_minutes   | ynnnn | 1     | walk",
                "-walk_minutes                         | y???? | 1     | walk",
                "heaviness=yes                         | yyyyy | 12    | power-walk",
                "worse_with=[walking]                  | yyyyy | 1     | walk",
                "fever=yes                             | yyyyy |       | ",
                "stool_leak=yes                        | yyyyy | 1     | walk",
                "days_since_birth=84 bleeding=stopped  | yyyyy | 1234  | walk-jog",
            })
    void a_rung_is_open_when_all_below_are_reached_and_its_movement_is_for_her_today(
            String changes, String reached, String open, String outing) {
        Plan plan = Someone.who(changes == null ? "" : changes).plan();
        var found = new StringBuilder();
        var opened = new StringBuilder();
        for (int i = 0; i < plan.ladder().size(); i++) {
            RungStanding rung = plan.ladder().get(i);
            found.append(rung.reached() == Truth.YES ? "y" : rung.reached() == Truth.NO ? "n" : "?");
            opened.append(rung.isOpen() ? i + 1 : "");
            assertEquals(rung.rung().movement(), rung.verdict().movement().id());
        }
        assertEquals(reached, found.toString());
        assertEquals(open == null ? "" : open, opened.toString());
        assertEquals(
                outing == null ? "none" : outing,
                plan.outing().map(rung -> rung.rung().id().value()).orElse("none"));
    }

    @org.junit.jupiter.api.Test
    void a_rung_whose_movement_was_never_judged_is_a_bug() {
        assertThrows(
                IllegalStateException.class,
                () -> RungStanding.of(
                        Someone.who("").facts(),
                        Map.of(),
                        Someone.who("").plan().day().pace()));
    }
}
