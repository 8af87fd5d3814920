package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;

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

    void top(Canvas canvas, Landmarks body, double ribs) {
        double wide = seenWidth(body);
        double breath = ribs * 5;
        Trace trace = new Trace(body, Segment.LUMBAR);
        trace.move(at(body, Segment.THORAX, 150, 24));
        trace.through(
                shoulder(body, Side.NEAR),
                at(body, Segment.THORAX, 82, 70 * wide + breath),
                at(body, Segment.THORAX, 30, 65 * wide + breath),
                at(body, Segment.LUMBAR, 55, 60 + belly),
                at(body, Segment.LUMBAR, 0, 66 + belly));
        trace.line(at(body, Segment.LUMBAR, 0, -66 - belly));
        trace.through(
                at(body, Segment.LUMBAR, 55, -60 - belly),
                at(body, Segment.THORAX, 30, -65 * wide - breath),
                at(body, Segment.THORAX, 82, -70 * wide - breath),
                shoulder(body, Side.FAR),
                at(body, Segment.THORAX, 150, -24));
        trace.through(at(body, Segment.THORAX, 136, 0), at(body, Segment.THORAX, 150, 24));
        canvas.bending(Ink.fill(palette.top()), trace.path(), body, Segment.LUMBAR);
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

    /// How wide the chest is seen: less as it turns away.
    private static double seenWidth(Landmarks body) {
        Point near = body.start(Segment.NEAR_UPPER_ARM);
        Point far = body.start(Segment.FAR_UPPER_ARM);
        return Math.clamp(near.distance(far) / (2 * body.skeleton().shoulderHalfWidth()), .72, 1);
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
    }
}
