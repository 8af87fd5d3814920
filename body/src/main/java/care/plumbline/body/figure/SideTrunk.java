package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;
import java.util.Arrays;

/// The trunk from the side: one outline from collar to seat, cut at the waist into top and leggings, so they
/// always meet.
final class SideTrunk {

    /// Where the outline is measured: how far up the spine, how far out in front and behind (thousandths of
    /// height).
    private record Station(double up, double front, double back) {}

    private static final double PELVIS = 60;
    private static final double LUMBAR = 155;
    private static final double THORAX = 310;

    private static final Station[] LEGGINGS = {
        new Station(-52, 26, 44),
        new Station(-22, 60, 76),
        new Station(8, 68, 80),
        new Station(40, 68, 70),
        new Station(64, 64, 58),
        new Station(86, 59, 49)
    };
    private static final Station[] BAND = {new Station(63, 65, 59), new Station(86, 60, 50)};
    private static final Station[] TOP = {
        new Station(76, 60, 51),
        new Station(98, 57, 47),
        new Station(124, 58, 48),
        new Station(160, 66, 53),
        new Station(200, 79, 60),
        new Station(232, 82, 64),
        new Station(262, 66, 63),
        new Station(288, 44, 54),
        new Station(304, 27, 38)
    };

    private final Palette palette;
    private final Look.Build build;
    private final boolean onFloor;

    SideTrunk(Palette palette, Look.Build build, boolean onFloor) {
        this.palette = palette;
        this.build = build;
        this.onFloor = onFloor;
    }

    void top(Canvas canvas, Landmarks body, double ribs) {
        canvas.bending(Ink.fill(palette.top()), outline(body, Segment.LUMBAR, TOP, ribs), body, Segment.LUMBAR);
    }

    void leggings(Canvas canvas, Landmarks body) {
        canvas.bending(Ink.fill(palette.leggings()), outline(body, Segment.PELVIS, LEGGINGS, 0), body, Segment.PELVIS);
    }

    /// The high, soft waistband: it ends well above a caesarean scar.
    void band(Canvas canvas, Landmarks body) {
        canvas.bending(Ink.fill(palette.band()), outline(body, Segment.PELVIS, BAND, 0), body, Segment.PELVIS);
    }

    private String outline(Landmarks body, Segment frame, Station[] stations, double ribs) {
        int count = stations.length;
        double[] front = new double[2 * count];
        double[] back = new double[2 * count];
        for (int i = 0; i < count; i++) {
            Station station = stations[i];
            double breath = Math.max(0, 1 - Math.abs(station.up - 205) / 80) * ribs * 6;
            double belly = Math.max(0, 1 - Math.abs(station.up - 78) / 62) * build.belly * Canvas.UNIT;
            put(body, frame, front, i, at(body, station.up, station.front * build.width + belly + breath));
            put(body, frame, back, count - 1 - i, at(body, station.up, -station.back * build.width - breath * .4));
        }
        Curve curve = new Curve().move(front[0], front[1]);
        curve.through(Arrays.copyOfRange(front, 2, front.length));
        curve.line(back[0], back[1]);
        curve.through(Arrays.copyOfRange(back, 2, back.length));
        return curve.close();
    }

    private void put(Landmarks body, Segment frame, double[] line, int index, Point place) {
        // what lies on the floor is flattened by it, as a body is
        Point rests = onFloor && place.y() < 0 ? new Point(place.x(), 0) : place;
        double[] seen = Canvas.seenFrom(body, frame, rests);
        line[2 * index] = seen[0];
        line[2 * index + 1] = seen[1];
    }

    /// The place that far up the bent spine and that far in front of it.
    private static Point at(Landmarks body, double up, double aside) {
        double out = aside / Canvas.UNIT;
        if (up < PELVIS) {
            double direction = blend(body, Segment.PELVIS, Segment.LUMBAR, (up - 30) / 60);
            return body.beside(Segment.PELVIS, up / Canvas.UNIT, 0).toward(direction, 0, out);
        }
        if (up < LUMBAR) {
            double middle = (up - PELVIS) / (LUMBAR - PELVIS);
            double direction = middle < .5
                    ? blend(body, Segment.PELVIS, Segment.LUMBAR, .5 + middle)
                    : blend(body, Segment.LUMBAR, Segment.THORAX, middle - .5);
            return body.beside(Segment.LUMBAR, (up - PELVIS) / Canvas.UNIT, 0).toward(direction, 0, out);
        }
        double part = (up - LUMBAR) / (THORAX - LUMBAR);
        double direction = blend(body, Segment.LUMBAR, Segment.THORAX, Math.min(1, .5 + part * 1.6));
        return body.beside(Segment.THORAX, (up - LUMBAR) / Canvas.UNIT, 0).toward(direction, 0, out);
    }

    private static double blend(Landmarks body, Segment lower, Segment upper, double part) {
        double clamped = Math.clamp(part, 0, 1);
        return body.direction(lower) * (1 - clamped) + body.direction(upper) * clamped;
    }
}
