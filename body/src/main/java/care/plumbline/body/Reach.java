package care.plumbline.body;

import care.plumbline.body.exact.Angles;

/// Two-bone inverse kinematics: how shoulder and elbow, or hip and knee, must bend so that the end comes to a
/// place.
public record Reach(double first, double second, boolean full) {

    /// Directions of the two bones, from `root` to `target`. `bend` is +1 when the second bone turns clockwise
    /// from the first (a knee in the side view), -1 when it turns the other way (an elbow).
    ///
    /// A place out of reach is reached for: the limb stretches toward it, and `full` tells that it fell short.
    public static Reach to(Point root, double upper, double lower, Point target, int bend) {
        double distance = Math.max(1e-9, root.distance(target));
        double longest = upper + lower;
        double shortest = Math.abs(upper - lower);
        double used = Math.clamp(distance, shortest + 1e-9, longest - 1e-9);
        double toward = root.direction(target);
        double atRoot = Angles.degrees(Angles.acos(cosine(upper, used, lower)));
        double atMiddle = 180 - Angles.degrees(Angles.acos(cosine(upper, lower, used)));
        double first = toward - bend * atRoot;
        return new Reach(first, first + bend * atMiddle, distance > longest + 1e-6 || distance < shortest - 1e-6);
    }

    /// The cosine of the angle between two sides of a triangle, by its three lengths.
    private static double cosine(double side, double other, double opposite) {
        return Math.clamp((side * side + other * other - opposite * opposite) / (2 * side * other), -1, 1);
    }
}
