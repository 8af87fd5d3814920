package care.plumbline.core.progress;

import java.util.Arrays;
import java.util.List;

/// Middle values, which a single odd day cannot move far.
final class Quantiles {

    private Quantiles() {}

    static double median(List<Reading> readings) {
        return of(sorted(readings), 0.5);
    }

    static double[] sorted(List<Reading> readings) {
        return readings.stream().mapToDouble(Reading::value).sorted().toArray();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return of(sorted, 0.5);
    }

    /// The value below which this share of the values lies, between two neighbours in proportion.
    static double of(double[] sorted, double share) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no values have no middle");
        }
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
