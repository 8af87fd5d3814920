package care.plumbline.body.figure;

import care.plumbline.body.Point;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Thing;

/// Pillows and rolls, bands and straps, what hands carry.
final class SmallShapes {

    private final Palette palette;

    SmallShapes(Palette palette) {
        this.palette = palette;
    }

    void paint(Canvas canvas, Thing.SmallThing thing, Frame.Placed placed, double size) {
        Point at = placed.at();
        double turn = placed.turn();
        switch (thing) {
            case PILLOW ->
                fill(
                        canvas,
                        palette.sheet().toward(palette.cloth(), .45),
                        Curve.closed(
                                -100 * size,
                                -18 * size,
                                -60 * size,
                                -36 * size,
                                0,
                                -40 * size,
                                60 * size,
                                -36 * size,
                                100 * size,
                                -18 * size,
                                106 * size,
                                6 * size,
                                92 * size,
                                24 * size,
                                0,
                                30 * size,
                                -92 * size,
                                24 * size,
                                -106 * size,
                                6 * size),
                        at,
                        turn);
            case PILLOW_ABOVE ->
                fill(
                        canvas,
                        palette.sheet().toward(palette.cloth(), .45),
                        Curve.box(-92 * size, -150 * size, 184 * size, 300 * size, 50 * size),
                        at,
                        turn);
            case CUSHION ->
                fill(
                        canvas,
                        palette.cloth(),
                        Curve.box(-90 * size, -34 * size, 180 * size, 68 * size, 34 * size),
                        at,
                        turn);
            case TOWEL_ROLL -> {
                fill(canvas, palette.sheet().toward(palette.top(), .6), Curve.circle(0, 0, 44 * size), at, turn);
                canvas.stiff(
                        Ink.line(palette.top().toward(palette.shade(), .2), 5),
                        new Curve()
                                .move(0, 0)
                                .curve(12, -14, 26, 4, 12, 18)
                                .curve(-8, 34, -34, 10, -22, -14)
                                .open(),
                        at,
                        turn);
            }
            case BAND -> line(canvas, Ink.line(palette.accent().toward(palette.top(), .45), 11), placed);
            case STRAP -> line(canvas, Ink.line(palette.clothDark(), 11), placed);
            case WEIGHT -> {
                fill(canvas, palette.metal(), Curve.box(-44 * size, -8, 88 * size, 16, 8), at, turn);
                fill(
                        canvas,
                        palette.metal().toward(palette.shade(), .45),
                        Curve.box(-62 * size, -32, 34, 64, 12),
                        at,
                        turn);
                fill(
                        canvas,
                        palette.metal().toward(palette.shade(), .45),
                        Curve.box(62 * size - 34, -32, 34, 64, 12),
                        at,
                        turn);
            }
            case BAG -> {
                canvas.stiff(
                        Ink.line(palette.clothDark(), 10),
                        new Curve()
                                .move(-40, 80)
                                .curve(-30, -20, 30, -20, 40, 80)
                                .open(),
                        at,
                        turn);
                fill(canvas, palette.cloth(), Curve.box(-66 * size, 70, 132 * size, 150 * size, 26), at, turn);
            }
            case TOY -> {
                fill(canvas, palette.accent(), Curve.box(-34, -34, 68, 68, 12), at, turn);
                fill(canvas, palette.sheet(), Curve.circle(0, 0, 17), at, turn);
            }
            case BASKET -> basket(canvas, at, turn);
            case PHONE ->
                fill(canvas, palette.shade().toward(palette.metal(), .25), Curve.box(-7, -64, 15, 104, 7), at, turn);
            case CAR_SEAT -> carSeat(canvas, at, turn);
        }
    }

    /// A baby's car seat with its handle up.
    private void carSeat(Canvas canvas, Point at, double turn) {
        Ink handle = Ink.line(palette.metal().toward(palette.shade(), .6), 15);
        canvas.stiff(
                handle,
                new Curve().move(-66, -10).curve(-70, -190, 90, -190, 80, -20).open(),
                at,
                turn);
        fill(
                canvas,
                palette.metal().toward(palette.shade(), .35),
                Curve.closed(
                        126, -150, 150, -138, 140, -60, 112, 16, 40, 50, -70, 46, -120, 10, -132, -40, -112, -52, -60,
                        -30, 30, -24, 84, -70),
                at,
                turn);
        fill(
                canvas,
                palette.cloth(),
                Curve.closed(
                        118, -128, 128, -118, 112, -50, 88, 0, 20, 22, -70, 14, -104, -20, -60, -18, 30, -12, 84, -56),
                at,
                turn);
    }

    /// A laundry basket, full.
    private void basket(Canvas canvas, Point at, double turn) {
        String washing = Curve.closed(-110, -60, -40, -96, 30, -88, 110, -56, 0, -20);
        fill(canvas, palette.sheet().toward(palette.clothDark(), .3), washing, at, turn);
        fill(canvas, palette.wood(), Curve.box(-136, -66, 272, 130, 34), at, turn);
        fill(canvas, palette.woodDark(), Curve.box(-142, -70, 284, 26, 12), at, turn);
    }

    private static void fill(Canvas canvas, Colour colour, String path, Point at, double turn) {
        canvas.stiff(Ink.fill(colour), path, at, turn);
    }

    private static void line(Canvas canvas, Ink ink, Frame.Placed placed) {
        canvas.bending(
                ink,
                new Curve()
                        .move(placed.at().x() * Canvas.UNIT, -placed.at().y() * Canvas.UNIT)
                        .line(placed.over().x() * Canvas.UNIT, -placed.over().y() * Canvas.UNIT)
                        .line(placed.to().x() * Canvas.UNIT, -placed.to().y() * Canvas.UNIT)
                        .open());
    }
}
