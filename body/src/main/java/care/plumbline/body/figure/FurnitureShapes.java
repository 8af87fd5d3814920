package care.plumbline.body.figure;

import care.plumbline.body.Point;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Thing;

/// What she sits, lies or leans on. Legs reach from the height it is placed at down to the floor.
final class FurnitureShapes {

    private final Palette palette;

    FurnitureShapes(Palette palette) {
        this.palette = palette;
    }

    void paint(Canvas canvas, Thing.Furniture thing, Frame.Placed placed, double size) {
        Point at = placed.at();
        double down = at.y() * Canvas.UNIT;
        double turn = placed.turn();
        switch (thing) {
            case MAT -> box(canvas, palette.cloth(), at, turn, -620 * size, -4, 1240 * size, 22, 9);
            case MAT_ABOVE -> {
                box(canvas, palette.cloth(), at, turn, -620 * size, -250, 1240 * size, 500, 34);
                box(
                        canvas,
                        palette.cloth().toward(palette.sheet(), .12),
                        at,
                        turn,
                        -600 * size,
                        -230,
                        1200 * size,
                        460,
                        24);
            }
            case BED_ABOVE -> {
                box(canvas, palette.wood(), at, turn, -640 * size, -290, 1280 * size, 580, 40);
                box(canvas, palette.sheet(), at, turn, -616 * size, -266, 1232 * size, 532, 30);
            }
            case CHAIR -> chair(canvas, at, down, turn, -150);
            case CHAIR_AHEAD -> chair(canvas, at, down, turn, 116);
            case CHAIR_FRONT -> {
                box(canvas, palette.woodDark(), at, turn, -120, 10, 24, down - 10, 6);
                box(canvas, palette.woodDark(), at, turn, 96, 10, 24, down - 10, 6);
                box(canvas, palette.wood(), at, turn, -134, -330, 268, 300, 30);
                box(canvas, palette.wood().toward(palette.ground(), .35), at, turn, -104, -300, 208, 240, 20);
                box(canvas, palette.wood(), at, turn, -142, 0, 284, 34, 14);
            }
            case STOOL -> {
                box(canvas, palette.woodDark(), at, turn, -130 * size, 10, 22, down - 10, 6);
                box(canvas, palette.woodDark(), at, turn, 108 * size, 10, 22, down - 10, 6);
                box(canvas, palette.wood(), at, turn, -150 * size, 0, 300 * size, 34, 15);
            }
            case SOFA -> {
                box(canvas, palette.clothDark(), at, turn, -230, -260, 130, down + 232, 50);
                box(canvas, palette.cloth(), at, turn, -190, 0, 400, 84, 34);
                box(canvas, palette.clothDark(), at, turn, -190, 70, 400, down - 100, 20);
                box(canvas, palette.woodDark(), at, turn, -170, down - 34, 26, 34, 6);
                box(canvas, palette.woodDark(), at, turn, 160, down - 34, 26, 34, 6);
            }
            case BED -> {
                box(canvas, palette.woodDark(), at, turn, -600 * size, 70, 30, down - 70, 8);
                box(canvas, palette.woodDark(), at, turn, 570 * size, 70, 30, down - 70, 8);
                box(canvas, palette.wood(), at, turn, -620 * size, 60, 1240 * size, 70, 14);
                box(canvas, palette.sheet(), at, turn, -610 * size, 0, 1220 * size, 80, 30);
                box(canvas, palette.ground(), at, turn, -610 * size, 46, 1220 * size, 34, 16);
            }
            case HIGH_CHAIR -> highChair(canvas, at, down, turn);
            case COT -> cot(canvas, at, down, turn);
            case TABLE -> {
                box(canvas, palette.woodDark(), at, turn, -210 * size, 20, 28, down - 20, 6);
                box(canvas, palette.woodDark(), at, turn, 182 * size, 20, 28, down - 20, 6);
                box(canvas, palette.wood(), at, turn, -232 * size, 0, 464 * size, 40, 14);
            }
            case SINK -> {
                box(canvas, palette.wood(), at, turn, -130, 30, 300, down - 30, 8);
                box(canvas, palette.sheet(), at, turn, -150, 0, 330, 44, 14);
                canvas.stiff(
                        Ink.line(palette.metal(), 16),
                        new Curve()
                                .move(110, 0)
                                .line(110, -90)
                                .curve(110, -124, 50, -124, 50, -84)
                                .open(),
                        at,
                        turn);
            }
            case BATH -> {
                box(canvas, palette.sheet(), at, turn, -20, 0, 560, down - 8, 60);
                box(canvas, palette.wall(), at, turn, -40, -14, 600, 34, 16);
            }
            case SCREEN -> screen(canvas, at, turn);
        }
    }

    /// @param back where its back rises from the seat
    private void chair(Canvas canvas, Point at, double down, double turn, double back) {
        box(canvas, palette.woodDark(), at, turn, -118, 10, 22, down - 10, 6);
        box(canvas, palette.woodDark(), at, turn, 108, 10, 22, down - 10, 6);
        box(canvas, palette.wood(), at, turn, back, -330, 34, 350, 15);
        box(canvas, palette.wood(), at, turn, -150, 0, 296, 32, 14);
    }

    /// Splayed legs, a seat with a back on the right, and a tray before the child.
    private void highChair(Canvas canvas, Point at, double down, double turn) {
        Ink leg = Ink.line(palette.woodDark(), 20);
        canvas.stiff(leg, new Curve().move(-60, 10).line(-130, down - 8).open(), at, turn);
        canvas.stiff(leg, new Curve().move(80, 10).line(140, down - 8).open(), at, turn);
        box(canvas, palette.woodDark(), at, turn, -104, down * .62, 222, 18, 8);
        box(canvas, palette.wood(), at, turn, 84, -220, 30, 240, 14);
        box(canvas, palette.wood(), at, turn, -96, 0, 210, 30, 14);
        box(canvas, palette.woodDark(), at, turn, -122, -92, 130, 20, 10);
        box(canvas, palette.woodDark(), at, turn, -92, -76, 16, 84, 6);
    }

    /// Turned a little to the viewer, so that its bright side is seen.
    private void screen(Canvas canvas, Point at, double turn) {
        Colour dark = palette.shade().toward(palette.metal(), .3);
        box(canvas, dark, at, turn, -46, -12, 92, 12, 5);
        box(canvas, dark, at, turn, -8, -90, 16, 84, 5);
        canvas.stiff(Ink.fill(dark), slab(-52, -262, 56, -232, 56, -52, -52, -30), at, turn);
        canvas.stiff(
                Ink.fill(palette.sheet().toward(palette.cloth(), .35)),
                slab(-43, -248, 45, -222, 45, -62, -43, -43),
                at,
                turn);
    }

    private static String slab(double... corners) {
        Curve curve = new Curve().move(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            curve.line(corners[i], corners[i + 1]);
        }
        return curve.close();
    }

    /// Its mattress is at the height it is placed at; the far rail stands behind, the near one is cut low to
    /// show her arms.
    private void cot(Canvas canvas, Point at, double down, double turn) {
        box(canvas, palette.woodDark(), at, turn, 0, -170, 24, down + 170, 8);
        box(canvas, palette.woodDark(), at, turn, 436, -170, 24, down + 170, 8);
        for (int i = 0; i < 8; i++) {
            box(canvas, palette.wood().toward(palette.ground(), .3), at, turn, 58 + i * 47, -150, 12, 170, 6);
        }
        box(canvas, palette.wood(), at, turn, -4, -186, 468, 26, 12);
        box(canvas, palette.sheet(), at, turn, 20, 0, 420, 46, 18);
        box(canvas, palette.wood(), at, turn, 10, 36, 440, 36, 8);
    }

    private static void box(
            Canvas canvas,
            Colour colour,
            Point at,
            double turn,
            double x,
            double y,
            double wide,
            double high,
            double corner) {
        canvas.stiff(Ink.fill(colour), Curve.box(x, y, wide, high, corner), at, turn);
    }
}
