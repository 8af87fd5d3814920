package care.plumbline.body.scene;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Site;
import care.plumbline.body.Skeleton;
import care.plumbline.body.exact.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Whether what she is said to hold is held, and whether what moves is moved by her.
///
/// A thing drawn as held (`depth: held`), or that goes anywhere, must be at hand at every such moment: a bag at a
/// hand, a cushion or a child at a hand or close to her. What hangs on her body or on another thing goes with it.
public final class Holding {

    /// In heights: about a hand's length, and for what is large the way from its middle to its handle.
    private static final double HAND = .10;

    private static final double HANDLE = .16;
    private static final double MOVES = 1e-6;

    static final List<Site> HANDS = List.of(
            Site.NEAR_HAND, Site.FAR_HAND, Site.NEAR_FINGERS, Site.FAR_FINGERS, Site.NEAR_WRIST, Site.FAR_WRIST);

    private Holding() {}

    /// What hangs in the air of a scene, once for each thing, where it is the farthest from her.
    public static List<String> loose(Scene scene) {
        return loose(scene, new Motion(Skeleton.WOMAN, scene).frames());
    }

    /// @param frames of the scene, one whole round
    public static List<String> loose(Scene scene, List<Frame> frames) {
        List<Prop> holdable = scene.props().stream()
                .filter(prop -> prop.thing() instanceof Thing.SmallThing || prop.thing() instanceof Thing.Child)
                .toList();
        if (holdable.isEmpty()) {
            return List.of();
        }
        var loose = new ArrayList<String>();
        holdable.forEach(prop -> worst(scene, prop, frames).ifPresent(loose::add));
        return List.copyOf(loose);
    }

    private static Optional<String> worst(Scene scene, Prop prop, List<Frame> frames) {
        if (hangsOnSomething(scene, prop)) {
            return Optional.empty();
        }
        double worst = 0;
        for (int i = 0; i < frames.size(); i++) {
            boolean moves = i > 0 && moved(prop, frames.get(i - 1), frames.get(i));
            if (prop.depth() == Prop.Depth.HELD || moves) {
                worst = Math.max(worst, away(prop, frames.get(i)));
            }
        }
        double may = reach(prop);
        return worst <= may
                ? Optional.empty()
                : Optional.of(prop.name() + " is " + (prop.depth() == Prop.Depth.HELD ? "held" : "moved")
                        + ", but no hand is nearer than " + hundredths(worst) + " (at most " + hundredths(may) + ")");
    }

    private static double hundredths(double length) {
        return Rounding.nearest(length * 100) / 100.0;
    }

    /// In every pose: on her body, or on a thing, at one end at least.
    private static boolean hangsOnSomething(Scene scene, Prop prop) {
        boolean line = prop.to().filter(to -> !isFree(to)).isPresent()
                || prop.over().filter(over -> !isFree(over)).isPresent();
        return line
                || scene.keys().stream()
                        .map(key -> key.things().getOrDefault(prop.name(), prop.where()))
                        .noneMatch(where -> isFree(where.at()));
    }

    private static boolean isFree(Target target) {
        return switch (target) {
            case Target.Spot _ -> true;
            case Target.OnBody _, Target.OnThing _ -> false;
            case Target.Between(Target from, Target to, double _) -> isFree(from) || isFree(to);
            case Target.Step(Target from, Target to, double _, double _) -> isFree(from) || isFree(to);
        };
    }

    private static boolean moved(Prop prop, Frame before, Frame now) {
        return placed(prop, before).at().distance(placed(prop, now).at()) > MOVES;
    }

    /// A thing of the scene is in each of its frames.
    private static Frame.Placed placed(Prop prop, Frame frame) {
        return Objects.requireNonNull(frame.things().get(prop.name()), prop.name());
    }

    static double reach(Prop prop) {
        boolean large = prop.thing() == Thing.SmallThing.CAR_SEAT || prop.thing() == Thing.Child.TODDLER;
        return (large ? HANDLE : HAND) * Math.max(1, prop.size());
    }

    /// How far it is from what can hold it.
    private static double away(Prop prop, Frame frame) {
        Frame.Placed placed = placed(prop, frame);
        List<Site> holders = switch (prop.thing()) {
            case Thing.SmallThing small when small.isForHands() -> HANDS;
            case Thing _ -> List.of(Site.values());
        };
        return holders.stream()
                .mapToDouble(site -> nearest(prop, site, frame.body(), placed))
                .min()
                .orElseThrow();
    }

    /// How near a part of her comes to a thing, or to the line it is.
    static double nearest(Prop prop, Site site, Landmarks body, Frame.Placed placed) {
        Point end = prop.to().isPresent() ? placed.to() : placed.at();
        return Cuddled.nearest(site.in(body), placed.at(), end);
    }
}
