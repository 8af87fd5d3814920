package care.plumbline.core.cause;

import care.plumbline.core.guide.Evidence;

/// How well something fits, 0 to 100. The better science backs it, the higher it can go.
public record Score(double points) implements Comparable<Score> {

    public Score {
        if (!(points >= 0 && points <= 100)) {
            throw new IllegalArgumentException("a score lies between 0 and 100, found " + points);
        }
    }

    /// A likelihood, capped by its grade (evidence reference 1.11): strong 100, moderate 80, weak 60, contested 40.
    static Score of(double likelihood, Evidence evidence) {
        return new Score(likelihood * cap(evidence));
    }

    /// The most that evidence of this grade can reach.
    public static double cap(Evidence evidence) {
        return switch (evidence) {
            case STRONG -> 100;
            case MODERATE -> 80;
            case WEAK -> 60;
            case CONTESTED -> 40;
        };
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(points, other.points);
    }

    @Override
    public String toString() {
        return Long.toString(Math.round(points));
    }
}
