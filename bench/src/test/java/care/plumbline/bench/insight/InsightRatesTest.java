package care.plumbline.bench.insight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.core.guide.cause.Comparisons;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The whole count in small: `bench/insight/run` has ten thousand women (docs/benchmarks.md).
class InsightRatesTest {

    private static final Comparisons COMPARISONS = GuideOnPath.read(Life.FIRST).comparisons();

    /// Were it one woman in twenty, so few as 13 of 500 would be seen in fewer than one of a
    /// hundred such counts.
    @Test
    void
            of_women_whose_days_hold_nothing_at_most_one_in_twenty_ever_sees_a_clear_link_in_half_a_year_of_weekly_looks() {
        long misled = LongStream.range(0, 500)
                .filter(seed -> Looks.ever(
                        COMPARISONS, Life.of(World.drawn(new Random(seed)), Planted.NOTHING, 182, seed), 182, 7))
                .count();
        assertTrue(misled <= 13, misled + " of 500");
    }

    @Test
    void a_difference_of_two_points_is_found_in_most_women_within_four_months() {
        long found = LongStream.range(0, 100)
                .filter(seed ->
                        Looks.on(COMPARISONS, Life.of(World.TYPICAL, new Planted(2, 0), 120, seed), 120).stream()
                                .anyMatch(clear -> clear.factor().id().value().equals("short-night")
                                        && clear.estimate().higher() > 0))
                .count();
        assertTrue(found >= 80, found + " of 100");
    }
}
