package care.plumbline.core.load;

import care.plumbline.body.exact.Angles;

/// An angle of the body, from 0 to 180.
public record Degrees(double value) {

    public Degrees {
        if (!(value >= 0 && value <= 180)) {
            throw new IllegalArgumentException("an angle lies between 0 and 180 degrees, found " + value);
        }
    }

    double sine() {
        return Angles.sin(Angles.radians(value));
    }

    double cosine() {
        return Angles.cos(Angles.radians(value));
    }

    public Degrees times(double factor) {
        return new Degrees(Math.min(180, value * factor));
    }
}
