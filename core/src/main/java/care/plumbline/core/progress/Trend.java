package care.plumbline.core.progress;

import care.plumbline.body.exact.Powers;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Measure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// Where the line of her days leads.
///
/// The slope is the middle one of all slopes between two days (Theil and Sen). Whether it leads anywhere follows
/// from how many pairs of days agree (Kendall's S, ties counted), and so does its range. Days that resemble the
/// day before say less than as many independent ones; both are widened for that. A day far off the others hardly
/// moves any of it.
public sealed interface Trend {

    /// Too few days, or too short a time, to say anything.
    ///
    /// @param days with a value so far
    /// @param span from the first of them to the last, in days
    record TooEarly(int days, int span) implements Trend {}

    /// The line goes one way.
    ///
    /// @param aWeek points a week, below 0 where it falls
    /// @param low where its range begins, in points a week
    /// @param high where it ends
    record Leads(double aWeek, double low, double high, int days) implements Trend {
        public boolean isDown() {
            return aWeek < 0;
        }
    }

    /// Neither up nor down by what would count as a real change.
    record Level(int days) implements Trend {}

    /// Her days differ too much for a line.
    record Unclear(int days) implements Trend {}

    /// The trend of the last weeks before this day.
    static Trend of(Series series, Measure.Change change, Outcomes.Line rule, LocalDate today) {
        Series window = series.between(today.minusDays(rule.windowDays() - 1L), today);
        int days = window.readings().size();
        if (days < rule.atLeastDays() || window.span() < rule.overDays()) {
            return new TooEarly(days, window.span());
        }
        Slope slope = Slope.of(window.readings(), rule.sure() / 100.0);
        if (slope.sure() && slope.middle() != 0) {
            return new Leads(7 * slope.middle(), 7 * slope.low(), 7 * slope.high(), days);
        }
        boolean level = Math.max(-slope.low(), slope.high()) * window.span() < change.points();
        return level ? new Level(days) : new Unclear(days);
    }

    /// A slope in points a day with its range.
    ///
    /// @param sure whether enough pairs of days agree on its direction
    record Slope(double low, double middle, double high, boolean sure) {

        /// A line through so many days says less where each day resembles the one before; more than this share of
        /// resemblance cannot be told from few days.
        private static final double MOST_ALIKE = 0.9;

        static Slope of(List<Reading> readings, double sure) {
            int n = readings.size();
            double[] at = new double[n];
            double[] value = new double[n];
            LocalDate first = readings.getFirst().on();
            for (int i = 0; i < n; i++) {
                at[i] = ChronoUnit.DAYS.between(first, readings.get(i).on());
                value[i] = readings.get(i).value();
            }
            double[] slopes = new double[n * (n - 1) / 2];
            int pair = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    slopes[pair++] = (value[j] - value[i]) / (at[j] - at[i]);
                }
            }
            Arrays.sort(slopes);
            double middle = Quantiles.of(slopes, 0.5);
            double spread = normal(sure) * Math.sqrt(variance(value) * widening(at, value, middle));
            double agree = Math.abs(Arrays.stream(slopes).map(Math::signum).sum());
            int low = Math.clamp((int) Math.floor((slopes.length - spread) / 2) - 1, 0, (slopes.length - 1) / 2);
            // Where all pairs agree there is nothing to doubt, however smooth the way.
            boolean surely = agree - 1 > spread || agree == slopes.length;
            return new Slope(slopes[low], middle, slopes[slopes.length - 1 - low], surely);
        }

        /// How far Kendall's S spreads where there is no trend; equal values count as ties.
        private static double variance(double[] value) {
            int n = value.length;
            double[] sorted = value.clone();
            Arrays.sort(sorted);
            double ties = 0;
            for (int i = 0; i < n; ) {
                int j = i;
                while (j < n && sorted[j] == sorted[i]) {
                    j++;
                }
                double t = j - i;
                ties += t * (t - 1) * (2 * t + 5);
                i = j;
            }
            return ((double) n * (n - 1) * (2 * n + 5) - ties) / 18;
        }

        /// How much wider the range gets because a day resembles the one before: (1 + r) / (1 − r), with r taken
        /// from what the line leaves over and put right for few days.
        private static double widening(double[] at, double[] value, double slope) {
            int n = value.length;
            double[] rest = new double[n];
            for (int i = 0; i < n; i++) {
                rest[i] = value[i] - slope * at[i];
            }
            double mean = Arrays.stream(rest).average().orElse(0);
            double all = 0;
            double beside = 0;
            for (int i = 0; i < n; i++) {
                all += (rest[i] - mean) * (rest[i] - mean);
                if (i > 0) {
                    beside += (rest[i] - mean) * (rest[i - 1] - mean);
                }
            }
            if (all < 1e-9) {
                return 1;
            }
            double alike = Math.clamp((n * beside / all + 2) / (n - 4), 0, MOST_ALIKE);
            return (1 + alike) / (1 - alike);
        }

        /// How many standard deviations hold this share of a normal spread (Abramowitz and Stegun 26.2.23).
        private static double normal(double sure) {
            double t = Math.sqrt(-2 * Powers.log((1 - sure) / 2));
            return t
                    - (2.515517 + 0.802853 * t + 0.010328 * t * t)
                            / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
        }
    }
}
