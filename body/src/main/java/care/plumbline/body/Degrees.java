package care.plumbline.body;

/// An angle. Directions are measured as a clock is read: 0 points up, 90 forward (to the right), 180 down.
public record Degrees(double value) {

    public static final Degrees NONE = new Degrees(0);

    public Degrees {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an angle is a number: " + value);
        }
    }

    public static Degrees of(double value) {
        return new Degrees(value);
    }

    /// The same direction, written between -180 and 180.
    public static double turned(double degrees) {
        double once = degrees % 360;
        return once > 180 ? once - 360 : once < -180 ? once + 360 : once;
    }
}
