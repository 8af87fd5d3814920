package care.plumbline.body;

/// How far a joint goes, in degrees.
public record Range(double from, double to) {

    public Range {
        if (from > to) {
            throw new IllegalArgumentException("a range runs from small to large: " + from + " to " + to);
        }
    }

    public boolean holds(Degrees angle) {
        return angle.value() >= from - ROUNDING && angle.value() <= to + ROUNDING;
    }

    public double nearest(double degrees) {
        return Math.clamp(degrees, from, to);
    }

    private static final double ROUNDING = 1e-6;
}
