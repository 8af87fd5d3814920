package care.plumbline.body.figure;

import care.plumbline.body.Joint;
import care.plumbline.body.Pose;
import care.plumbline.body.Side;
import care.plumbline.body.Site;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Target;
import care.plumbline.body.scene.Thing.SmallThing;

/// How a hand is held, and its outline: drawn pointing up from the wrist, the thumb to the left.
enum Hand {
    OPEN(
            -15, 4, -18, -10, -30, -30, -31, -45, -24, -49, -19, -38, -17, -34, -17, -52, -14, -70, -6, -82, 3, -82, 12,
            -70, 16, -48, 18, -20, 15, 4, 0, 10),
    /// Leaned on: flat, seen from its edge.
    FLAT(-14, 6, -17, -12, -12, -34, -6, -60, -1, -80, 6, -86, 12, -80, 13, -50, 15, -20, 15, 4, 0, 11),
    /// Closed round a handle, a band or a strap.
    GRIP(-15, 4, -21, -14, -24, -32, -18, -46, 0, -51, 16, -46, 21, -30, 19, -12, 15, 4, 0, 10);

    final String outline;

    Hand(double... points) {
        this.outline = Curve.closed(points);
    }

    /// The hand for a whole scene: it does not change its shape while she moves.
    static Hand of(Scene scene, Side side) {
        for (Prop prop : scene.props()) {
            if (grips(prop, side)) {
                return GRIP;
            }
        }
        Joint wrist = side == Side.NEAR ? Joint.NEAR_WRIST : Joint.FAR_WRIST;
        for (KeyPose key : scene.keys()) {
            if (bentBack(key.pose(), wrist) || leans(key, side)) {
                return FLAT;
            }
        }
        return OPEN;
    }

    private static boolean grips(Prop prop, Side side) {
        boolean handle = prop.thing() == SmallThing.WEIGHT
                || prop.thing() == SmallThing.BAG
                || prop.thing() == SmallThing.BAND
                || prop.thing() == SmallThing.STRAP;
        return handle
                && (onHand(prop.where().at(), side)
                        || prop.to().filter(end -> onHand(end, side)).isPresent());
    }

    private static boolean onHand(Target target, Side side) {
        return target instanceof Target.OnBody(var site, double _, double _)
                && site == (side == Side.NEAR ? Site.NEAR_HAND : Site.FAR_HAND);
    }

    private static boolean bentBack(Pose pose, Joint wrist) {
        return pose.angle(wrist).value() < -45;
    }

    /// A hand that is placed with a turn lies flat on something.
    private static boolean leans(KeyPose key, Side side) {
        var hand = side == Side.NEAR ? Site.NEAR_HAND : Site.FAR_HAND;
        return key.contacts().stream()
                .anyMatch(contact -> contact.site() == hand && contact.turn().isPresent());
    }
}
