package care.plumbline.body.scene;

import care.plumbline.body.Degrees;
import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;
import care.plumbline.body.View;
import java.util.stream.Stream;

/// A baby as it lies in one moment, and how it lies to her.
record Cuddled(Thing.Child child, Point middle, double turn) {

    private static final double TO_HEAD = .112;
    private static final double TO_FEET = -.066;
    private static final double TO_FACE = .058;
    private static final double BREAST_UP = .075;
    private static final double BREAST_OUT = .085;
    private static final double BREAST_ASIDE = .045;

    Point head() {
        return middle.toward(turn, TO_HEAD);
    }

    Point feet() {
        return middle.toward(turn, TO_FEET);
    }

    /// Whether its back is to the viewer.
    boolean fromBehind() {
        return child == Thing.Child.BABY_BACK;
    }

    /// Its nose and mouth; hidden before its head when it is seen from behind.
    Point face() {
        return fromBehind() ? head() : head().toward(facing(), TO_FACE);
    }

    /// Which way in the picture its front looks, unless it is seen from behind.
    double facing() {
        return turn + (child == Thing.Child.BABY_AWAY ? 90 : -90);
    }

    /// Its front to hers: face to face in the picture, or its back to the viewer who sees her from the front.
    boolean frontToFront(Landmarks body) {
        if (body.view() == View.FRONT) {
            return fromBehind() && toTrunk(body) < .16;
        }
        double hers = body.direction(Segment.THORAX) + 90;
        return !fromBehind() && Math.abs(Degrees.turned(facing() - hers - 180)) < 50 && toTrunk(body) < .25;
    }

    /// From its mouth to the nearer breast.
    double toBreast(Landmarks body) {
        Stream<Double> breasts =
                body.view() == View.SIDE ? Stream.of(BREAST_OUT) : Stream.of(BREAST_ASIDE, -BREAST_ASIDE);
        return breasts.mapToDouble(
                        aside -> body.beside(Segment.THORAX, BREAST_UP, aside).distance(face()))
                .min()
                .orElseThrow();
    }

    private double toTrunk(Landmarks body) {
        return nearest(middle, body.start(Segment.PELVIS), body.end(Segment.THORAX));
    }

    /// How near a point comes to the middle line of its body.
    double away(Point place) {
        return nearest(place, feet(), head());
    }

    static double nearest(Point place, Point from, Point to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double squared = x * x + y * y;
        double part = squared == 0
                ? 0
                : Math.clamp(((place.x() - from.x()) * x + (place.y() - from.y()) * y) / squared, 0, 1);
        return place.distance(from.between(to, part));
    }
}
