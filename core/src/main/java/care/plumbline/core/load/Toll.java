package care.plumbline.core.load;

import care.plumbline.body.exact.Powers;

/// How much of her back's work a task takes: the force beyond upright, raised to a power, times the
/// seconds it lasts.
///
/// The power weighs a short hard lift against a long light hold. At 1 only time would count, at 10
/// only the hardest moment. It has no unit that means anything alone: two tolls are only ever set
/// side by side.
public record Toll(double value) {

    public static final Toll NONE = new Toll(0);

    private static final double KILONEWTON = 1000;

    public Toll {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a toll is a finite number from 0, found " + value);
        }
    }

    public static Toll of(double newtonsBeyondUpright, double seconds, double power) {
        return new Toll(Powers.pow(newtonsBeyondUpright / KILONEWTON, power) * seconds);
    }

    public Toll plus(Toll other) {
        return new Toll(value + other.value);
    }

    public Toll times(double factor) {
        return new Toll(value * factor);
    }

    /// Which part of a whole this is, 0 to 1; nothing of nothing.
    public double shareOf(Toll whole) {
        return whole.value == 0 ? 0 : value / whole.value;
    }
}
