package care.plumbline.core.load;

/// A length or a height above the floor.
public record Centimetres(double value) {

    public Centimetres {
        if (!(value >= 0 && value < 1000)) {
            throw new IllegalArgumentException("a length lies between 0 and 1000 cm, found " + value);
        }
    }

    double metres() {
        return value / 100;
    }

    public Centimetres times(double factor) {
        return new Centimetres(value * factor);
    }
}
