package care.plumbline.core.load;

import care.plumbline.body.exact.Powers;
import java.util.List;
import java.util.stream.IntStream;

/// What children weigh at an age, as the World Health Organization measured it: three numbers a day
/// of life, from which every percentile follows.
///
/// Between two rows the numbers lie on the straight line that joins them; after the last row the
/// last one holds. It is used for a weight nobody has told us, never to say how a child grows.
///
/// @param rows by day, the first of them day 0
public record WeightForAge(List<Row> rows) {

    /// How the weights of one age are spread: median, spread, and a power for the skew.
    public record Spread(double power, double median, double variation) {

        public Spread {
            if (!(median > 0 && variation > 0)) {
                throw new IllegalArgumentException(
                        "median and variation are above 0, found " + median + " and " + variation);
            }
        }

        /// The weight so many standard deviations from the median.
        Kilograms at(double deviations) {
            double base = 1 + power * variation * deviations;
            return new Kilograms(
                    power == 0 ? median * Powers.exp(variation * deviations) : median * Powers.pow(base, 1 / power));
        }

        private Spread towards(Spread other, double part) {
            return new Spread(
                    power + part * (other.power - power),
                    median + part * (other.median - median),
                    variation + part * (other.variation - variation));
        }
    }

    public record Row(int day, Spread girls, Spread boys) {}

    /// Of whom: girls, boys, or the mean of both where that is not known.
    public enum Children {
        GIRLS,
        BOYS,
        ALL
    }

    public WeightForAge {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.getFirst().day() != 0) {
            throw new IllegalArgumentException("the table begins with day 0");
        }
        List<Row> days = rows;
        if (IntStream.range(1, days.size())
                .anyMatch(at -> days.get(at).day() <= days.get(at - 1).day())) {
            throw new IllegalArgumentException("the days of the table go up");
        }
    }

    public int lastDay() {
        return rows.getLast().day();
    }

    /// The weight in the middle: half of them weigh more.
    public Kilograms median(int day, Children whom) {
        return at(day, whom, 0);
    }

    /// The weight so many standard deviations from the median; ±1.881 are the 3rd and the 97th of a
    /// hundred.
    public Kilograms at(int day, Children whom, double deviations) {
        if (day < 0) {
            throw new IllegalArgumentException("an age has no fewer than 0 days, found " + day);
        }
        return switch (whom) {
            case GIRLS -> girls(day).at(deviations);
            case BOYS -> boys(day).at(deviations);
            case ALL -> girls(day).at(deviations).plus(boys(day).at(deviations)).times(0.5);
        };
    }

    private Spread girls(int day) {
        Row low = below(day);
        return low.girls().towards(above(day).girls(), part(day));
    }

    private Spread boys(int day) {
        Row low = below(day);
        return low.boys().towards(above(day).boys(), part(day));
    }

    private Row below(int day) {
        return rows.reversed().stream()
                .filter(row -> row.day() <= day)
                .findFirst()
                .orElseThrow();
    }

    private Row above(int day) {
        return rows.stream().filter(row -> row.day() >= day).findFirst().orElse(rows.getLast());
    }

    private double part(int day) {
        Row low = below(day);
        Row high = above(day);
        return low.equals(high) ? 0 : (double) (day - low.day()) / (high.day() - low.day());
    }
}
