package care.plumbline.body.coach;

import care.plumbline.body.Point;
import care.plumbline.body.exact.Angles;
import java.util.Optional;

/// What one picture says of her as seen from the side: angles in the plane of the picture, of the half that is
/// nearer.
///
/// @param seconds when
/// @param near the half that is seen better
/// @param trunk how far the line from hip to shoulder leans forward of upright, in degrees
/// @param hip how far the hip is bent, in degrees; 0 stands
/// @param knee how far the knee is bent, in degrees; 0 is straight
/// @param neck how far the line from shoulder to ear leans forward of the trunk, in degrees
/// @param reach how far in front of the middle of her foot the hand is, in lengths of her trunk
/// @param beside how far in front of the foremost toe the hand is, in lengths of her trunk; negative: a foot
///     stands beside it
/// @param width of the shoulders over the length of the trunk: near 0 she stands side-on
/// @param length of the trunk, in heights of the picture
/// @param seen how surely the places of this half were seen, from 0 to 1
/// @param rounding how far the outline of the back stands out between hip and shoulder, in lengths of that line
///     ([BackLine])
public record SideView(
        double seconds,
        Half near,
        double trunk,
        double hip,
        double knee,
        double neck,
        double reach,
        double beside,
        double width,
        double length,
        double seen,
        Optional<Double> rounding) {

    private static final double FLAT = 180;
    private static final double SMALLEST = 1e-6;

    /// Measures the half that is seen better.
    public static SideView of(Sighting.Her her) {
        Keypoints at = her.keypoints();
        return of(her, seen(at, Half.LEFT) >= seen(at, Half.RIGHT) ? Half.LEFT : Half.RIGHT);
    }

    /// Measures the half that is named.
    public static SideView of(Sighting.Her her, Half near) {
        Keypoints at = her.keypoints();
        Point shoulder = at.at(Keypoint.SHOULDER, near);
        Point hip = at.at(Keypoint.HIP, near);
        Point knee = at.at(Keypoint.KNEE, near);
        Point ankle = at.at(Keypoint.ANKLE, near);
        double length = Math.max(SMALLEST, hip.distance(shoulder));
        int ahead = ahead(at, near);
        Point hand = at.at(Keypoint.WRIST, near).between(at.at(Keypoint.KNUCKLE, near), .5);
        Point foot = at.at(Keypoint.HEEL, near).between(at.at(Keypoint.TOE, near), .5);
        double trunk = ahead * hip.direction(shoulder);
        double toe = Math.max(
                ahead * at.at(Keypoint.TOE, near).x(),
                ahead * at.at(Keypoint.TOE, near.other()).x());
        double across = Math.abs(at.at(Keypoint.SHOULDER, Half.LEFT).x()
                - at.at(Keypoint.SHOULDER, Half.RIGHT).x());
        double middle = at.middle(Keypoint.HIP).distance(at.middle(Keypoint.SHOULDER));
        return new SideView(
                her.seconds(),
                near,
                trunk,
                bend(shoulder, hip, knee),
                bend(hip, knee, ankle),
                ahead * shoulder.direction(at.at(Keypoint.EAR, near)) - trunk,
                ahead * (hand.x() - foot.x()) / length,
                (ahead * hand.x() - toe) / length,
                across / Math.max(SMALLEST, middle),
                length,
                seen(at, near),
                her.outline().flatMap(outline -> BackLine.rounding(outline, hip, shoulder, ahead)));
    }

    /// 1 where her toes point to the right of the picture, -1 to the left.
    static int ahead(Keypoints at, Half near) {
        return at.at(Keypoint.TOE, near).x() >= at.at(Keypoint.HEEL, near).x() ? 1 : -1;
    }

    /// How surely the half is seen by which she is judged: the least sure of its places.
    static double seen(Keypoints at, Half half) {
        double least = 1;
        for (Keypoint keypoint : new Keypoint[] {Keypoint.SHOULDER, Keypoint.HIP, Keypoint.KNEE, Keypoint.ANKLE}) {
            least = Math.min(least, at.seen(keypoint, half));
        }
        return least;
    }

    /// How far a joint is bent out of a straight line.
    private static double bend(Point before, Point joint, Point after) {
        Point one = before.minus(joint);
        Point other = after.minus(joint);
        double lengths = Angles.far(one.x(), one.y()) * Angles.far(other.x(), other.y());
        if (lengths < SMALLEST) {
            return 0;
        }
        double cosine = (one.x() * other.x() + one.y() * other.y()) / lengths;
        return FLAT - Angles.degrees(Angles.acos(Math.max(-1, Math.min(1, cosine))));
    }

    /// The larger bend of hip and knee: how far down she is, however she goes down.
    public double down() {
        return Math.max(hip, knee);
    }
}
