package care.plumbline.core.practice;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.guide.unit.Seconds;

/// A length of time in whole thousandths of a second.
public record Millis(int count) implements Comparable<Millis> {

    static final Millis NONE = new Millis(0);

    public Millis {
        if (count < 0) {
            throw new IllegalArgumentException("a length of time cannot be negative, found " + count + " ms");
        }
    }

    public static Millis of(Seconds seconds) {
        return new Millis(Math.multiplyExact(seconds.count(), 1000));
    }

    static Millis ofSeconds(int seconds) {
        return of(new Seconds(seconds));
    }

    public Millis plus(Millis other) {
        return new Millis(count + other.count);
    }

    Millis minus(Millis other) {
        return new Millis(count - other.count);
    }

    /// This time cut at whole thousandths into parts as these weights; the parts add up to it.
    Millis[] cut(double... weights) {
        double whole = 0;
        for (double weight : weights) {
            whole += weight;
        }
        var parts = new Millis[weights.length];
        double weighed = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            weighed += weights[i];
            long upTo = i == weights.length - 1 ? count : Rounding.nearest(count * weighed / whole);
            parts[i] = new Millis((int) (upTo - given));
            given = upTo;
        }
        return parts;
    }

    @Override
    public int compareTo(Millis other) {
        return Integer.compare(count, other.count);
    }
}
