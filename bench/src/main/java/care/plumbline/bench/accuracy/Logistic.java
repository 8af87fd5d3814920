package care.plumbline.bench.accuracy;

import java.util.List;

/// Logistic regression with a ridge, by Newton's method; features are put on one scale first.
final class Logistic {

    private static final double RIDGE = 3;
    private static final int STEPS = 60;

    private final double[] mean;
    private final double[] scale;
    private final double[] weights;

    Logistic(List<double[]> features, List<Boolean> wrong) {
        int wide = features.getFirst().length;
        mean = new double[wide];
        scale = new double[wide];
        for (int j = 0; j < wide; j++) {
            int column = j;
            mean[j] = features.stream().mapToDouble(f -> f[column]).average().orElse(0);
            scale[j] = Math.sqrt(features.stream()
                            .mapToDouble(f -> (f[column] - mean[column]) * (f[column] - mean[column]))
                            .average()
                            .orElse(0))
                    + 1e-9;
        }
        weights = new double[wide + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[wide + 1];
            double[][] curvature = new double[wide + 1][wide + 1];
            for (int i = 0; i < features.size(); i++) {
                double[] x = scaled(features.get(i));
                double p = chance(x);
                for (int j = 0; j <= wide; j++) {
                    gradient[j] += (p - (wrong.get(i) ? 1 : 0)) * x[j];
                    for (int k = 0; k <= wide; k++) {
                        curvature[j][k] += p * (1 - p) * x[j] * x[k];
                    }
                }
            }
            for (int j = 0; j <= wide; j++) {
                gradient[j] += j < wide ? RIDGE * weights[j] : 0;
                curvature[j][j] += j < wide ? RIDGE : 1e-9;
            }
            double[] change = solved(curvature, gradient);
            for (int j = 0; j <= wide; j++) {
                weights[j] -= change[j];
            }
        }
    }

    /// The chance that it is a wrong one.
    double of(double[] features) {
        return chance(scaled(features));
    }

    private double[] scaled(double[] raw) {
        double[] x = new double[raw.length + 1];
        for (int j = 0; j < raw.length; j++) {
            x[j] = (raw[j] - mean[j]) / scale[j];
        }
        x[raw.length] = 1;
        return x;
    }

    private double chance(double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += weights[j] * x[j];
        }
        return 1 / (1 + Math.exp(-Math.clamp(sum, -30.0, 30.0)));
    }

    /// Gauss with pivots.
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = matrix[pivot];
            matrix[pivot] = matrix[column];
            matrix[column] = swapped;
            double kept = right[pivot];
            right[pivot] = right[column];
            right[column] = kept;
            for (int row = column + 1; row < n; row++) {
                double times = matrix[row][column] / matrix[column][column];
                for (int k = column; k < n; k++) {
                    matrix[row][k] -= times * matrix[column][k];
                }
                right[row] -= times * right[column];
            }
        }
        double[] found = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double rest = right[row];
            for (int k = row + 1; k < n; k++) {
                rest -= matrix[row][k] * found[k];
            }
            found[row] = rest / matrix[row][row];
        }
        return found;
    }
}
