package care.plumbline.body.scene;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Limb;
import care.plumbline.body.Point;
import care.plumbline.body.Pose;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;
import care.plumbline.body.Site;
import care.plumbline.body.Skeleton;
import care.plumbline.body.View;

/// Lets an elbow point at the viewer where it would go through the floor: the arm is then seen shorter.
///
/// And an arm that was seen short is seen longer again when its hand could not reach.
record ArmFit(Skeleton skeleton, View view, Limb limb, boolean onFloor) {

    private static final int TRIES = 14;
    private static final double STEP = .05;

    Pose fitted(Pose reached, Contact contact, Point place) {
        boolean near = contact.site().segment().ordinal() < Segment.FAR_UPPER_ARM.ordinal();
        Side side = near ? Side.NEAR : Side.FAR;
        Site elbow = near ? Site.NEAR_ELBOW : Site.FAR_ELBOW;
        Pose pose = reached;
        for (int tries = 0; tries < TRIES; tries++) {
            Landmarks body = Landmarks.of(skeleton, view, pose);
            boolean dips = onFloor && contact.site() != elbow && elbow.in(body).y() < -.004;
            boolean falls =
                    contact.site().in(body).distance(place) > .003 && pose.shown(Segment.NEAR_UPPER_ARM.of(side)) < 1;
            if (!dips && !falls) {
                return pose;
            }
            Pose resized = resized(pose, side, falls ? 1 + STEP : 1 - STEP);
            pose = limb.place(resized, contact.site(), place, contact.turn());
        }
        return pose;
    }

    private static Pose resized(Pose pose, Side side, double factor) {
        Segment upper = Segment.NEAR_UPPER_ARM.of(side);
        Segment fore = Segment.NEAR_FOREARM.of(side);
        return pose.withShown(upper, Math.min(1, pose.shown(upper) * factor))
                .withShown(fore, Math.min(1, pose.shown(fore) * factor));
    }
}
