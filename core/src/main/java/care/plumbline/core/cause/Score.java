package care.plumbline.core.cause;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.source.Evidence;

/// How well something fits, 0 to 100. The better science backs it, the higher it can go.
public record Score(double points) implements Comparable<Score> {

    public Score {
        if (!(points >= 0 && points <= 100)) {
            throw new IllegalArgumentException("a score lies between 0 and 100, found " + points);
        }
    }

    /// A likelihood, capped by the grade of its evidence.
    static Score of(double likelihood, Evidence evidence, Ranking.Caps caps) {
        return new Score(likelihood * caps.of(evidence));
    }

    /// A likelihood, with no cap: of what her answers show, not of what science says of a cause.
    public static Score of(double likelihood) {
        return new Score(100 * likelihood);
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(points, other.points);
    }

    @Override
    public String toString() {
        return Long.toString(Rounding.nearest(points));
    }
}
