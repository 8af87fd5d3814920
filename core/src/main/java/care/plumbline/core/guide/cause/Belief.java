package care.plumbline.core.guide.cause;

import java.util.List;

/// How likely something plays a part, before and after her answers.
///
/// @param prior the share of women for whom it does, before any answer: above 0, below 1
/// @param lines each true line multiplies the odds
public record Belief(double prior, List<WeightedReason> lines) {
    public Belief {
        lines = List.copyOf(lines);
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("a prior lies between 0 and 1, found " + prior);
        }
    }
}
