package care.plumbline.body.figure;

import care.plumbline.body.Point;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Thing;

/// Arrows and signs for what a picture cannot show by itself: a direction, a breath, the pelvic floor.
final class Marks {

    private final Palette palette;

    Marks(Palette palette) {
        this.palette = palette;
    }

    void paint(Canvas canvas, Thing.Mark thing, Frame.Placed placed, double size) {
        Point at = placed.at();
        double turn = placed.turn();
        Ink line = Ink.line(palette.accent(), 13);
        Ink thin = Ink.line(palette.accent(), 9);
        switch (thing) {
            case ARROW -> canvas.stiff(line, arrow(0, 0, -110 * size), at, turn);
            case ARROWS_APART ->
                canvas.stiff(line, arrow(0, -26 * size, -90 * size) + arrow(0, 26 * size, 90 * size), at, turn);
            case ARROW_ROUND -> canvas.stiff(line, round(62 * size), at, turn);
            case FLOOR_LIFT -> {
                canvas.stiff(line, bowl(0), at, turn);
                canvas.stiff(line, arrow(0, 4, -74), at, turn);
            }
            case FLOOR_LET_GO -> {
                canvas.stiff(thin, bowl(16), at, turn);
                canvas.stiff(thin, arrow(-34, 46, 94) + arrow(34, 46, 94), at, turn);
            }
            case FLOOR_FLICK -> {
                canvas.stiff(thin, bowl(0), at, turn);
                canvas.stiff(thin, arrow(-36, 0, -52) + arrow(0, 4, -64) + arrow(36, 0, -52), at, turn);
            }
            case FLOOR_LEVELS -> {
                canvas.stiff(line, bowl(0), at, turn);
                canvas.stiff(
                        Ink.fill(palette.accent()),
                        Curve.box(-46, -26, 92, 11, 5) + Curve.box(-38, -54, 76, 11, 5),
                        at,
                        turn);
                canvas.stiff(
                        Ink.fill(palette.accent(), .4),
                        Curve.box(-30, -82, 60, 11, 5) + Curve.box(-22, -110, 44, 11, 5),
                        at,
                        turn);
            }
            case GLOW -> {
                canvas.stiff(Ink.fill(palette.accent(), .25), Curve.circle(0, 0, 62 * size), at, turn);
                canvas.stiff(Ink.fill(palette.accent(), .35), Curve.circle(0, 0, 36 * size), at, turn);
            }
            case SPEED ->
                canvas.stiff(
                        thin,
                        new Curve()
                                .move(0, 0)
                                .line(-110 * size, 0)
                                .move(-24, 60)
                                .line(-160 * size, 60)
                                .move(0, 120)
                                .line(-110 * size, 120)
                                .open(),
                        at,
                        turn);
            case COUGH ->
                canvas.stiff(
                        thin,
                        new Curve()
                                .move(0, 0)
                                .line(60, -26)
                                .move(6, 18)
                                .line(74, 18)
                                .move(0, 36)
                                .line(60, 62)
                                .open(),
                        at,
                        turn);
        }
    }

    /// A straight arrow from one height to another.
    private static String arrow(double x, double from, double to) {
        double back = to < from ? 26 : -26;
        return new Curve()
                .move(x, from)
                .line(x, to)
                .move(x - 22, to + back)
                .line(x, to)
                .line(x + 22, to + back)
                .open();
    }

    private static String round(double r) {
        return new Curve()
                .move(-r * .7, r * .7)
                .curve(-r * 1.3, 0, -r * .7, -r, 0, -r)
                .curve(r * .7, -r, r * 1.15, -r * .3, r * .9, r * .35)
                .move(r * .9 - 30, r * .35 - 16)
                .line(r * .9, r * .35 + 4)
                .line(r * .9 + 22, r * .35 - 24)
                .open();
    }

    private static String bowl(double deep) {
        return new Curve()
                .move(-64, 0)
                .curve(-44, 34 + deep, 44, 34 + deep, 64, 0)
                .open();
    }
}
