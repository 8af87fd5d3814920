package care.plumbline.bench.accuracy;

import java.util.Arrays;
import java.util.List;

/// Arithmetic of places in space and of rows of numbers.
final class Space {

    private static final double NEARLY_ALL = .95;

    private Space() {}

    static double[] minus(double[] one, double[] other) {
        return new double[] {one[0] - other[0], one[1] - other[1], one[2] - other[2]};
    }

    static double far(double[] one, double[] other) {
        double[] between = minus(one, other);
        return Math.sqrt(dot(between, between));
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }

    /// At the joint, in degrees; 180 is straight.
    static double angle(double[] before, double[] joint, double[] after) {
        double[] one = minus(before, joint);
        double[] other = minus(after, joint);
        double cosine = dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1.0, 1.0)));
    }

    /// How far one direction is turned beside the other, seen from above, from -180 to 180 degrees.
    static double turn(double[] one, double[] other) {
        double turn = Math.toDegrees(Math.atan2(one[2], one[0]) - Math.atan2(other[2], other[0]));
        return turn - 360 * Math.floor((turn + 180) / 360);
    }

    static double[] differences(double[] row) {
        double[] differences = new double[Math.max(0, row.length - 1)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = row[i + 1] - row[i];
        }
        return differences;
    }

    static double highest(double[] row) {
        return Arrays.stream(row).max().orElse(0);
    }

    static double lowest(double[] row) {
        return Arrays.stream(row).min().orElse(0);
    }

    /// Above it lies one in twenty.
    static double nearlyHighest(double[] row) {
        double[] sorted = row.clone();
        Arrays.sort(sorted);
        return sorted[(int) ((sorted.length - 1) * NEARLY_ALL)];
    }

    static double size(double[] row) {
        return Arrays.stream(row).map(Math::abs).average().orElse(0);
    }

    /// The standard deviation of each column.
    static double[] spread(List<double[]> rows) {
        double[] spread = new double[rows.getFirst().length];
        for (int j = 0; j < spread.length; j++) {
            int column = j;
            double mean =
                    rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
            spread[j] = 1e-9
                    + Math.sqrt(rows.stream()
                            .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                            .average()
                            .orElse(0));
        }
        return spread;
    }
}
