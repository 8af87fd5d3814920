package care.plumbline.core.guide.coach;

/// One measure of hers.
///
/// @param tenths of its unit: no camera is more exact
public record Measured(Measure measure, int tenths) {

    /// Nothing that is measured is farther from 0, in tenths.
    public static final int MOST = 10_000;

    public Measured {
        if (Math.abs(tenths) > MOST) {
            throw new IllegalArgumentException("expected at most " + MOST + " tenths, found " + tenths);
        }
    }

    public double number() {
        return tenths / 10.0;
    }
}
