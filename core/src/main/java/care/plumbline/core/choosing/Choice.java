package care.plumbline.core.choosing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was chosen of a basket: true by the place of the movement in it.
public record Choice(Basket basket, boolean[] chosen) {

    /// What is worth most in this time.
    public static Choice best(Basket basket, int budgetSeconds) {
        return new Choice(basket, Chooser.choose(basket, budgetSeconds));
    }

    /// What is worth most, if it is so many movements, or else the shortest of them; empty: so many do not fit.
    public static Optional<Choice> ofAtLeast(int movements, Basket basket, int budgetSeconds) {
        Choice best = best(basket, budgetSeconds);
        if (best.count() >= movements) {
            return Optional.of(best);
        }
        var chosen = new boolean[basket.size()];
        List<Integer> shortest = IntStream.range(0, basket.size())
                .boxed()
                .filter(m -> !basket.isSkill(m))
                .sorted(Comparator.comparing(basket::seconds))
                .limit(movements)
                .toList();
        shortest.forEach(m -> chosen[m] = true);
        return shortest.size() == movements
                        && shortest.stream().mapToInt(basket::seconds).sum() <= budgetSeconds
                ? Optional.of(new Choice(basket, chosen))
                : Optional.empty();
    }

    private int count() {
        int count = 0;
        for (boolean one : chosen) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
