package care.plumbline.bench.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// The value in the middle.
final class Medians {

    private Medians() {}

    static <T> double of(Collection<T> measured, ToDoubleFunction<T> figure) {
        double[] sorted = measured.stream().mapToDouble(figure).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
