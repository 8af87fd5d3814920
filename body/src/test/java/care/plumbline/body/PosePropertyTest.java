package care.plumbline.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.testing.Any;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Angles and places are two ways to say the same pose.
class PosePropertyTest {

    private static final List<Joint> NOT_SEEN_FROM_PLACES =
            List.of(Joint.CHEST_TURN, Joint.HEAD_TURN, Joint.NEAR_COLLAR, Joint.FAR_COLLAR);

    @Test
    void the_angles_measured_from_the_places_are_the_angles_she_has() {
        Any.tries(1000, any -> {
            Pose pose = poses(any);
            Landmarks laid = Landmarks.of(Skeleton.WOMAN, View.SIDE, pose);
            Pose measured = Measure.pose(laid);
            for (Joint joint : Joint.values()) {
                if (!NOT_SEEN_FROM_PLACES.contains(joint)) {
                    double off = Degrees.turned(
                            measured.angle(joint).value() - pose.angle(joint).value());
                    assertEquals(0, off, 1e-6, joint.word());
                }
            }
        });
    }

    @Test
    void measured_again_the_places_are_the_same() {
        Any.tries(1000, any -> {
            Pose pose = poses(any);
            Landmarks first = Landmarks.of(Skeleton.WOMAN, View.SIDE, pose);
            Landmarks again = Landmarks.of(Skeleton.WOMAN, View.SIDE, Measure.pose(first));
            for (Segment segment : Segment.values()) {
                assertEquals(0, first.end(segment).distance(again.end(segment)), 1e-9, segment.word());
            }
        });
    }

    @Test
    void a_foot_comes_to_every_place_the_leg_can_reach_and_the_knee_bends_forward_only() {
        Any.tries(1000, any -> {
            Pose pose = poses(any);
            double far = any.between(.06, .48);
            double direction = any.between(90, 270);
            Point hip = Landmarks.of(Skeleton.WOMAN, View.SIDE, pose).start(Segment.NEAR_THIGH);
            Point place = hip.toward(direction, far).minus(new Point(0, Site.NEAR_ANKLE.radius()));
            Pose placed = new Limb(Skeleton.WOMAN, View.SIDE).place(pose, Site.NEAR_ANKLE, place, Optional.empty());
            Landmarks body = Landmarks.of(Skeleton.WOMAN, View.SIDE, placed);
            assertEquals(0, Site.NEAR_ANKLE.in(body).distance(place), 1e-6);
            double knee = placed.angle(Joint.NEAR_KNEE).value();
            assertTrue(knee >= -1e-6 && knee <= 180, () -> "knee at " + knee);
        });
    }

    @Test
    void a_flat_hand_comes_to_its_place_and_points_as_it_should() {
        Any.tries(1000, any -> {
            Pose pose = poses(any);
            double far = any.between(.06, .28);
            double direction = any.between(60, 300);
            Landmarks before = Landmarks.of(Skeleton.WOMAN, View.SIDE, pose);
            Point wrist = before.start(Segment.FAR_UPPER_ARM).toward(direction, far);
            Point palm = wrist.toward(90, .042);
            Pose placed =
                    new Limb(Skeleton.WOMAN, View.SIDE).place(pose, Site.FAR_HAND, palm, Optional.of(Degrees.of(90)));
            Landmarks body = Landmarks.of(Skeleton.WOMAN, View.SIDE, placed);
            assertEquals(0, Site.FAR_HAND.in(body).distance(palm), 1e-6);
            assertEquals(0, Degrees.turned(body.direction(Segment.FAR_HAND) - 90), 1e-6);
        });
    }

    @Test
    void a_place_out_of_reach_is_reached_for() {
        Any.tries(1000, any -> {
            double far = any.between(.5, 3);
            Reach reach = Reach.to(Point.ORIGIN, .24, .24, new Point(0, -far), 1);
            assertTrue(reach.full());
            assertEquals(180, reach.first(), .1);
            assertEquals(180, reach.second(), .1);
        });
    }

    @Test
    void a_pose_on_the_way_lies_between_its_two_ends() {
        Any.tries(1000, any -> {
            Pose from = poses(any);
            Pose to = poses(any);
            double part = any.between(0, 1);
            Pose between = from.between(to, part);
            for (Joint joint : Joint.values()) {
                double low = Math.min(from.angle(joint).value(), to.angle(joint).value());
                double high =
                        Math.max(from.angle(joint).value(), to.angle(joint).value());
                double angle = between.angle(joint).value();
                assertTrue(angle >= low - 1e-9 && angle <= high + 1e-9, joint.word());
            }
            assertEquals(0, from.hips().distance(from.between(to, 0).hips()), 1e-9);
            assertEquals(0, to.hips().distance(from.between(to, 1).hips()), 1e-9);
        });
    }

    @Test
    void a_joint_beyond_its_range_is_named() {
        Any.tries(1000, any -> {
            double backwards = any.between(1, 90);
            Pose broken = Pose.UPRIGHT.with(Joint.NEAR_KNEE, Degrees.of(-backwards));
            List<Anatomy.Beyond> beyond = Anatomy.beyond(View.SIDE, broken);
            assertEquals(
                    List.of(Joint.NEAR_KNEE),
                    beyond.stream().map(Anatomy.Beyond::joint).toList());
            assertTrue(beyond.getFirst().toString().startsWith("near-knee at -"));
        });
    }

    @Test
    void every_pose_of_a_living_body_is_within_its_ranges() {
        Any.tries(1000, any -> {
            Pose pose = poses(any);
            assertEquals(List.of(), Anatomy.beyond(View.SIDE, pose));
        });
    }

    @Test
    void her_weight_is_within_her_body() {
        Any.tries(1000, any -> {
            Pose pose = poses(any);
            Landmarks body = Landmarks.of(Skeleton.WOMAN, View.SIDE, pose);
            Point weight = Balance.centre(body);
            assertTrue(weight.distance(body.start(Segment.PELVIS)) < .45);
            assertFalse(Double.isNaN(weight.x()));
        });
    }

    private static Pose poses(Any any) {
        Pose pose = Pose.UPRIGHT.withHips(new Point(any.between(-1, 1), any.between(0, 1.2)));
        for (Joint joint : Joint.values()) {
            if (!NOT_SEEN_FROM_PLACES.contains(joint)) {
                Range range = Anatomy.range(View.SIDE, joint);
                double from = Math.max(range.from(), -170);
                double to = Math.min(range.to(), 178);
                pose = pose.with(joint, Degrees.of(any.between(from, to)));
            }
        }
        return pose;
    }
}
