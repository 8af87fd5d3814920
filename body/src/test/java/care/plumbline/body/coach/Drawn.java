package care.plumbline.body.coach;

import care.plumbline.body.Degrees;
import care.plumbline.body.Joint;
import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Pose;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;
import care.plumbline.body.Skeleton;
import care.plumbline.body.View;
import java.util.Optional;

/// Drawn bodies, as a pose model would see them that makes no mistakes.
final class Drawn {

    static final double ASPECT = .75;

    /// She fills four fifths of the picture.
    private static final double SIZE = .8;

    private Drawn() {}

    static Sighting.Her at(double seconds, Pose pose, double seen) {
        return new Sighting.Her(
                seconds, keypoints(Landmarks.of(Skeleton.WOMAN, View.SIDE, pose), seen), Optional.empty());
    }

    static Sighting.Her at(double seconds, Pose pose) {
        return at(seconds, pose, 1);
    }

    static Keypoints keypoints(Landmarks body, double seen) {
        float[] numbers = new float[4 * Keypoint.COUNT];
        for (Half half : Half.values()) {
            Side side = half == Half.LEFT ? Side.NEAR : Side.FAR;
            put(numbers, Keypoint.EAR, half, body.beside(Segment.HEAD, body.length(Segment.HEAD) / 2, 0), seen);
            put(numbers, Keypoint.SHOULDER, half, body.start(Segment.NEAR_UPPER_ARM.of(side)), seen);
            put(numbers, Keypoint.WRIST, half, body.start(Segment.NEAR_HAND.of(side)), seen);
            put(numbers, Keypoint.KNUCKLE, half, body.end(Segment.NEAR_HAND.of(side)), seen);
            put(numbers, Keypoint.HIP, half, body.start(Segment.NEAR_THIGH.of(side)), seen);
            put(numbers, Keypoint.KNEE, half, body.start(Segment.NEAR_SHIN.of(side)), seen);
            put(numbers, Keypoint.ANKLE, half, body.start(Segment.NEAR_FOOT.of(side)), seen);
            put(numbers, Keypoint.HEEL, half, body.beside(Segment.NEAR_FOOT.of(side), -.03, .03), seen);
            put(numbers, Keypoint.TOE, half, body.end(Segment.NEAR_TOES.of(side)), seen);
        }
        return new Keypoints(ASPECT, numbers);
    }

    private static void put(float[] numbers, Keypoint keypoint, Half half, Point at, double seen) {
        int place = 4 * keypoint.number(half);
        numbers[place] = (float) ((ASPECT / 2 + (at.x() - .1) * SIZE) / ASPECT);
        numbers[place + 1] = (float) (1 - .05 - at.y() * SIZE);
        numbers[place + 3] = (float) seen;
    }

    /// On her feet, `part` of the way down from standing, by knees and hips.
    static Pose squat(double part) {
        return bent(part * 100, part * 110, part * 20);
    }

    static Pose bent(double hip, double knee, double ankle) {
        double lean = Math.max(0, hip - knee + ankle);
        Pose pose = Pose.UPRIGHT.with(Joint.PELVIS, Degrees.of(lean));
        for (Side side : Side.values()) {
            pose = pose.with(side == Side.NEAR ? Joint.NEAR_HIP : Joint.FAR_HIP, Degrees.of(hip))
                    .with(side == Side.NEAR ? Joint.NEAR_KNEE : Joint.FAR_KNEE, Degrees.of(knee))
                    .with(side == Side.NEAR ? Joint.NEAR_ANKLE : Joint.FAR_ANKLE, Degrees.of(ankle));
        }
        return pose;
    }
}
