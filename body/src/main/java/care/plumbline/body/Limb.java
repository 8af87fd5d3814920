package care.plumbline.body;

import care.plumbline.body.exact.Angles;
import java.util.Optional;

/// Places a hand, a foot, a knee or an elbow on what it touches, by bending the limb it belongs to.
public final class Limb {

    private final Skeleton skeleton;
    private final View view;

    public Limb(Skeleton skeleton, View view) {
        this.skeleton = skeleton;
        this.view = view;
    }

    /// The pose with `site` brought to `place`. With `turn`, the hand or foot also points that way; without, it
    /// keeps its angle to the limb. A place on the trunk or head cannot be placed: the pose comes back as it was.
    public Pose place(Pose pose, Site site, Point place, Optional<Degrees> turn) {
        Point centre = new Point(place.x(), place.y() + site.radius());
        return switch (site.segment()) {
            case PELVIS, LUMBAR, THORAX, NECK, HEAD, NEAR_UPPER_ARM, FAR_UPPER_ARM, NEAR_THIGH, FAR_THIGH -> pose;
            case NEAR_FOREARM, NEAR_HAND -> arm(pose, Side.NEAR, site, centre, turn);
            case FAR_FOREARM, FAR_HAND -> arm(pose, Side.FAR, site, centre, turn);
            case NEAR_SHIN, NEAR_FOOT, NEAR_TOES -> leg(pose, Side.NEAR, site, centre, turn);
            case FAR_SHIN, FAR_FOOT, FAR_TOES -> leg(pose, Side.FAR, site, centre, turn);
        };
    }

    /// The pose with the hand or foot of `site` turned that way, the limb above it left alone.
    public Pose turn(Pose pose, Site site, Degrees turn) {
        Landmarks body = Landmarks.of(skeleton, view, pose);
        double square = view == View.SIDE ? 90 : 0;
        for (Side side : Side.values()) {
            int turns = Landmarks.turns(view, side);
            double shin = body.direction(Segment.NEAR_SHIN.of(side));
            double fore = body.direction(Segment.NEAR_FOREARM.of(side));
            if (site.segment() == Segment.NEAR_FOOT.of(side) || site.segment() == Segment.NEAR_TOES.of(side)) {
                double ankle = turns * (shin - square - footTurn(pose, side, site, turn));
                return pose.with(Joint.NEAR_ANKLE.of(side), Degrees.of(Degrees.turned(ankle)));
            }
            if (site.segment() == Segment.NEAR_HAND.of(side)) {
                double wrist = turns * (fore - turn.value());
                return pose.with(Joint.NEAR_WRIST.of(side), Degrees.of(Degrees.turned(wrist)));
            }
        }
        return pose;
    }

    private Pose arm(Pose pose, Side side, Site site, Point centre, Optional<Degrees> turn) {
        Landmarks body = Landmarks.of(skeleton, view, pose);
        Segment upper = Segment.NEAR_UPPER_ARM.of(side);
        Segment fore = Segment.NEAR_FOREARM.of(side);
        int turns = Landmarks.turns(view, side);
        Joint elbow = Joint.NEAR_ELBOW.of(side);
        Bones bones = reach(body, upper, fore, site, centre, turn, -turns * sign(pose.at(elbow)));
        double shoulder = turns * (body.direction(Segment.THORAX) + 180 - bones.first);
        double turned = Degrees.turned(shoulder);
        Pose set = pose.with(Joint.NEAR_SHOULDER.of(side), Degrees.of(turned < -100 ? turned + 360 : turned))
                .with(elbow, Degrees.of(Degrees.turned(turns * (bones.first - bones.second))));
        if (turn.isEmpty() || site.segment() != Segment.NEAR_HAND.of(side)) {
            return set;
        }
        double wrist = turns * (bones.second - turn.get().value());
        return set.with(Joint.NEAR_WRIST.of(side), Degrees.of(Degrees.turned(wrist)));
    }

    private Pose leg(Pose pose, Side side, Site site, Point centre, Optional<Degrees> turn) {
        Landmarks body = Landmarks.of(skeleton, view, pose);
        Segment thigh = Segment.NEAR_THIGH.of(side);
        Segment shin = Segment.NEAR_SHIN.of(side);
        int turns = Landmarks.turns(view, side);
        Joint knee = Joint.NEAR_KNEE.of(side);
        Bones bones = reach(body, thigh, shin, site, centre, turn, turns * sign(pose.at(knee)));
        double hip = Degrees.turned(turns * (body.direction(Segment.PELVIS) + 180 - bones.first));
        Pose set = pose.with(Joint.NEAR_HIP.of(side), Degrees.of(hip < -150 ? hip + 360 : hip))
                .with(knee, Degrees.of(Degrees.turned(turns * (bones.second - bones.first))));
        if (turn.isEmpty() || site.segment() == shin) {
            return set;
        }
        double square = view == View.SIDE ? 90 : 0;
        double ankle = Degrees.turned(turns * (bones.second - square - footTurn(pose, side, site, turn.get())));
        return set.with(Joint.NEAR_ANKLE.of(side), Degrees.of(ankle));
    }

    /// On the ball of the foot the toes lie flat where the turn says, and the foot rises behind them.
    private double footTurn(Pose pose, Side side, Site site, Degrees turn) {
        return site.segment() == Segment.NEAR_TOES.of(side)
                ? turn.value() + Landmarks.turns(view, side) * pose.at(Joint.NEAR_TOES.of(side))
                : turn.value();
    }

    private record Bones(double first, double second) {}

    private Bones reach(
            Landmarks body, Segment upper, Segment lower, Site site, Point centre, Optional<Degrees> turn, int bend) {
        Point root = body.start(upper);
        Point middle = body.start(lower);
        Point now = site.centre(body);
        if (now.distance(middle) < 1e-6) {
            double first = root.direction(centre);
            double kept = turn.map(Degrees::value).orElse(first + body.direction(lower) - body.direction(upper));
            return new Bones(first, kept);
        }
        boolean beyond = site.segment() != lower;
        if (turn.isPresent() && beyond) {
            Point end = body.end(lower);
            double spin = turn.get().value() - body.direction(site.segment());
            Point hung = now.minus(end);
            double far = Angles.far(hung.x(), hung.y());
            Point target = centre.toward(Point.ORIGIN.direction(hung) + spin, -far);
            Reach reach = Reach.to(root, body.length(upper), body.length(lower), target, bend);
            return new Bones(reach.first(), reach.second());
        }
        double lean = middle.direction(now) - body.direction(lower);
        Reach reach = Reach.to(root, body.length(upper), middle.distance(now), centre, bend);
        return new Bones(reach.first(), reach.second() - lean);
    }

    private int sign(double bent) {
        return view == View.FRONT && bent < 0 ? -1 : 1;
    }
}
