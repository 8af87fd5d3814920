package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;

/// How hard her low back is pressed, as a mark on it: the surface of the mark is the force, on one scale for all
/// pictures.
final class Pressure {

    /// The radius, in thousandths of her height, for one newton.
    private static final double RADIUS = 1.9;

    /// Between the joint where back and pelvis meet and the skin behind it.
    private static final double BEHIND = -.022;

    private static final double[] RINGS = {1, .66, .33};
    private static final double[] INK = {.3, .5, .95};

    private final Palette palette;
    private final double newtons;

    Pressure(Palette palette, double newtons) {
        this.palette = palette;
        this.newtons = newtons;
    }

    void paint(Canvas canvas, Landmarks body) {
        if (newtons <= 0) {
            return;
        }
        Point at = body.beside(Segment.LUMBAR, 0, 0).toward(body.direction(Segment.LUMBAR), 0, BEHIND);
        double radius = RADIUS * Math.sqrt(newtons);
        for (int ring = 0; ring < RINGS.length; ring++) {
            canvas.stiff(Ink.fill(palette.accent(), INK[ring]), Curve.circle(0, 0, RINGS[ring] * radius), at, 0);
        }
    }
}
