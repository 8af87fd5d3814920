package care.plumbline.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How she holds her body: the angle of every joint and where the middle of her hips is.
///
/// Immutable. A part that points toward or away from the viewer is `shown` shorter than it is (1 is full length).
public final class Pose {

    /// Standing at ease, hips at standing height.
    public static final Pose UPRIGHT =
            new Pose(new Point(0, Skeleton.WOMAN.standingHip()), new double[Joint.COUNT], filled());

    private final Point hips;
    private final double[] angles;
    private final double[] shown;

    private Pose(Point hips, double[] angles, double[] shown) {
        this.hips = hips;
        this.angles = angles;
        this.shown = shown;
    }

    /// A pose that was written down.
    ///
    /// @param angles in degrees, in the order of [Joint]
    /// @param shown in the order of [Segment]
    public static Pose of(Point hips, List<Double> angles, List<Double> shown) {
        if (angles.size() != Joint.COUNT || shown.size() != Segment.COUNT) {
            throw new IllegalArgumentException("expected " + Joint.COUNT + " angles and " + Segment.COUNT
                    + " lengths, found " + angles.size() + " and " + shown.size());
        }
        return new Pose(hips, unboxed(angles), unboxed(shown));
    }

    private static double[] unboxed(List<Double> numbers) {
        double[] plain = new double[numbers.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = numbers.get(i);
        }
        return plain;
    }

    private static List<Double> boxed(double[] numbers) {
        var boxed = new ArrayList<Double>(numbers.length);
        for (double number : numbers) {
            boxed.add(number);
        }
        return List.copyOf(boxed);
    }

    /// Every angle in degrees, in the order of [Joint].
    public List<Double> angles() {
        return boxed(angles);
    }

    /// How much of every part is seen, in the order of [Segment].
    public List<Double> shown() {
        return boxed(shown);
    }

    private static double[] filled() {
        double[] full = new double[Segment.COUNT];
        Arrays.fill(full, 1);
        return full;
    }

    public Point hips() {
        return hips;
    }

    public Degrees angle(Joint joint) {
        return new Degrees(angles[joint.ordinal()]);
    }

    double at(Joint joint) {
        return angles[joint.ordinal()];
    }

    /// How much of a part's length is seen: 1 all of it, 0.3 when it points almost at the viewer.
    public double shown(Segment segment) {
        return shown[segment.ordinal()];
    }

    public Pose with(Joint joint, Degrees angle) {
        double[] changed = angles.clone();
        changed[joint.ordinal()] = angle.value();
        return new Pose(hips, changed, shown);
    }

    public Pose withShown(Segment segment, double part) {
        double[] changed = shown.clone();
        changed[segment.ordinal()] = part;
        return new Pose(hips, angles, changed);
    }

    public Pose withHips(Point place) {
        return new Pose(place, angles, shown);
    }

    /// The pose that far (0 to 1) on the way to another.
    public Pose between(Pose other, double part) {
        return new Pose(hips.between(other.hips, part), mix(angles, other.angles, part), mix(shown, other.shown, part));
    }

    private static double[] mix(double[] from, double[] to, double part) {
        double[] mixed = new double[from.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = from[i] + (to[i] - from[i]) * part;
        }
        return mixed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pose pose
                && hips.equals(pose.hips)
                && Arrays.equals(angles, pose.angles)
                && Arrays.equals(shown, pose.shown);
    }

    @Override
    public int hashCode() {
        return 31 * hips.hashCode() + Arrays.hashCode(angles);
    }

    @Override
    public String toString() {
        return "Pose" + hips + Arrays.toString(angles);
    }
}
