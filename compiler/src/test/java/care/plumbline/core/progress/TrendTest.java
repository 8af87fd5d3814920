package care.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Measure;
import care.plumbline.testing.Any;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Promise: the line of her days is never surer than the days are.
class TrendTest {

    private static final LocalDate TODAY = Women.TODAY;
    private static final Outcomes.Line RULE = Days.GUIDE.outcomes().line();
    private static final Measure.Change CHANGE = Days.GUIDE.outcomes().pain().change();

    private static Trend trend(Series series) {
        return Trend.of(series, CHANGE, RULE, TODAY);
    }

    /// A value a day, the last of them today.
    private static Series daily(double... values) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(TODAY.minusDays(values.length - 1L - i), values[i]));
        }
        return new Series(readings);
    }

    private static List<Integer> pains(Any any) {
        return any.list(15, 42, each -> each.whole(0, 10));
    }

    private static Series of(List<Integer> pains) {
        return daily(pains.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    @Test
    void the_same_days_with_more_pain_have_the_same_line() {
        Any.tries(200, any -> {
            List<Integer> pains = pains(any);
            int more = any.whole(1, 9);
            Series higher = of(pains.stream().map(pain -> pain + more).toList());
            assertEquals(trend(of(pains)).getClass(), trend(higher).getClass());
            if (trend(of(pains)) instanceof Trend.Leads(double aWeek, double low, double high, int _)
                    && trend(higher) instanceof Trend.Leads(double there, double thereLow, double thereHigh, int _)) {
                assertEquals(aWeek, there, 1e-9);
                assertEquals(low, thereLow, 1e-9);
                assertEquals(high, thereHigh, 1e-9);
            }
        });
    }

    @Test
    void the_same_days_turned_around_lead_the_other_way() {
        Any.tries(200, any -> {
            List<Integer> pains = pains(any);
            Trend up = trend(of(pains));
            Trend down = trend(of(pains.stream().map(pain -> 10 - pain).toList()));
            assertEquals(up.getClass(), down.getClass());
            if (up instanceof Trend.Leads one && down instanceof Trend.Leads other) {
                assertEquals(one.aWeek(), -other.aWeek(), 1e-9);
                assertEquals(one.low(), -other.high(), 1e-9);
            }
        });
    }

    @Test
    void days_that_only_rise_lead_up_and_days_that_only_fall_lead_down() {
        Any.tries(200, any -> {
            int days = any.whole(15, 42);
            double step = any.between(0.05, 1);
            double bend = any.between(0.3, 3);
            double[] rising = new double[days];
            double[] falling = new double[days];
            for (int i = 0; i < days; i++) {
                rising[i] = step * Math.pow(i, bend);
                falling[i] = -rising[i];
            }
            assertTrue(
                    trend(daily(rising)) instanceof Trend.Leads up && !up.isDown(),
                    () -> trend(daily(rising)).toString());
            assertTrue(trend(daily(falling)) instanceof Trend.Leads down && down.isDown());
        });
    }

    @Test
    void the_same_pain_every_day_is_level() {
        Any.tries(50, any -> {
            int pain = any.whole(0, 10);
            int days = any.whole(15, 42);
            double[] same = new double[days];
            Arrays.fill(same, pain);
            assertInstanceOf(Trend.Level.class, trend(daily(same)));
        });
    }

    @Test
    void few_days_or_a_short_time_are_too_early() {
        for (int every = 1; every <= 4; every++) {
            for (int days = 0; days <= 42; days++) {
                var readings = new ArrayList<Reading>();
                for (int i = days - 1; i >= 0; i--) {
                    readings.add(new Reading(TODAY.minusDays((long) i * every), i % 11));
                }
                var series = new Series(readings);
                Series seen = series.between(TODAY.minusDays(RULE.windowDays() - 1L), TODAY);
                boolean early = seen.readings().size() < RULE.atLeastDays() || seen.span() < RULE.overDays();
                assertEquals(early, trend(series) instanceof Trend.TooEarly, days + " days, every " + every);
            }
        }
    }

    @Test
    void the_slope_lies_in_its_range() {
        Any.tries(200, any -> {
            List<Integer> pains = pains(any);
            Trend.Slope slope = Trend.Slope.of(of(pains).readings(), 0.9);
            assertTrue(slope.low() <= slope.middle() && slope.middle() <= slope.high(), slope::toString);
        });
    }

    @Test
    void one_odd_day_never_turns_the_line() {
        Any.tries(200, any -> {
            int days = any.whole(20, 42);
            int odd = any.whole(0, 19);
            int pain = any.whole(0, 10);
            double[] falling = new double[days];
            for (int i = 0; i < days; i++) {
                falling[i] = 8 - 0.15 * i;
            }
            falling[odd] = pain;
            assertTrue(trend(daily(falling)) instanceof Trend.Leads line && line.isDown());
        });
    }

    @Test
    void days_that_jump_about_are_unclear() {
        double[] jumping = new double[30];
        for (int i = 0; i < jumping.length; i++) {
            jumping[i] = i % 2 == 0 ? 2 : 8;
        }
        assertTrue(!(trend(daily(jumping)) instanceof Trend.Leads));
        var random = new Random(4);
        double[] wild = random.doubles(16, 0, 10).map(Math::rint).toArray();
        assertInstanceOf(Trend.Unclear.class, trend(daily(wild)));
    }

    /// Pain of a day resembles that of the day before. A line that forgets it finds trends where there are none.
    @Test
    void without_a_trend_it_rarely_finds_one_even_where_each_day_resembles_the_one_before() {
        for (double alike : List.of(0.0, 0.3, 0.6)) {
            int found = 0;
            int women = 2_000;
            for (int woman = 0; woman < women; woman++) {
                if (trend(walk(new Random(woman), 42, alike, 0)) instanceof Trend.Leads) {
                    found++;
                }
            }
            double share = found / (double) women;
            assertTrue(share <= 0.13, "alike " + alike + ": " + share);
        }
    }

    /// Measured, so that nobody believes it sees more than it does: a fall of 2 points in six weeks is found in
    /// about half of all women, of 4 points in nearly all.
    @Test
    void a_fall_is_found_the_more_surely_the_larger_it_is() {
        double two = found(-2 / 42.0);
        double four = found(-4 / 42.0);
        assertTrue(two >= 0.45 && four >= 0.9, two + ", " + four);
    }

    private static double found(double slope) {
        int found = 0;
        int women = 1_000;
        for (int woman = 0; woman < women; woman++) {
            if (trend(walk(new Random(woman), 42, 0.3, slope)) instanceof Trend.Leads line && line.isDown()) {
                found++;
            }
        }
        return found / (double) women;
    }

    /// Whole numbers 0 to 10, three days of four, a standard deviation of 1.3.
    private static Series walk(Random random, int days, double alike, double slope) {
        var readings = new ArrayList<Reading>();
        double rest = random.nextGaussian();
        for (int i = 0; i < days; i++) {
            rest = alike * rest + Math.sqrt(1 - alike * alike) * random.nextGaussian();
            if (random.nextInt(4) > 0) {
                double value = Math.clamp(Math.rint(5 + slope * i + 1.3 * rest), 0, 10);
                readings.add(new Reading(TODAY.minusDays(days - 1L - i), value));
            }
        }
        return new Series(readings);
    }
}
