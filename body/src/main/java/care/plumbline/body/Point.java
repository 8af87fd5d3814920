package care.plumbline.body;

import care.plumbline.body.exact.Angles;

/// A place in the picture plane, in fractions of her height: x forward (to the right), y up from the floor.
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /// The place `distance` away in a direction (0 up, 90 to the right).
    public Point toward(double degrees, double distance) {
        double turn = Angles.radians(degrees);
        return new Point(x + Angles.sin(turn) * distance, y + Angles.cos(turn) * distance);
    }

    /// The place `along` a direction and then `aside` of it, to its right hand.
    public Point toward(double degrees, double along, double aside) {
        double turn = Angles.radians(degrees);
        double sin = Angles.sin(turn);
        double cos = Angles.cos(turn);
        return new Point(x + sin * along + cos * aside, y + cos * along - sin * aside);
    }

    public Point between(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    public double distance(Point other) {
        return Angles.far(other.x - x, other.y - y);
    }

    /// The direction in which the other place lies, in degrees.
    public double direction(Point other) {
        return Angles.degrees(Angles.atan2(other.x - x, other.y - y));
    }
}
