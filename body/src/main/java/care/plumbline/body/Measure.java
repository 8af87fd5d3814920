package care.plumbline.body;

/// The way back: from places in the picture (drawn or seen by a camera) to the angles of the joints.
public final class Measure {

    private Measure() {}

    /// Inverse of {@link Landmarks#of}: the angles that lead to these places. Lengths shown short stay as they are.
    public static Pose pose(Landmarks seen) {
        Pose pose = Pose.UPRIGHT.withHips(seen.start(Segment.PELVIS));
        double pelvis = along(seen, Segment.PELVIS);
        double lumbar = along(seen, Segment.LUMBAR);
        double thorax = along(seen, Segment.THORAX);
        double neck = along(seen, Segment.NECK);
        pose = set(pose, Joint.PELVIS, pelvis);
        pose = set(pose, Joint.WAIST, lumbar - pelvis);
        pose = set(pose, Joint.CHEST, thorax - lumbar);
        pose = set(pose, Joint.NECK, neck - thorax);
        pose = set(pose, Joint.HEAD, along(seen, Segment.HEAD) - neck);
        for (Side side : Side.values()) {
            pose = leg(arm(pose, seen, side, thorax), seen, side, pelvis);
        }
        for (Segment segment : Segment.values()) {
            pose = pose.withShown(
                    segment, seen.length(segment) / seen.skeleton().length(segment));
        }
        return pose;
    }

    private static Pose arm(Pose pose, Landmarks seen, Side side, double thorax) {
        int turns = Landmarks.turns(seen.view(), side);
        double upper = along(seen, Segment.NEAR_UPPER_ARM.of(side));
        double fore = along(seen, Segment.NEAR_FOREARM.of(side));
        double hand = along(seen, Segment.NEAR_HAND.of(side));
        Pose first = set(pose, Joint.NEAR_SHOULDER.of(side), turns * (thorax + 180 - upper));
        Pose second = set(first, Joint.NEAR_ELBOW.of(side), turns * (upper - fore));
        return set(second, Joint.NEAR_WRIST.of(side), turns * (fore - hand));
    }

    private static Pose leg(Pose pose, Landmarks seen, Side side, double pelvis) {
        int turns = Landmarks.turns(seen.view(), side);
        double square = seen.view() == View.SIDE ? 90 : 0;
        double thigh = along(seen, Segment.NEAR_THIGH.of(side));
        double shin = along(seen, Segment.NEAR_SHIN.of(side));
        double foot = along(seen, Segment.NEAR_FOOT.of(side));
        double toes = along(seen, Segment.NEAR_TOES.of(side));
        Pose first = set(pose, Joint.NEAR_HIP.of(side), turns * (pelvis + 180 - thigh));
        Pose second = set(first, Joint.NEAR_KNEE.of(side), turns * (shin - thigh));
        Pose third = set(second, Joint.NEAR_ANKLE.of(side), turns * (shin - square - foot));
        return set(third, Joint.NEAR_TOES.of(side), turns * (foot - toes));
    }

    private static double along(Landmarks seen, Segment segment) {
        return seen.start(segment).direction(seen.end(segment));
    }

    /// A shoulder above the head reads as 185 or -175: the reading that lies within the joint's reach is meant.
    private static Pose set(Pose pose, Joint joint, double degrees) {
        double turned = Degrees.turned(degrees);
        boolean overhead = (joint == Joint.NEAR_SHOULDER || joint == Joint.FAR_SHOULDER) && turned < -100;
        return pose.with(joint, new Degrees(overhead ? turned + 360 : turned));
    }
}
