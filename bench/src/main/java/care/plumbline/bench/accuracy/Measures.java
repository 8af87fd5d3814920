package care.plumbline.bench.accuracy;

import care.plumbline.bench.GuideOnPath;
import care.plumbline.body.coach.Yardstick;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The yardstick of the tables, and what statistics they need.
final class Measures {

    /// As the guide has it.
    static final Yardstick YARDSTICK =
            GuideOnPath.read(LocalDate.now()).coaching().yardstick();

    private Measures() {}

    static double rootMeanSquare(List<Double> errors) {
        return Math.sqrt(errors.stream().mapToDouble(e -> e * e).average().orElse(Double.NaN));
    }

    static double correlation(double[] one, double[] other) {
        double first = Arrays.stream(one).average().orElse(0);
        double second = Arrays.stream(other).average().orElse(0);
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - first) * (other[i] - second);
            ones += (one[i] - first) * (one[i] - first);
            others += (other[i] - second) * (other[i] - second);
        }
        return both / Math.sqrt(ones * others);
    }

    /// The chance that one of the first lot scores higher than one of the second; ties count half.
    static double areaUnderCurve(List<Double> wrong, List<Double> right) {
        double higher = 0;
        for (double one : wrong) {
            for (double other : right) {
                higher += one > other ? 1 : one == other ? .5 : 0;
            }
        }
        return higher / wrong.size() / right.size();
    }
}
