package care.plumbline.body.figure;

import care.plumbline.body.Point;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Thing;

/// Walls, doors and steps, and what stands on the street: pram and car.
final class BuildingShapes {

    private final Palette palette;

    BuildingShapes(Palette palette) {
        this.palette = palette;
    }

    void paint(Canvas canvas, Thing.Building thing, Frame.Placed placed, double size) {
        Point at = placed.at();
        double down = at.y() * Canvas.UNIT;
        double turn = placed.turn();
        switch (thing) {
            case WALL -> box(canvas, palette.wall(), at, turn, 0, -1300 * size, 60, 1300 * size, 4);
            case WALL_BEHIND -> {
                box(canvas, palette.wall(), at, turn, -430 * size, -1330, 860 * size, 1330, 10);
                box(canvas, palette.groundEdge(), at, turn, -430 * size, -34, 860 * size, 34, 4);
            }
            case DOORWAY -> {
                box(canvas, palette.wall(), at, turn, -460, -1340, 150, 1340, 6);
                box(canvas, palette.wall(), at, turn, 310, -1340, 150, 1340, 6);
                box(canvas, palette.wood(), at, turn, -330, -1300, 36, 1300, 6);
                box(canvas, palette.wood(), at, turn, 294, -1300, 36, 1300, 6);
                box(canvas, palette.wood(), at, turn, -330, -1320, 660, 36, 6);
            }
            case STEP -> {
                box(canvas, palette.woodDark(), at, turn, 8, 12, 360 * size - 16, down - 12, 6);
                box(canvas, palette.wood(), at, turn, 0, 0, 360 * size, 30, 8);
            }
            case STAIRS -> {
                for (int i = 3; i >= 0; i--) {
                    double rise = down * (i + 1);
                    box(
                            canvas,
                            palette.woodDark(),
                            at,
                            turn,
                            6 + i * 190 * size,
                            down - rise,
                            1200 - i * 190 * size,
                            rise,
                            4);
                    box(canvas, palette.wood(), at, turn, i * 190 * size, down - rise, 210 * size, 24, 8);
                }
            }
            case RAIL -> rail(canvas, at, down, turn, size);
            case PRAM -> pram(canvas, at, turn);
            case PRAM_END -> pramEnd(canvas, at, down, turn);
            case CAR -> car(canvas, at, turn);
        }
    }

    /// A handrail at the height of her elbow, a post on the floor and one on each step.
    private void rail(Canvas canvas, Point at, double rise, double turn, double size) {
        double tread = 190 * size;
        double high = 615;
        for (int i = -1; i < 3; i++) {
            double x = (i + .5) * tread;
            box(canvas, palette.woodDark(), at, turn, x - 7, -i * rise - high, 14, high, 5);
        }
        Curve hand = new Curve().move(-.8 * tread, rise * 1.3 - high).line(2.9 * tread, -2.4 * rise - high);
        canvas.stiff(Ink.line(palette.woodDark(), 22), hand.open(), at, turn);
    }

    /// Placed by the middle of its handle.
    /// Hood behind, the basket before it, a wheel at each side.
    private void pramEnd(Canvas canvas, Point at, double down, double turn) {
        Ink frame = Ink.line(palette.metal(), 16);
        Colour tyre = palette.shade().toward(palette.metal(), .3);
        canvas.stiff(frame, new Curve().move(80, 150).line(30, down - 60).open(), at, turn);
        canvas.stiff(frame, new Curve().move(220, 150).line(270, down - 60).open(), at, turn);
        box(canvas, palette.metal(), at, turn, 20, down - 68, 260, 14, 6);
        box(canvas, tyre, at, turn, 2, down - 116, 34, 116, 16);
        box(canvas, tyre, at, turn, 264, down - 116, 34, 116, 16);
        canvas.stiff(
                Ink.fill(palette.cloth()),
                new Curve()
                        .move(10, 20)
                        .curve(0, -110, 60, -160, 150, -160)
                        .curve(240, -160, 300, -110, 290, 20)
                        .close(),
                at,
                turn);
        box(canvas, palette.clothDark(), at, turn, 0, 0, 300, 170, 46);
    }

    private void pram(Canvas canvas, Point at, double turn) {
        double floor = at.y() * Canvas.UNIT;
        Ink frame = Ink.line(palette.metal(), 16);
        Ink wheel = Ink.line(palette.shade().toward(palette.metal(), .3), 18);
        canvas.stiff(
                frame,
                new Curve().move(0, 0).line(150, 190).line(340, floor - 60).open(),
                at,
                turn);
        canvas.stiff(frame, new Curve().move(330, 180).line(130, floor - 60).open(), at, turn);
        canvas.stiff(wheel, Curve.circle(130, floor - 64, 54) + Curve.circle(350, floor - 64, 54), at, turn);
        canvas.stiff(
                Ink.fill(palette.clothDark()),
                new Curve()
                        .move(110, 60)
                        .line(440, 60)
                        .curve(440, 180, 380, 230, 290, 230)
                        .curve(180, 230, 120, 170, 110, 60)
                        .close(),
                at,
                turn);
        canvas.stiff(
                Ink.fill(palette.cloth()),
                new Curve()
                        .move(270, 60)
                        .line(270, -100)
                        .curve(380, -100, 450, -30, 440, 60)
                        .close(),
                at,
                turn);
        canvas.stiff(
                Ink.line(palette.shade().toward(palette.metal(), .3), 24),
                new Curve().move(-14, -12).line(14, 16).open(),
                at,
                turn);
    }

    /// The open side of a car, placed by the edge of its seat.
    private void car(Canvas canvas, Point at, double turn) {
        double floor = at.y() * Canvas.UNIT;
        Colour body = palette.metal().toward(palette.sheet(), .45);
        String side = new Curve()
                .move(-60, floor - 90)
                .line(-60, -10)
                .line(-30, -350)
                .curve(-20, -470, 40, -500, 120, -500)
                .line(1500, -500)
                .line(1500, floor - 90)
                .close();
        String opening = new Curve()
                .move(-20, floor - 140)
                .line(-16, -330)
                .curve(-8, -430, 40, -460, 120, -460)
                .line(420, -460)
                .line(440, floor - 140)
                .close();
        canvas.stiff(Ink.fill(body), side, at, turn);
        canvas.stiff(Ink.fill(palette.wall().toward(palette.sheet(), .4)), opening, at, turn);
        canvas.stiff(
                Ink.fill(palette.shade().toward(palette.metal(), .4)), Curve.circle(640, floor - 118, 118), at, turn);
        canvas.stiff(
                Ink.fill(palette.metal().toward(palette.sheet(), .6)), Curve.circle(640, floor - 118, 58), at, turn);
        box(canvas, palette.clothDark(), at, turn, 10, 0, 330, 70, 26);
        box(canvas, palette.clothDark(), at, turn, 300, -330, 90, 400, 40);
        box(canvas, palette.shade().toward(palette.metal(), .5), at, turn, -60, floor - 140, 500, 50, 12);
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
