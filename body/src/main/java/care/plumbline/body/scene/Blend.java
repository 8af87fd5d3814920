package care.plumbline.body.scene;

import care.plumbline.body.Degrees;
import care.plumbline.body.Point;
import care.plumbline.body.Pose;
import care.plumbline.body.Side;
import care.plumbline.body.Site;
import care.plumbline.body.exact.Angles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pose on the way from one key pose to the next: the angles mixed, and every contact that both have kept.
final class Blend {

    private static final double STEP_HEIGHT = .045;
    /// Her legs stand apart between two steps, so that her hips come down a little.
    private static final double DIP = .02;

    private Blend() {}

    static KeyPose of(Scene scene, KeyPose start, KeyPose end, double part) {
        List<Contact> kept = new ArrayList<>();
        boolean both = steps(scene, start, end, Side.NEAR) && steps(scene, start, end, Side.FAR);
        Pose pose = on(start.pose().between(end.pose(), part), both ? DIP * Angles.sin(Math.PI * part) : 0);
        for (Contact contact : start.contacts()) {
            for (Contact other : end.contacts()) {
                if (contact.site() == other.site()) {
                    kept.add(between(contact, other, part, steps(scene, contact, other), both));
                }
            }
        }
        return new KeyPose(
                end.id(), end.label(), end.breath(), end.seconds(), 0, pose, kept, things(scene, start, end, part));
    }

    private static Contact between(Contact start, Contact end, double part, boolean steps, boolean both) {
        if (start.equals(end)) {
            return start;
        }
        Optional<Degrees> turn = start.turn()
                .flatMap(first ->
                        end.turn().map(last -> new Degrees(first.value() + (last.value() - first.value()) * part)));
        return new Contact(
                start.site(),
                steps ? step(start, end, part, both) : new Target.Between(start.on(), end.on(), part),
                turn);
    }

    private static Pose on(Pose pose, double lower) {
        return pose.withHips(new Point(pose.hips().x(), pose.hips().y() - lower));
    }

    /// Two feet step one after the other: nobody hops from one position into the next.
    private static Target step(Contact start, Contact end, double part, boolean both) {
        double later = isOf(Side.FAR, start.site()) ? 1 : 0;
        double own = both ? Math.clamp(2 * part - later, 0, 1) : part;
        return new Target.Step(start.on(), end.on(), own, STEP_HEIGHT * Angles.sin(Math.PI * own));
    }

    private static boolean steps(Scene scene, KeyPose start, KeyPose end, Side side) {
        return start.contacts().stream()
                .filter(contact -> isOf(side, contact.site()))
                .anyMatch(contact -> end.contacts().stream()
                        .anyMatch(other -> contact.site() == other.site() && steps(scene, contact, other)));
    }

    private static boolean isOf(Side side, Site site) {
        return site == (side == Side.NEAR ? Site.NEAR_FOOT : Site.FAR_FOOT)
                || site == (side == Side.NEAR ? Site.NEAR_BALL : Site.FAR_BALL);
    }

    /// A whole foot that is set down elsewhere is lifted on the way; a heel slides, and a hop goes straight up.
    /// Walkers go on the spot, their ground moves: there the file says how high each foot is.
    private static boolean steps(Scene scene, Contact start, Contact end) {
        boolean foot = start.site() == Site.NEAR_FOOT || start.site() == Site.FAR_FOOT;
        boolean ball = start.site() == Site.NEAR_BALL || start.site() == Site.FAR_BALL;
        return (foot || ball)
                && scene.loop() == Scene.Loop.BACK
                && start.on() instanceof Target.Spot(Point a)
                && end.on() instanceof Target.Spot(Point b)
                && Math.abs(a.x() - b.x()) > .03
                && a.distance(b) > (foot ? .03 : .15);
    }

    private static Map<String, Placement> things(Scene scene, KeyPose start, KeyPose end, double part) {
        Map<String, Placement> places = new LinkedHashMap<>();
        for (Prop prop : scene.props()) {
            Placement first = start.things().getOrDefault(prop.name(), prop.where());
            Placement last = end.things().getOrDefault(prop.name(), prop.where());
            places.put(prop.name(), Placement.between(first, last, part));
        }
        return places;
    }
}
