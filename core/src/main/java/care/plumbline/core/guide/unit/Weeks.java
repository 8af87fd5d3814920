package care.plumbline.core.guide.unit;

/// Whole weeks since the birth.
public record Weeks(long count) implements Comparable<Weeks> {

    /// Later than any week: for what never opens.
    public static final Weeks NEVER = new Weeks(Long.MAX_VALUE);

    public Weeks {
        if (count < 0) {
            throw new IllegalArgumentException("weeks since the birth cannot be negative, found " + count);
        }
    }

    @Override
    public int compareTo(Weeks other) {
        return Long.compare(count, other.count);
    }
}
