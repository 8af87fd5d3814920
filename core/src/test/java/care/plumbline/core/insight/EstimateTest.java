package care.plumbline.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.cause.Comparisons.Reckoning;
import care.plumbline.core.insight.Regression.Slope;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    private static final Reckoning RECKONING = new Reckoning(0.05, 0.95, 6, 0.5, 1, 2, 0.3, 0.2);

    /// A normal difference (standard deviation one spread) against none, averaged over every
    /// spread.
    @ParameterizedTest
    @CsvSource({"0, 5, 10", "1.5, 5, 10", "4, 5, 10", "3, 30, 120", "5, 2, 8"})
    void the_odds_are_the_ratio_of_integrals_they_claim_to_be(double t, double contrast, int free) {
        double with = 0;
        double without = 0;
        for (double log = -8; log < 8; log += 0.001) {
            double spread = Math.exp(log);
            double rest = Math.exp(-free * log - free / (2 * spread * spread) + free / 2.0);
            without += rest / spread * Math.exp(-t * t / (2 * spread * spread));
            double wider = spread * Math.sqrt(1 + contrast);
            with += rest / wider * Math.exp(-t * t / (2 * wider * wider));
        }
        assertEquals(with / without, Estimate.odds(t * t, contrast, free, 1), 1e-6 * with / without);
    }

    @Test
    void a_number_is_drawn_towards_nothing_the_more_the_fewer_the_days() {
        Estimate few = Estimate.of(new Slope(2, 0.8, 4, 10), RECKONING);
        Estimate many = Estimate.of(new Slope(2, 0.2, 64, 250), RECKONING);
        assertEquals(1, few.higher(), 1e-12);
        assertEquals(2 * 64 / 68.0, many.higher(), 1e-12);
        assertTrue(few.to() - few.from() > many.to() - many.from());
        assertTrue(few.from() < few.higher() && few.higher() < few.to());
    }

    /// Differences as the prior has them: 95 of 100 ranges hold the true one.
    @Test
    void nineteen_of_twenty_ranges_hold_the_true_difference() {
        var random = new Random(11);
        int held = 0;
        for (int round = 0; round < 4000; round++) {
            double difference = 0.5 * random.nextGaussian();
            double[] factor = new double[24];
            double[] pain = new double[24];
            for (int row = 0; row < pain.length; row++) {
                factor[row] = row % 3 == 0 ? 1 : 0;
                pain[row] = difference * factor[row] + random.nextGaussian();
            }
            Estimate estimate =
                    Estimate.of(Regression.of(pain, factor, List.of(), 6).orElseThrow(), RECKONING);
            held += estimate.from() <= difference && difference <= estimate.to() ? 1 : 0;
        }
        assertTrue(held > 3760 && held < 3960, held + " of 4000");
    }

    /// Ville's bound, on days without anything but chance: looked at every day, at most one woman
    /// in twenty ever sees odds above 20.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.2})
    void looking_every_day_is_no_more_often_wrong_than_the_odds_say(double share) {
        var random = new Random(5);
        int women = 400;
        int wrong = 0;
        for (int woman = 0; woman < women; woman++) {
            var factor = new ArrayList<Double>();
            var pain = new ArrayList<Double>();
            boolean ever = false;
            for (int day = 0; day < 90 && !ever; day++) {
                factor.add(random.nextDouble() < share ? 1.0 : 0.0);
                pain.add(random.nextGaussian());
                ever = Regression.of(numbers(pain), numbers(factor), List.of(), 6)
                        .map(slope -> Estimate.of(slope, RECKONING))
                        .filter(estimate -> estimate.odds() >= 20)
                        .isPresent();
            }
            wrong += ever ? 1 : 0;
        }
        assertTrue(wrong <= women / 20, wrong + " of " + women);
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
