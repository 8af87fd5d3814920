package care.plumbline.body;

import java.util.ArrayList;
import java.util.List;

/// What a healthy joint can do, and which joints of a pose go beyond it: elbows and knees never bend backwards.
///
/// Side-view ranges follow the usual clinical tables, a little wide so that no living woman is refused.
/// In the front view a limb that points at the viewer is seen shortened; its picture angle may then take any fold.
public final class Anatomy {

    /// A joint beyond its range.
    public record Beyond(Joint joint, Degrees angle, Range range) {
        @Override
        public String toString() {
            return joint.word() + " at " + Math.floor(angle.value() + .5) + " is beyond " + range.from() + " to "
                    + range.to();
        }
    }

    private static final Range ANY = new Range(-720, 720);

    private Anatomy() {}

    /// Every joint of the pose that is beyond its range; none for a pose a body can take.
    public static List<Beyond> beyond(View view, Pose pose) {
        List<Beyond> found = new ArrayList<>();
        for (Joint joint : Joint.values()) {
            Range range = range(view, joint);
            if (!range.holds(pose.angle(joint))) {
                found.add(new Beyond(joint, pose.angle(joint), range));
            }
        }
        return found;
    }

    public static Range range(View view, Joint joint) {
        return view == View.SIDE ? side(joint) : front(joint);
    }

    private static Range side(Joint joint) {
        return switch (joint) {
            case PELVIS -> ANY;
            case WAIST -> new Range(-35, 60);
            case CHEST -> new Range(-30, 50);
            case NECK -> new Range(-50, 55);
            case HEAD -> new Range(-40, 40);
            case CHEST_TURN -> new Range(-60, 60);
            case HEAD_TURN -> new Range(-80, 80);
            case NEAR_COLLAR, FAR_COLLAR -> new Range(-30, 30);
            case NEAR_SHOULDER, FAR_SHOULDER -> new Range(-65, 190);
            case NEAR_ELBOW, FAR_ELBOW -> new Range(0, 150);
            // the forearm turns, so that the same bend is a flexed or a stretched wrist
            case NEAR_WRIST, FAR_WRIST -> new Range(-95, 95);
            case NEAR_HIP, FAR_HIP -> new Range(-30, 140);
            case NEAR_KNEE, FAR_KNEE -> new Range(0, 160);
            case NEAR_ANKLE, FAR_ANKLE -> new Range(-75, 42);
            case NEAR_TOES, FAR_TOES -> new Range(-30, 80);
        };
    }

    private static Range front(Joint joint) {
        return switch (joint) {
            case PELVIS -> ANY;
            case WAIST, CHEST, NECK -> new Range(-40, 40);
            case HEAD -> new Range(-35, 35);
            case CHEST_TURN -> new Range(-60, 60);
            case HEAD_TURN -> new Range(-80, 80);
            case NEAR_COLLAR, FAR_COLLAR -> new Range(-15, 40);
            case NEAR_SHOULDER, FAR_SHOULDER -> new Range(-75, 190);
            case NEAR_ELBOW, FAR_ELBOW, NEAR_KNEE, FAR_KNEE -> new Range(-165, 165);
            case NEAR_WRIST, FAR_WRIST -> new Range(-95, 95);
            case NEAR_HIP, FAR_HIP -> new Range(-60, 100);
            case NEAR_ANKLE, FAR_ANKLE -> new Range(-90, 90);
            case NEAR_TOES, FAR_TOES -> new Range(-80, 80);
        };
    }
}
