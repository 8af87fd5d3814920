package care.plumbline.core.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Least squares of one number on another, with others held alike.
///
/// All by taking away, one column after the other, what the columns before explain (Gram and
/// Schmidt, twice). A column that the others explain is left out.
final class Regression {

    /// What is left of a column counts as nothing below this share of it.
    private static final double NOTHING = 1e-9;

    /// A number from 0 to 10 is never more exact than its rounding.
    private static final double ROUNDING = 1 / 12.0;

    /// How much goes with one more of the factor.
    ///
    /// @param error its standard error
    /// @param contrast what the rows say about it: the sum of squares of the factor that nothing
    ///     else explains
    /// @param free degrees of freedom
    record Slope(double by, double error, double contrast, int free) {}

    private final List<double[]> alike = new ArrayList<>();

    private Regression() {}

    /// How much `pain` goes up with `factor` among rows that are alike in all of `others`.
    ///
    /// The standard error is the largest of three: the usual one, one that holds where days scatter
    /// unevenly (HC3), and what rounding alone leaves.
    ///
    /// @return nothing where the others explain the factor, or too few rows are left
    static Optional<Slope> of(double[] pain, double[] factor, List<double[]> others, int fewestFree) {
        var regression = new Regression();
        double[] level = new double[pain.length];
        Arrays.fill(level, 1);
        regression.hold(level);
        others.forEach(regression::hold);
        return regression.slope(pain, factor, fewestFree);
    }

    private void hold(double[] column) {
        double[] left = left(column);
        double size = dot(left, left);
        if (size > NOTHING * dot(column, column)) {
            scale(left, 1 / Math.sqrt(size));
            alike.add(left);
        }
    }

    private Optional<Slope> slope(double[] pain, double[] factor, int fewestFree) {
        double[] x = left(factor);
        double contrast = dot(x, x);
        int free = pain.length - alike.size() - 1;
        if (free < fewestFree || contrast <= NOTHING * dot(factor, factor)) {
            return Optional.empty();
        }
        double[] y = left(pain);
        double slope = dot(x, y) / contrast;
        double squares = 0;
        double uneven = 0;
        for (int row = 0; row < y.length; row++) {
            double miss = y[row] - slope * x[row];
            squares += miss * miss;
            double own = miss / Math.max(NOTHING, 1 - leverage(row, x, contrast));
            uneven += x[row] * x[row] * own * own;
        }
        double usual = Math.max(squares / free, ROUNDING) / contrast;
        return Optional.of(
                new Slope(slope, Math.sqrt(Math.max(usual, uneven / (contrast * contrast))), contrast, free));
    }

    private double leverage(int row, double[] x, double contrast) {
        double leverage = x[row] * x[row] / contrast;
        for (double[] column : alike) {
            leverage += column[row] * column[row];
        }
        return leverage;
    }

    /// What the columns held alike do not explain of this one.
    private double[] left(double[] column) {
        double[] left = column.clone();
        for (int twice = 0; twice < 2; twice++) {
            for (double[] held : alike) {
                double share = dot(left, held);
                for (int row = 0; row < left.length; row++) {
                    left[row] -= share * held[row];
                }
            }
        }
        return left;
    }

    private static void scale(double[] column, double by) {
        for (int row = 0; row < column.length; row++) {
            column[row] *= by;
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int row = 0; row < one.length; row++) {
            sum += one[row] * other[row];
        }
        return sum;
    }
}
