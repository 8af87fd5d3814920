package care.plumbline.body.scene;

import care.plumbline.body.Degrees;
import care.plumbline.body.Point;
import care.plumbline.body.Pose;
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

    private Blend() {}

    static KeyPose of(Scene scene, KeyPose start, KeyPose end, double part) {
        Pose pose = start.pose().between(end.pose(), part);
        List<Contact> kept = new ArrayList<>();
        for (Contact contact : start.contacts()) {
            for (Contact other : end.contacts()) {
                if (contact.site() == other.site()) {
                    kept.add(between(scene, contact, other, part));
                }
            }
        }
        return new KeyPose(
                end.id(), end.label(), end.breath(), end.seconds(), 0, pose, kept, things(scene, start, end, part));
    }

    private static Contact between(Scene scene, Contact start, Contact end, double part) {
        if (start.equals(end)) {
            return start;
        }
        double lift = steps(scene, start, end) ? STEP_HEIGHT * Angles.sin(Math.PI * part) : 0;
        Target on = new Target.Between(start.on(), end.on(), part, lift);
        Optional<Degrees> turn = start.turn()
                .flatMap(first ->
                        end.turn().map(last -> new Degrees(first.value() + (last.value() - first.value()) * part)));
        return new Contact(start.site(), on, turn);
    }

    /// A whole foot that is set down elsewhere is lifted on the way; a heel slides.
    /// Walkers go on the spot, their ground moves: there the file says how high each foot is.
    private static boolean steps(Scene scene, Contact start, Contact end) {
        boolean foot = start.site() == Site.NEAR_FOOT || start.site() == Site.FAR_FOOT;
        boolean ball = start.site() == Site.NEAR_BALL || start.site() == Site.FAR_BALL;
        return (foot || ball)
                && scene.loop() == Scene.Loop.BACK
                && start.on() instanceof Target.Spot(Point a)
                && end.on() instanceof Target.Spot(Point b)
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
