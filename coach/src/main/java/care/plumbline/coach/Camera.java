package care.plumbline.coach;

import care.plumbline.body.coach.Coach;
import care.plumbline.body.coach.FeedCoach;
import care.plumbline.body.coach.Finding;
import care.plumbline.body.coach.FollowCoach;
import care.plumbline.body.coach.Followed;
import care.plumbline.body.coach.Keypoint;
import care.plumbline.body.coach.Keypoints;
import care.plumbline.body.coach.Lift;
import care.plumbline.body.coach.LiftCoach;
import care.plumbline.body.coach.Outline;
import care.plumbline.body.coach.Sighting;
import care.plumbline.body.coach.StandCoach;
import care.plumbline.body.coach.Unseen;
import care.plumbline.body.coach.Yardstick;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;

/// What the page calls, by these names. One camera watches one check.
public final class Camera {

    private static Optional<Coach> coach = Optional.empty();

    private Camera() {}

    public static void main(String[] none) {}

    /// Begins to watch lifts.
    ///
    /// @param by the yardstick: seen, width, pictures a second; begins, ends, turns; errors of trunk, knee,
    ///     reach, rounding, time; wide trunk, knee, reach, rounding, seconds; width of a hand
    @JSExport
    public static void lifts(Float64Array by) {
        coach = Optional.of(new LiftCoach(yardstick(by)));
    }

    /// Begins to watch her stand.
    ///
    /// @param wanted so many pictures are enough
    @JSExport
    public static void stands(Float64Array by, int wanted) {
        coach = Optional.of(new StandCoach(yardstick(by), wanted));
    }

    /// Begins to watch her sit.
    ///
    /// @param lean of her trunk, in degrees, from which on she leans
    /// @param drop of her head, in degrees, from which on it hangs
    @JSExport
    public static void sits(Float64Array by, double lean, double drop) {
        coach = Optional.of(new FeedCoach(yardstick(by), new FeedCoach.Lines(lean, drop)));
    }

    /// Begins to follow a movement.
    ///
    /// @param joint by its name
    /// @param least the smallest swing that is a repetition, in degrees
    @JSExport
    public static void follows(Float64Array by, String joint, double least) {
        coach = Optional.of(new FollowCoach(yardstick(by), Followed.valueOf(joint), least));
    }

    private static Yardstick yardstick(Float64Array by) {
        return new Yardstick(
                new Yardstick.Sight(by.get(0), by.get(1), by.get(2)),
                new Yardstick.Bend(by.get(3), by.get(4), by.get(5)),
                new Yardstick.Errors(by.get(6), by.get(7), by.get(8), by.get(9), by.get(10)),
                new Yardstick.Wide(by.get(11), by.get(12), by.get(13), by.get(14), by.get(15)),
                by.get(16));
    }

    /// One picture in which she is alone.
    ///
    /// @param places four numbers for each of 33 places
    /// @param edges of her outline, two a row; none: it was not seen
    /// @return why nothing can be said of it, by its name; empty where it was seen well
    @JSExport
    public static String see(double seconds, double aspect, Float32Array places, Float32Array edges) {
        Optional<Outline> outline = edges.getLength() == 0
                ? Optional.empty()
                : Optional.of(new Outline(aspect, floats(edges, edges.getLength())));
        return said(new Sighting.Her(seconds, new Keypoints(aspect, floats(places, 4 * Keypoint.COUNT)), outline));
    }

    /// One picture of an empty room.
    @JSExport
    public static String nobody(double seconds) {
        return said(new Sighting.Nobody(seconds));
    }

    /// One picture of several people.
    @JSExport
    public static String several(double seconds) {
        return said(new Sighting.Several(seconds));
    }

    private static String said(Sighting sighting) {
        return watching().see(sighting).map(Unseen::name).orElse("");
    }

    @JSExport
    public static int counted() {
        return watching().counted();
    }

    /// How many calm repetitions are wanted before hers are judged by her own.
    @JSExport
    public static int practiceLeft() {
        return watching() instanceof LiftCoach lifts ? lifts.practiceLeft() : 0;
    }

    /// Whether she is on her way down or up.
    @JSExport
    public static boolean moving() {
        return watching() instanceof LiftCoach lifts && lifts.moving();
    }

    /// The numbers of a repetition: begins, ends, trunk, knee, hip, reach, beside, rounding, whether it was
    /// seen (0 or 1), seen, whether it is practice (0 or 1).
    ///
    /// @param repetition from 0
    @JSExport
    public static Float64Array numbers(int repetition) {
        Lift lift = lift(repetition);
        var one = lift.repetition();
        double[] all = {
            one.begins(),
            one.ends(),
            one.trunk(),
            one.knee(),
            one.hip(),
            one.reach(),
            one.beside(),
            one.rounding().orElse(0.0),
            one.rounding().isPresent() ? 1 : 0,
            one.seen(),
            lift.practice() ? 1 : 0
        };
        return array(all);
    }

    /// How she stood, forward of her ankle, in widths of a hand: ear, shoulder, hip, knee; empty: not yet known.
    @JSExport
    public static Float64Array plumb() {
        return watching() instanceof StandCoach stand
                ? stand.plumb()
                        .map(plumb -> array(plumb.ear(), plumb.shoulder(), plumb.hip(), plumb.knee()))
                        .orElseGet(Camera::array)
                : array();
    }

    /// How she sat: seconds, trunk, neck, then the parts of the time in which she leaned, her head hung, her feet
    /// stood; empty: not yet known.
    @JSExport
    public static Float64Array sitting() {
        return watching() instanceof FeedCoach feed
                ? feed.sitting()
                        .map(sat -> array(
                                sat.seconds(), sat.trunk(), sat.neck(), sat.leaning(), sat.dropping(), sat.feetDown()))
                        .orElseGet(Camera::array)
                : array();
    }

    /// What she did of a movement: range and seconds of each repetition.
    @JSExport
    public static Float64Array turns() {
        return watching() instanceof FollowCoach follow
                ? array(follow.turns().stream()
                        .flatMapToDouble(turn -> DoubleStream.of(turn.range(), turn.seconds()))
                        .toArray())
                : array();
    }

    private static Float64Array array(double... all) {
        var numbers = new Float64Array(all.length);
        for (int i = 0; i < all.length; i++) {
            numbers.set(i, all[i]);
        }
        return numbers;
    }

    /// What is named of a repetition, in the order in which it is said, with commas between; empty: nothing.
    @JSExport
    public static String findings(int repetition) {
        return String.join(
                ",", lift(repetition).findings().stream().map(Camera::word).toList());
    }

    private static String word(Finding finding) {
        return finding.what().name() + (finding.sure() == Finding.Sureness.CLEAR ? "" : "?");
    }

    private static Lift lift(int repetition) {
        if (watching() instanceof LiftCoach lifts) {
            return lifts.lifts().get(repetition);
        }
        throw new IllegalStateException("no lifts are watched");
    }

    private static Coach watching() {
        return coach.orElseThrow(() -> new IllegalStateException("nothing is watched yet"));
    }

    private static float[] floats(Float32Array from, int many) {
        float[] floats = new float[many];
        for (int i = 0; i < many; i++) {
            floats[i] = from.get(i);
        }
        return floats;
    }
}
