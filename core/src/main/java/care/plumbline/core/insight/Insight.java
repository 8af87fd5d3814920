package care.plumbline.core.insight;

import care.plumbline.core.guide.cause.Factor;
import java.util.List;
import java.util.OptionalLong;

/// What her days say about one factor, with what it rests on.
public sealed interface Insight {

    Factor factor();

    /// It went together, and hardly by chance: shown where there is nothing to at most one woman in
    /// twenty, over all factors and however often she looks.
    record Clear(Factor factor, Sides sides, Estimate estimate) implements Insight {}

    /// What was seen could still be chance.
    record Open(Factor factor, Sides sides, Estimate estimate) implements Insight {}

    /// Nothing can be said yet.
    record TooEarly(Factor factor, Lack lack) implements Insight {}

    /// What is missing.
    sealed interface Lack {

        /// Days on which she told of her pain and of the factor, one after the other.
        record Days(int have, int need) implements Lack {}

        /// Days of both sorts: there are too few on which it was so, or on which it was not.
        record Sorts(int on, int others, int needEach) implements Lack {}
    }

    /// The two sorts of days.
    ///
    /// @param split where a number parts them; empty where it is yes or no
    /// @param on her pain on each day on which it was so, 0 to 10
    /// @param others her pain on each of the others
    record Sides(OptionalLong split, List<Integer> on, List<Integer> others) {
        public Sides {
            on = List.copyOf(on);
            others = List.copyOf(others);
        }

        public int days() {
            return on.size() + others.size();
        }
    }
}
