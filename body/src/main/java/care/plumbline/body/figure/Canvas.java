package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;
import care.plumbline.body.exact.Angles;
import java.util.ArrayList;
import java.util.List;

/// Collects the layers of one moment, from back to front. The same scene always gives the same number of layers.
final class Canvas {

    /// Picture units in her height.
    static final double UNIT = 1000;

    private final List<Layer> layers = new ArrayList<>(64);

    /// Paints a shape drawn pointing up, set down at `at` and turned to point `toward`.
    void stiff(Ink ink, String path, Point at, double toward, double stretch) {
        layers.add(new Layer(ink, path, at.x() * UNIT, -at.y() * UNIT, toward, stretch));
    }

    void stiff(Ink ink, String path, Point at, double toward) {
        stiff(ink, path, at, toward, 1);
    }

    /// Paints a part of the body, as short as it is seen.
    void part(Ink ink, String path, Landmarks body, Segment segment) {
        part(ink, path, body, segment, body.length(segment) / body.skeleton().length(segment));
    }

    private void part(Ink ink, String path, Landmarks body, Segment segment, double seen) {
        stiff(ink, path, body.start(segment), body.direction(segment), seen);
    }

    /// Paints an outline given in the picture itself.
    void bending(Ink ink, String path) {
        layers.add(new Layer(ink, path, 0, 0, 0, 1));
    }

    /// Paints an outline whose points were taken with {@link #seenFrom}.
    void bending(Ink ink, String path, Landmarks body, Segment frame) {
        part(ink, path, body, frame, 1);
    }

    /// The x and y (down) of a place as seen from a part of her body, so that what moves with the part stands
    /// still.
    static double[] seenFrom(Landmarks body, Segment frame, Point place) {
        Point from = body.start(frame);
        double turn = Angles.radians(body.direction(frame));
        double x = place.x() - from.x();
        double y = place.y() - from.y();
        double sin = Angles.sin(turn);
        double cos = Angles.cos(turn);
        return new double[] {(x * cos - y * sin) * UNIT, -(x * sin + y * cos) * UNIT};
    }

    List<Layer> layers() {
        return layers;
    }
}
