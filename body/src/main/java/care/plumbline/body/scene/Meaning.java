package care.plumbline.body.scene;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Site;
import care.plumbline.body.Skeleton;
import care.plumbline.body.exact.Rounding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Whether a drawing shows what it says it shows, measured at every moment of it.
public final class Meaning {

    /// In heights: from the middle of a hand to what it holds or presses.
    private static final double AT_HAND = .10;

    private static final double TOUCH = .035;
    private static final double ON_HER = .10;
    /// From its middle to what it lies or sits in.
    private static final double RESTS = .25;

    private static final double AT_BREAST = .085;

    private final Scene scene;
    private final List<Frame> frames;

    /// @param frames of the scene, one whole round
    public Meaning(Scene scene, List<Frame> frames) {
        this.scene = scene;
        this.frames = List.copyOf(frames);
    }

    /// What is said and not shown, once for each statement.
    public List<String> broken(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> broken(statement, frames).stream())
                .toList();
    }

    private Optional<String> broken(Statement statement, List<Frame> when) {
        if (statement instanceof Statement.In(List<String> poses, Statement said)) {
            return broken(said, poses.stream().map(this::still).toList());
        }
        return when.stream().flatMap(frame -> broken(statement, frame).stream()).findFirst();
    }

    private Frame still(String pose) {
        return scene.keys().stream()
                .filter(key -> key.id().equals(pose))
                .findFirst()
                .map(key -> Motion.still(Skeleton.WOMAN, scene, key))
                .orElseThrow(() -> new IllegalArgumentException("there is no pose called " + pose));
    }

    /// Whether she is in the posture at some moment.
    public boolean everTakes(Posture posture) {
        return frames.stream().anyMatch(frame -> posture.in(scene, frame));
    }

    private Optional<String> broken(Statement statement, Frame frame) {
        return switch (statement) {
            case Statement.Holds(String thing, Optional<Site> by) -> held(frame, thing, by);
            case Statement.Touches(Site site, Statement.On on) -> touched(frame, site, on);
            case Statement.Rests(String child, String on) ->
                tooFar(toRest(frame, placed(frame, child).at(), on), RESTS, child, on);
            case Statement.TummyToTummy(String child) ->
                refuse(!baby(frame, child).frontToFront(frame.body()), child + " is not tummy to tummy with her");
            case Statement.AtBreast(String child) ->
                tooFar(baby(frame, child).toBreast(frame.body()), AT_BREAST, "the face of " + child, "her breast");
            case Statement.UnderArm(String child) ->
                refuse(!underArm(frame.body(), baby(frame, child)), child + " does not lie under her arm at her side");
            case Statement.Beside(String child) -> beside(frame, child);
            case Statement.WithPerson(String person) ->
                refuse(
                        !(prop(person).map(Prop::thing).orElse(Thing.Mark.GLOW) instanceof Thing.Person),
                        "there is no second person called " + person);
            case Statement.Takes(Posture posture) ->
                refuse(!posture.in(scene, frame), "she is not as said: " + posture.word());
            case Statement.Bends(var joint, var range) ->
                refuse(
                        !range.holds(frame.pose().angle(joint)),
                        joint.word() + " is at "
                                + Rounding.nearest(frame.pose().angle(joint).value()) + ", not between "
                                + Rounding.nearest(range.from()) + " and " + Rounding.nearest(range.to()));
            case Statement.In in -> broken(in, List.of(frame));
        };
    }

    private static Optional<String> refuse(boolean wrong, String says) {
        return wrong ? Optional.of(says) : Optional.empty();
    }

    private static Optional<String> tooFar(double away, double may, String what, String from) {
        return refuse(away > may, what + " is " + Rounding.nearest(away * 100) / 100.0 + " from " + from);
    }

    private Optional<String> held(Frame frame, String thing, Optional<Site> by) {
        Prop prop = known(thing);
        Frame.Placed placed = placed(frame, thing);
        double away = by.map(List::of).orElse(Holding.HANDS).stream()
                .mapToDouble(hand -> Holding.nearest(prop, hand, frame.body(), placed))
                .min()
                .orElseThrow();
        return tooFar(
                away, Math.max(AT_HAND, Holding.reach(prop)), by.map(Site::word).orElse("the nearer hand"), thing);
    }

    private Optional<String> touched(Frame frame, Site site, Statement.On on) {
        Point centre = site.centre(frame.body());
        return switch (on) {
            case Statement.On.Body(Site other) ->
                tooFar(centre.distance(other.centre(frame.body())), ON_HER, site.word(), other.word());
            case Statement.On.Named(String thing) -> {
                double away = Surface.away(known(thing), placed(frame, thing), site.in(frame.body()));
                boolean small = known(thing).thing() instanceof Thing.SmallThing
                        || known(thing).thing() instanceof Thing.Child;
                yield tooFar(away, small ? AT_HAND * Math.max(1, known(thing).size()) : TOUCH, site.word(), thing);
            }
        };
    }

    private double toRest(Frame frame, Point child, String on) {
        return on.equals("floor") ? child.y() : Surface.away(known(on), placed(frame, on), child);
    }

    private static boolean underArm(Landmarks body, Cuddled baby) {
        boolean behind = baby.feet().x() < Site.CHEST.centre(body).x() - .10;
        return behind && baby.away(Site.NEAR_ELBOW.centre(body)) < .12 && baby.away(Site.NEAR_HAND.centre(body)) < .12;
    }

    private Optional<String> beside(Frame frame, String child) {
        List<String> broken = new SafeBeside(scene, frame, baby(frame, child)).broken();
        return refuse(!broken.isEmpty(), child + " does not lie safely beside her: " + String.join("; ", broken));
    }

    private Cuddled baby(Frame frame, String name) {
        if (known(name).thing() instanceof Thing.Child child) {
            Frame.Placed placed = placed(frame, name);
            return new Cuddled(child, placed.at(), placed.turn());
        }
        throw new IllegalArgumentException(name + " is no child");
    }

    private Prop known(String thing) {
        return prop(thing).orElseThrow(() -> new IllegalArgumentException("there is no thing called " + thing));
    }

    private Optional<Prop> prop(String thing) {
        return scene.props().stream().filter(prop -> prop.name().equals(thing)).findFirst();
    }

    private static Frame.Placed placed(Frame frame, String thing) {
        return Objects.requireNonNull(frame.things().get(thing), thing);
    }
}
