package care.plumbline.body.figure;

import care.plumbline.body.Joint;
import care.plumbline.body.Landmarks;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;
import care.plumbline.body.View;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Paints one moment of a scene: what stands behind, the far side of her, trunk and head, the near side, what
/// is before her.
final class Painter {

    private static final double CLEARLY_TURNED = 20;
    private static final double HALF_TURNED = 45;

    private final Scene scene;
    private final Things things;
    private final Limbs limbs;
    private final SideTrunk sideTrunk;
    private final SideHead sideHead;
    private final FrontTrunk frontTrunk;
    private final FrontHead frontHead;
    private final Map<String, Painted> painted = new LinkedHashMap<>();
    private final Cane cane;
    private final boolean withCane;
    private final boolean facesViewer;
    private final boolean turns;
    /// Her far shoulder comes forward.
    private final boolean turnsNear;
    private final Hand nearHand;
    private final Hand farHand;

    private final Pressure pressure;

    Painter(Scene scene, Look look) {
        this(scene, look, 0);
    }

    /// @param newtons on her low back, to be marked
    Painter(Scene scene, Look look, double newtons) {
        Palette clothes = Palette.of(look);
        Palette palette = switch (scene.wears()) {
            case USUAL -> clothes;
            case BRA -> clothes.withoutTop();
            case NOTHING -> clothes.undressed();
        };
        boolean shoes = switch (look.feet()) {
            case BARE -> false;
            case SHOES -> true;
            case AS_SCENE -> scene.feet() == Scene.Dress.SHOES;
        };
        this.scene = scene;
        this.pressure = new Pressure(palette, newtons);
        this.things = new Things(palette);
        this.limbs = new Limbs(
                LimbShapes.of(scene.view(), look.build()),
                palette,
                shoes,
                look.aid() == Look.Aid.PROSTHESIS,
                lap(scene),
                look.style() == Look.HairStyle.SCARF);
        this.sideTrunk = new SideTrunk(palette, look.build(), scene.ground() == Scene.Ground.FLOOR);
        this.sideHead = new SideHead(palette, look.style());
        this.frontTrunk = new FrontTrunk(palette, look.build());
        this.frontHead = new FrontHead(palette, look.style());
        this.cane = new Cane(palette);
        this.withCane = look.aid() == Look.Aid.CANE && Cane.fits(scene);
        this.facesViewer = scene.view() == View.SIDE && most(scene, Joint.HEAD_TURN, 1) > HALF_TURNED;
        this.turnsNear = most(scene, Joint.CHEST_TURN, 1) > CLEARLY_TURNED;
        this.turns = turnsNear || most(scene, Joint.CHEST_TURN, -1) > CLEARLY_TURNED;
        this.nearHand = withCane ? Hand.GRIP : Hand.of(scene, Side.NEAR);
        this.farHand = Hand.of(scene, Side.FAR);
    }

    List<Layer> paint(Frame frame) {
        Canvas canvas = new Canvas();
        props(canvas, frame, Prop.Depth.BEHIND);
        switch (scene.view()) {
            case SIDE -> side(canvas, frame);
            case FRONT -> front(canvas, frame);
        }
        props(canvas, frame, Prop.Depth.FRONT);
        return canvas.layers();
    }

    /// True when she is seen from the front with thighs that point at the viewer.
    private static boolean lap(Scene scene) {
        return scene.view() == View.FRONT
                && scene.keys().stream().anyMatch(key -> key.pose().shown(Segment.NEAR_THIGH) < .7);
    }

    /// @param way 1: the greatest angle above 0, -1: below
    private static double most(Scene scene, Joint joint, int way) {
        return scene.keys().stream()
                .mapToDouble(key -> way * key.pose().angle(joint).value())
                .max()
                .orElse(0);
    }

    private void side(Canvas canvas, Frame frame) {
        Landmarks body = frame.body();
        limbs.arm(canvas, body, Side.FAR, true, farHand);
        limbs.leg(canvas, body, Side.FAR, true);
        if (facesViewer) {
            frontHead.behind(canvas, body);
        }
        sideHead.neck(canvas, body);
        sideTrunk.top(canvas, body, frame.ribs());
        if (facesViewer) {
            frontHead.head(
                    canvas, body, 90 - frame.pose().angle(Joint.HEAD_TURN).value());
        } else {
            sideHead.head(canvas, body);
        }
        sideTrunk.leggings(canvas, body);
        sideTrunk.band(canvas, body);
        limbs.leg(canvas, body, Side.NEAR, false);
        if (scene.ground() == Scene.Ground.FLOOR) {
            pressure.paint(canvas, body);
        }
        props(canvas, frame, Prop.Depth.HELD);
        if (withCane) {
            cane.paint(canvas, body);
        }
        limbs.arm(canvas, body, Side.NEAR, false, nearHand);
    }

    private void front(Canvas canvas, Frame frame) {
        Landmarks body = frame.body();
        frontHead.behind(canvas, body);
        frontHead.neck(canvas, body);
        frontTrunk.leggings(canvas, body);
        limbs.leg(canvas, body, Side.FAR, false);
        limbs.leg(canvas, body, Side.NEAR, false);
        double turned = frame.pose().angle(Joint.CHEST_TURN).value();
        frontTrunk.top(canvas, body, frame.ribs(), turned);
        if (scene.wears() == Scene.Clothes.BRA) {
            frontTrunk.bra(canvas, body);
        }
        if (turns) {
            frontTrunk.middle(canvas, body, turned);
        }
        frontHead.head(canvas, body, frame.pose().angle(Joint.HEAD_TURN).value());
        props(canvas, frame, Prop.Depth.HELD);
        if (turnsNear) {
            limbs.arm(canvas, body, Side.NEAR, false, nearHand);
            limbs.arm(canvas, body, Side.FAR, false, farHand);
        } else {
            limbs.arm(canvas, body, Side.FAR, false, farHand);
            limbs.arm(canvas, body, Side.NEAR, false, nearHand);
        }
    }

    private void props(Canvas canvas, Frame frame, Prop.Depth depth) {
        for (Prop prop : scene.props()) {
            Frame.Placed placed = frame.things().get(prop.name());
            if (prop.depth() == depth && placed != null) {
                canvas.layers().addAll(painted(prop, placed));
            }
        }
    }

    /// What has not moved since the moment before is not painted anew.
    private List<Layer> painted(Prop prop, Frame.Placed placed) {
        Painted before = painted.get(prop.name());
        if (before != null && before.placed().equals(placed)) {
            return before.layers();
        }
        Canvas canvas = new Canvas();
        things.paint(canvas, prop, placed);
        painted.put(prop.name(), new Painted(placed, canvas.layers()));
        return canvas.layers();
    }

    private record Painted(Frame.Placed placed, List<Layer> layers) {}
}
