package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;
import care.plumbline.body.exact.Angles;

/// The trunk from the front: shoulders, waist and hips follow the side-bend and the turn of the chest.
final class FrontTrunk {

    private final Palette palette;
    private final Look.Build build;
    private final double belly;

    FrontTrunk(Palette palette, Look.Build build) {
        this.palette = palette;
        this.build = build;
        this.belly = build.belly * 500;
    }

    /// @param turned how far her chest is turned to the right of the picture; degrees
    void top(Canvas canvas, Landmarks body, double ribs, double turned) {
        double breath = ribs * 5;
        double neck = forward(turned, 12);
        Trace trace = new Trace(body, Segment.LUMBAR);
        trace.move(at(body, Segment.THORAX, 150, 24 + neck));
        trace.through(
                shoulder(body, Side.NEAR),
                at(body, Segment.THORAX, 82, edge(70, turned) + breath),
                at(body, Segment.THORAX, 30, edge(65, turned) + breath),
                at(body, Segment.LUMBAR, 55, 60 + belly),
                at(body, Segment.LUMBAR, 0, 66 + belly));
        trace.line(at(body, Segment.LUMBAR, 0, -66 - belly));
        trace.through(
                at(body, Segment.LUMBAR, 55, -60 - belly),
                at(body, Segment.THORAX, 30, -edge(65, -turned) - breath),
                at(body, Segment.THORAX, 82, -edge(70, -turned) - breath),
                shoulder(body, Side.FAR),
                at(body, Segment.THORAX, 150, -24 + neck));
        trace.through(at(body, Segment.THORAX, 136, 2 * neck), at(body, Segment.THORAX, 150, 24 + neck));
        canvas.bending(Ink.fill(palette.top()), trace.path(), body, Segment.LUMBAR);
    }

    /// Two cups on a level band; the straps are things of the scene, because they differ.
    void bra(Canvas canvas, Landmarks body) {
        Trace trace = new Trace(body, Segment.LUMBAR);
        trace.move(at(body, Segment.THORAX, 30, 66));
        trace.through(
                at(body, Segment.THORAX, 66, 71),
                at(body, Segment.THORAX, 104, 50),
                at(body, Segment.THORAX, 92, 22),
                at(body, Segment.THORAX, 70, 0),
                at(body, Segment.THORAX, 92, -22),
                at(body, Segment.THORAX, 104, -50),
                at(body, Segment.THORAX, 66, -71),
                at(body, Segment.THORAX, 30, -66));
        trace.line(at(body, Segment.THORAX, 30, 66));
        canvas.bending(Ink.fill(palette.cloth()), trace.path(), body, Segment.LUMBAR);
    }

    /// The seam down the middle of her top: by it one sees that her chest turns.
    void middle(Canvas canvas, Landmarks body, double turned) {
        Trace trace = new Trace(body, Segment.LUMBAR);
        trace.move(at(body, Segment.THORAX, 137, forward(turned, 24)));
        trace.through(
                at(body, Segment.THORAX, 82, forward(turned, 74)),
                at(body, Segment.THORAX, 20, forward(turned, 60)),
                at(body, Segment.LUMBAR, 44, forward(turned, 40)),
                at(body, Segment.LUMBAR, 8, forward(turned, 24)));
        Ink seam = Ink.line(palette.top().toward(palette.shade(), .3), 5);
        canvas.bending(seam, trace.line(), body, Segment.LUMBAR);
    }

    void leggings(Canvas canvas, Landmarks body) {
        Trace trace = new Trace(body, Segment.PELVIS);
        trace.move(at(body, Segment.LUMBAR, 10, 66 + belly));
        trace.through(
                at(body, Segment.PELVIS, 44, 75 + belly * .6),
                at(body, Segment.PELVIS, 5, 82),
                at(body, Segment.PELVIS, -40, 80),
                at(body, Segment.PELVIS, -66, 40),
                at(body, Segment.PELVIS, -62, 0),
                at(body, Segment.PELVIS, -66, -40),
                at(body, Segment.PELVIS, -40, -80),
                at(body, Segment.PELVIS, 5, -82),
                at(body, Segment.PELVIS, 44, -75 - belly * .6),
                at(body, Segment.LUMBAR, 10, -66 - belly));
        canvas.bending(Ink.fill(palette.leggings()), trace.path(), body, Segment.PELVIS);
        band(canvas, body);
    }

    /// The high, soft waistband: it ends well above a caesarean scar.
    private void band(Canvas canvas, Landmarks body) {
        Trace trace = new Trace(body, Segment.PELVIS);
        trace.move(at(body, Segment.PELVIS, 48, 74 + belly * .6));
        trace.line(at(body, Segment.LUMBAR, 10, 66 + belly));
        trace.line(at(body, Segment.LUMBAR, 10, -66 - belly));
        trace.line(at(body, Segment.PELVIS, 48, -74 - belly * .6));
        trace.through(at(body, Segment.PELVIS, 44, 0), at(body, Segment.PELVIS, 48, 74 + belly * .6));
        canvas.bending(Ink.fill(palette.band()), trace.path(), body, Segment.PELVIS);
    }

    /// The slope from neck to arm: the top of the shoulder, a little above the joint.
    private static Point shoulder(Landmarks body, Side side) {
        Point joint = body.start(Segment.NEAR_UPPER_ARM.of(side));
        return joint.toward(body.direction(Segment.THORAX), .032, side.outward() * -.012);
    }

    /// How far aside is seen what stands `out` in front of her spine.
    private static double forward(double turned, double out) {
        return Angles.sin(Angles.radians(turned)) * out;
    }

    /// How far her chest reaches on the side it turns to (`toward` above 0) or from: from the side it is deeper
    /// in front of the spine than behind.
    private static double edge(double half, double toward) {
        double across = Angles.cos(Angles.radians(toward)) * half;
        double deep = forward(toward, toward > 0 ? 84 : 58);
        return Angles.far(across, deep);
    }

    private Point at(Landmarks body, Segment segment, double up, double aside) {
        double seen = body.length(segment) / body.skeleton().length(segment);
        return body.beside(segment, up * seen / Canvas.UNIT, aside * build.width / Canvas.UNIT);
    }

    /// An outline traced from place to place, as seen from one part of the body.
    private record Trace(Landmarks body, Segment frame, Curve curve) {

        Trace(Landmarks body, Segment frame) {
            this(body, frame, new Curve());
        }

        void move(Point place) {
            double[] seen = Canvas.seenFrom(body, frame, place);
            curve.move(seen[0], seen[1]);
        }

        void line(Point place) {
            double[] seen = Canvas.seenFrom(body, frame, place);
            curve.line(seen[0], seen[1]);
        }

        void through(Point... places) {
            double[] points = new double[2 * places.length];
            for (int i = 0; i < places.length; i++) {
                double[] seen = Canvas.seenFrom(body, frame, places[i]);
                points[2 * i] = seen[0];
                points[2 * i + 1] = seen[1];
            }
            curve.through(points);
        }

        String path() {
            return curve.close();
        }

        String line() {
            return curve.open();
        }
    }
}
