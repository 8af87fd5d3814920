package care.plumbline.core.guide.unit;

/// A length of time in whole days.
public record Days(int count) {
    public Days {
        if (count < 0) {
            throw new IllegalArgumentException("days cannot be negative, found " + count);
        }
    }
}
