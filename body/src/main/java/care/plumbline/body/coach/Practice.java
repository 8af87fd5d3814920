package care.plumbline.body.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Her own calm repetitions, by which the later ones are judged. People lift so differently that one line for
/// all names the right ones wrong: of correct deep squats of ten people a fixed 30 degrees of lean refuses four
/// in five.
record Practice(List<Repetition> repetitions) {

    static final int ENOUGH = 3;

    static final Practice NONE = new Practice(List.of());

    Practice {
        repetitions = List.copyOf(repetitions);
    }

    boolean isEnough() {
        return repetitions.size() >= ENOUGH;
    }

    Practice with(Repetition one) {
        var more = new ArrayList<>(repetitions);
        more.add(one);
        return new Practice(more);
    }

    /// Her usual one, and how much she herself varies.
    record Usual(double mean, double spread) {

        /// What may be named as different: beyond twice the error, and beyond twice what she varies.
        double tolerance(double error) {
            return Yardstick.tolerance(Math.max(error, spread));
        }
    }

    Usual usual(ToDoubleFunction<Repetition> measure) {
        return usual(repetitions.stream().map(measure::applyAsDouble).toList());
    }

    /// Nothing where the outline of her back was not seen in each.
    Optional<Usual> usualRounding() {
        List<Double> seen =
                repetitions.stream().flatMap(one -> one.rounding().stream()).toList();
        return seen.size() < repetitions.size() ? Optional.empty() : Optional.of(usual(seen));
    }

    private static Usual usual(List<Double> numbers) {
        double mean =
                numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = numbers.stream()
                .mapToDouble(number -> (number - mean) * (number - mean))
                .sum();
        return new Usual(mean, Math.sqrt(squares / Math.max(1, numbers.size() - 1)));
    }
}
