package care.plumbline.body;

import care.plumbline.body.exact.Angles;

/// A pose laid out: where every part begins and ends in the picture, and which way it points.
public final class Landmarks {

    /// Shoulders and hips of the far side stand this little bit ahead in the side view, so that both are seen.
    private static final double DEPTH = .010;
    private static final double SHOULDER_DROP = .040;
    private static final double COLLAR = .085;

    private final View view;
    private final Skeleton skeleton;
    private final double[] x = new double[Segment.COUNT];
    private final double[] y = new double[Segment.COUNT];
    private final double[] length = new double[Segment.COUNT];
    private final double[] direction = new double[Segment.COUNT];

    private Landmarks(Skeleton skeleton, View view) {
        this.skeleton = skeleton;
        this.view = view;
    }

    /// Forward kinematics: lays the pose out.
    public static Landmarks of(Skeleton skeleton, View view, Pose pose) {
        Landmarks laid = new Landmarks(skeleton, view);
        double pelvis = pose.at(Joint.PELVIS);
        double lumbar = pelvis + pose.at(Joint.WAIST);
        double thorax = lumbar + pose.at(Joint.CHEST);
        double neck = thorax + pose.at(Joint.NECK);
        laid.put(pose, Segment.PELVIS, pose.hips(), pelvis);
        laid.put(pose, Segment.LUMBAR, laid.end(Segment.PELVIS), lumbar);
        laid.put(pose, Segment.THORAX, laid.end(Segment.LUMBAR), thorax);
        laid.put(pose, Segment.NECK, laid.end(Segment.THORAX), neck);
        laid.put(pose, Segment.HEAD, laid.end(Segment.NECK), neck + pose.at(Joint.HEAD));
        for (Side side : Side.values()) {
            laid.arm(pose, side, thorax);
            laid.leg(pose, side, pelvis);
        }
        return laid;
    }

    private void arm(Pose pose, Side side, double thorax) {
        int turns = turns(side);
        double collar = pose.at(Joint.NEAR_COLLAR.of(side));
        double aside = view == View.SIDE
                ? -side.outward() * DEPTH * .6 + Angles.sin(Angles.radians(collar)) * COLLAR
                : side.outward() * skeleton.shoulderHalfWidth() * Angles.cos(Angles.radians(pose.at(Joint.CHEST_TURN)));
        double lift = view == View.SIDE ? 0 : Angles.sin(Angles.radians(collar)) * COLLAR;
        Point shoulder = end(Segment.THORAX).toward(thorax, lift - SHOULDER_DROP, aside);
        double upper = thorax + 180 - turns * pose.at(Joint.NEAR_SHOULDER.of(side));
        double fore = upper - turns * pose.at(Joint.NEAR_ELBOW.of(side));
        put(pose, Segment.NEAR_UPPER_ARM.of(side), shoulder, upper);
        put(pose, Segment.NEAR_FOREARM.of(side), end(Segment.NEAR_UPPER_ARM.of(side)), fore);
        put(
                pose,
                Segment.NEAR_HAND.of(side),
                end(Segment.NEAR_FOREARM.of(side)),
                fore - turns * pose.at(Joint.NEAR_WRIST.of(side)));
    }

    private void leg(Pose pose, Side side, double pelvis) {
        int turns = turns(side);
        double aside = side.outward() * (view == View.SIDE ? -DEPTH / 2 : skeleton.hipHalfWidth());
        Point hip = start(Segment.PELVIS).toward(pelvis, 0, aside);
        double thigh = pelvis + 180 - turns * pose.at(Joint.NEAR_HIP.of(side));
        double shin = thigh + turns * pose.at(Joint.NEAR_KNEE.of(side));
        double square = view == View.SIDE ? 90 : 0;
        double foot = shin - square - turns * pose.at(Joint.NEAR_ANKLE.of(side));
        put(pose, Segment.NEAR_THIGH.of(side), hip, thigh);
        put(pose, Segment.NEAR_SHIN.of(side), end(Segment.NEAR_THIGH.of(side)), shin);
        put(pose, Segment.NEAR_FOOT.of(side), end(Segment.NEAR_SHIN.of(side)), foot);
        Point ball = view == View.SIDE
                ? start(Segment.NEAR_FOOT.of(side)).toward(foot, skeleton.foot(), skeleton.ankleHeight() * .68)
                : start(Segment.NEAR_FOOT.of(side));
        put(pose, Segment.NEAR_TOES.of(side), ball, foot - turns * pose.at(Joint.NEAR_TOES.of(side)));
    }

    /// Which way a bend turns the limb: in the front view the far limb mirrors the near one.
    private int turns(Side side) {
        return turns(view, side);
    }

    static int turns(View view, Side side) {
        return view == View.FRONT ? side.outward() : 1;
    }

    private void put(Pose pose, Segment segment, Point start, double toward) {
        int i = segment.ordinal();
        x[i] = start.x();
        y[i] = start.y();
        length[i] = skeleton.length(segment) * pose.shown(segment);
        direction[i] = toward;
    }

    public View view() {
        return view;
    }

    public Skeleton skeleton() {
        return skeleton;
    }

    public Point start(Segment segment) {
        return new Point(x[segment.ordinal()], y[segment.ordinal()]);
    }

    public Point end(Segment segment) {
        int i = segment.ordinal();
        return start(segment).toward(direction[i], length[i]);
    }

    /// Which way a part points: 0 up, 90 forward.
    public double direction(Segment segment) {
        return direction[segment.ordinal()];
    }

    /// The length seen in the picture.
    public double length(Segment segment) {
        return length[segment.ordinal()];
    }

    /// The place beside a part: `along` it from its start, `aside` to the right hand of its direction.
    public Point beside(Segment segment, double along, double aside) {
        return start(segment).toward(direction(segment), along, aside);
    }
}
