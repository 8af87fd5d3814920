package care.plumbline.body.scene;

import care.plumbline.body.Point;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;
import care.plumbline.body.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a picture of a mother and a baby on one bed must show, because it will be copied: both on their sides
/// face to face, the baby level with her breast and clear of her face, her arms and every pillow.
record SafeBeside(Scene scene, Frame frame, Cuddled baby) {

    private static final List<Thing> SOFT =
            List.of(Thing.SmallThing.PILLOW, Thing.SmallThing.PILLOW_ABOVE, Thing.SmallThing.CUSHION);
    private static final double BED_LONG = .616;
    private static final double BED_WIDE = .266;

    List<String> broken() {
        var broken = new ArrayList<String>();
        say(
                broken,
                !Posture.LIES_ON_SIDE.in(scene, frame) || scene.ground() != Scene.Ground.FROM_ABOVE,
                "she is not seen from above, on her side");
        say(broken, !baby.frontToFront(frame.body()), "they do not lie face to face");
        say(broken, baby.toBreast(frame.body()) > .09, "its face is not level with her breast");
        say(broken, Site.CHIN.centre(frame.body()).distance(baby.head()) < .14, "its head is at her face");
        say(broken, underHer(), "an arm or her chest lies over it");
        say(broken, !headOnPillow(Site.HEAD_BACK.centre(frame.body())), "her head is on no pillow");
        say(broken, pillowNear(), "a pillow is near it");
        say(broken, pillows().count() > 2, "there are more pillows than one for her head and one for her knees");
        say(broken, !onBed(), "a part of them is beyond the bed");
        return broken;
    }

    private static void say(List<String> broken, boolean is, String what) {
        if (is) {
            broken.add(what);
        }
    }

    private boolean underHer() {
        for (Side side : Side.values()) {
            for (Segment part : List.of(Segment.NEAR_UPPER_ARM, Segment.NEAR_FOREARM)) {
                Point start = frame.body().start(part.of(side));
                Point end = frame.body().end(part.of(side));
                for (int i = 0; i <= 4; i++) {
                    if (baby.away(start.between(end, i / 4.0)) < .065) {
                        return true;
                    }
                }
            }
        }
        Point trunk = baby.middle();
        return Cuddled.nearest(
                        trunk, frame.body().start(Segment.PELVIS), frame.body().end(Segment.THORAX))
                < .12;
    }

    private Stream<Point> pillows() {
        return scene.props().stream()
                .filter(prop -> SOFT.contains(prop.thing()))
                .map(this::middle);
    }

    private Point middle(Prop prop) {
        return Objects.requireNonNull(frame.things().get(prop.name()), prop.name())
                .at();
    }

    private boolean headOnPillow(Point head) {
        return pillows().anyMatch(pillow -> pillow.distance(head) < .14);
    }

    private boolean pillowNear() {
        return pillows().anyMatch(pillow -> baby.away(pillow) < .2);
    }

    private boolean onBed() {
        return scene.props().stream()
                .filter(prop -> prop.thing() == Thing.Furniture.BED_ABOVE)
                .anyMatch(bed -> {
                    Point middle = middle(bed);
                    return Stream.concat(
                                    Stream.of(Site.values()).map(site -> site.centre(frame.body())),
                                    Stream.of(baby.head(), baby.feet()))
                            .allMatch(place -> Math.abs(place.x() - middle.x()) <= BED_LONG * bed.size()
                                    && Math.abs(place.y() - middle.y()) <= BED_WIDE * bed.size());
                });
    }
}
