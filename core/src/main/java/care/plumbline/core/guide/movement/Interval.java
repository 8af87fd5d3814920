package care.plumbline.core.guide.movement;

import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Text;

/// What one outing of a week holds: rounds of work at the pace of its rung, with easy walking in between.
///
/// @param ease easy walking after each round; none for one long stretch
public record Interval(Text says, int rounds, Seconds work, Seconds ease) {
    public Interval {
        if (rounds < 1) {
            throw new IllegalArgumentException("an outing needs a round, found " + rounds);
        }
        if (work.count() < 1) {
            throw new IllegalArgumentException("a round takes time, found none");
        }
    }
}
