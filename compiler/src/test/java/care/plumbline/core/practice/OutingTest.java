package care.plumbline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Interval;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.practice.Outing.Pace;
import care.plumbline.testing.Any;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One time out: its parts, and what it counts for.
class OutingTest {

    private static final Guide GUIDE = TheGuide.read();

    private static Rung rung(String id) {
        return GUIDE.ladder().stream()
                .filter(rung -> rung.id().equals(new Id(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Outing outing(String rung, int week) {
        return Outing.of(rung(rung), rung(rung).weeks().get(week - 1));
    }

    @Test
    void the_first_week_of_jogging_warms_up_jogs_and_walks_eight_times_and_cools_down() {
        List<Outing.Part> parts = outing("walk-jog", 1).parts();
        assertEquals(18, parts.size());
        assertEquals(new Outing.Part(Pace.WARM_UP, 0, 8, new Seconds(300)), parts.getFirst());
        assertEquals(new Outing.Part(Pace.WORK, 3, 8, new Seconds(60)), parts.get(5));
        assertEquals(new Outing.Part(Pace.EASE, 3, 8, new Seconds(120)), parts.get(6));
        assertEquals(new Outing.Part(Pace.COOL_DOWN, 0, 8, new Seconds(300)), parts.getLast());
        assertEquals(new Seconds(34 * 60), outing("walk-jog", 1).lasts());
    }

    @ParameterizedTest
    @CsvSource({
        // rung, week, minutes out, minutes that count
        "walk,       1,  5,  5",
        "walk,       1,  3,  3",
        "walk,       1, 25, 25",
        "power-walk, 1, 14, 10",
        "power-walk, 1,  2,  0",
        "power-walk, 1,  7,  5",
        "power-walk, 5, 40, 36",
        "walk-jog,   1, 34,  1",
        "walk-jog,   1, 90,  1",
        "walk-jog,   1,  5,  0",
        "walk-jog,   5, 38,  5",
        "walk-jog,   8, 40, 30",
        "walk-jog,   8, 20, 15",
        "run,        1,  0,  0",
    })
    void what_counts_is_the_longest_stretch_in_one_go(String rung, int week, int out, int counts) {
        assertEquals(Seconds.ofMinutes(counts), outing(rung, week).longestWithin(Seconds.ofMinutes(out)));
    }

    /// As they were written down first: rounds, minutes of jogging, minutes of walking.
    @Test
    void the_weeks_are_those_of_the_evidence() {
        assertEquals(
                List.of(
                        "8x60/120",
                        "8x90/120",
                        "6x120/120",
                        "6x180/120",
                        "4x300/120",
                        "3x480/120",
                        "2x720/120",
                        "1x1800/0"),
                rung("walk-jog").weeks().stream()
                        .map(week -> week.rounds() + "x" + week.work().count() + "/"
                                + week.ease().count())
                        .toList());
        assertEquals(
                List.of(10, 15, 20, 25, 30),
                rung("power-walk").weeks().stream()
                        .map(week -> week.work().count() / 60)
                        .toList());
    }

    @Test
    void every_rung_but_the_tests_is_an_outing_that_counts_as_something() {
        assertEquals(
                List.of(true, true, false, true, true),
                GUIDE.ladder().stream().map(Rung::isOuting).toList());
        assertTrue(GUIDE.ladder().stream()
                .filter(Rung::isOuting)
                .allMatch(rung -> rung.countsAs().isPresent()));
    }

    @Test
    void the_parts_add_up_and_every_round_is_there() {
        Any.tries(1000, any -> {
            int rounds = any.whole(1, 30);
            int work = any.whole(1, 3000);
            int ease = any.whole(0, 600);
            int out = any.whole(0, 20_000);
            Rung rung = rung("walk-jog");
            var week = new Interval(rung.what(), rounds, new Seconds(work), new Seconds(ease));
            Outing outing = Outing.of(rung, week);
            assertEquals(600 + rounds * (work + ease), outing.lasts().count());
            Map<Pace, Long> paces =
                    outing.parts().stream().collect(Collectors.groupingBy(Outing.Part::pace, Collectors.counting()));
            assertEquals((long) rounds, paces.get(Pace.WORK));
            assertTrue(outing.parts().stream().allMatch(part -> part.lasts().count() > 0));
            int counts = outing.longestWithin(new Seconds(out)).count();
            assertTrue(counts <= out, "never more than she was out");
            assertTrue(counts <= outing.longestWithin(new Seconds(out + 1)).count(), "never less for longer");
            assertTrue(rounds == 1 || counts <= work, "rounds do not add up to one go");
        });
    }

    @Test
    void a_round_that_takes_no_time_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Interval(rung("walk").what(), 1, new Seconds(0), new Seconds(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Interval(rung("walk").what(), 0, new Seconds(1), new Seconds(0)));
        assertThrows(IllegalArgumentException.class, () -> new Outing(List.of()));
    }
}
