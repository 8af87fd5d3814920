package care.plumbline.core.load;

/// A weight as a scale shows it.
public record Kilograms(double value) {

    static final double GRAVITY = 9.81;

    public Kilograms {
        if (!(value >= 0 && value < 1000)) {
            throw new IllegalArgumentException("a weight lies between 0 and 1000 kg, found " + value);
        }
    }

    /// The force with which it pulls down, in newtons.
    double newtons() {
        return value * GRAVITY;
    }

    public Kilograms plus(Kilograms other) {
        return new Kilograms(value + other.value);
    }

    public Kilograms times(double factor) {
        return new Kilograms(value * factor);
    }
}
