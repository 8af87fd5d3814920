package care.plumbline.core.guide.unit;

/// A length of time in whole seconds.
public record Seconds(int count) implements Comparable<Seconds> {

    public Seconds {
        if (count < 0) {
            throw new IllegalArgumentException("seconds cannot be negative, found " + count);
        }
    }

    public static Seconds ofMinutes(int minutes) {
        return new Seconds(minutes * 60);
    }

    @Override
    public int compareTo(Seconds other) {
        return Integer.compare(count, other.count);
    }
}
