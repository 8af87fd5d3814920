package care.plumbline.bench.insight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.core.guide.Comparisons;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The whole count in small: `bench/insight/run` has ten thousand women (docs/benchmarks.md).
class InsightRatesTest {

    private static final Comparisons COMPARISONS =
            GuideOnPath.read(Life.FIRST).comparisons();

    /// One in twenty is the most there may be. With 500 women a true rate of one in twenty would show more than 39 in
    /// one run of 400; half of that is what is really seen.
    @Test
    void of_women_whose_days_hold_nothing_at_most_one_in_twenty_ever_sees_a_clear_link_in_half_a_year_of_weekly_looks() {
        long misled = LongStream.range(0, 500)
                .filter(seed -> Looks.ever(
                        COMPARISONS,
                        Life.of(World.drawn(new Random(seed)), Planted.NOTHING, 182, seed),
                        182,
                        7))
                .count();
        assertTrue(misled <= 25, misled + " of 500");
    }

    @Test
    void a_difference_of_two_points_is_found_in_most_women_within_four_months() {
        long found = LongStream.range(0, 100)
                .filter(seed -> Looks.on(COMPARISONS, Life.of(World.TYPICAL, new Planted(2, 0), 120, seed), 120).stream()
                        .anyMatch(clear -> clear.factor().id().value().equals("short-night")
                                && clear.estimate().higher() > 0))
                .count();
        assertTrue(found >= 80, found + " of 100");
    }
}
