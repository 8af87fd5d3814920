package care.plumbline.body.figure;

import care.plumbline.body.Point;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Thing;

/// A baby in a sleep suit, or a small child who stands. Placed by the middle of the body, head up before it is
/// turned.
final class ChildShapes {

    private static final String HAIR = new Curve()
            .move(-58, -98)
            .curve(-64, -158, -34, -182, 0, -180)
            .curve(40, -180, 60, -154, 50, -120)
            .curve(34, -146, 0, -152, -24, -136)
            .curve(-36, -126, -40, -108, -58, -98)
            .close();

    private final Palette palette;

    ChildShapes(Palette palette) {
        this.palette = palette;
    }

    void paint(Canvas canvas, Thing.Child thing, Frame.Placed placed) {
        Point at = placed.at();
        double turn = placed.turn();
        switch (thing) {
            case BABY -> baby(canvas, at, turn, -1);
            case BABY_AWAY -> baby(canvas, at, turn, 1);
            case BABY_BACK -> fromBehind(canvas, at, turn);
            case TODDLER -> toddler(canvas, at);
        }
    }

    /// `looks` is +1 when the face is to the right of the upright body, -1 to the left.
    private void baby(Canvas canvas, Point at, double turn, int looks) {
        Colour suit = palette.suit();
        Colour fold = suit.toward(palette.shade(), .14);
        canvas.stiff(
                Ink.fill(fold),
                Curve.closed(
                        looks * -8,
                        60,
                        looks * 40,
                        58,
                        looks * 62,
                        84,
                        looks * 58,
                        112,
                        looks * 36,
                        116,
                        looks * 6,
                        96),
                at,
                turn);
        canvas.stiff(
                Ink.fill(suit),
                Curve.closed(
                        0, -66, 40, -58, 58, -20, 62, 30, 48, 76, 16, 104, -16, 104, -48, 76, -60, 30, -56, -20, -40,
                        -58),
                at,
                turn);
        canvas.stiff(
                Ink.fill(fold),
                Curve.closed(
                        looks * 4, -30, looks * 34, -26, looks * 60, 4, looks * 54, 20, looks * 36, 14, looks * 6, -4),
                at,
                turn);
        canvas.stiff(Ink.fill(palette.babySkin()), Curve.circle(looks * 54, 12, 14), at, turn);
        canvas.stiff(Ink.fill(palette.babySkin()), Curve.ellipse(0, -112, 58, 56), at, turn);
        canvas.stiff(Ink.fill(palette.babyHair()), mirrored(looks), at, turn);
        canvas.stiff(
                Ink.fill(palette.babySkin().toward(Colour.of(0xd0583e), .25)),
                Curve.circle(looks * 32, -92, 12),
                at,
                turn);
        canvas.stiff(
                Ink.line(palette.line(), 4),
                new Curve()
                        .move(looks * 26, -112)
                        .curve(looks * 30, -107, looks * 38, -107, looks * 42, -112)
                        .open(),
                at,
                turn);
    }

    /// On its side, its front to her: back, bottom, the back of its head, an ear.
    private void fromBehind(Canvas canvas, Point at, double turn) {
        Colour suit = palette.suit();
        Colour fold = suit.toward(palette.shade(), .14);
        canvas.stiff(Ink.fill(fold), Curve.closed(-34, 62, 20, 70, 46, 96, 40, 120, 8, 122, -30, 104), at, turn);
        canvas.stiff(
                Ink.fill(suit),
                Curve.closed(
                        0, -66, 36, -60, 54, -24, 60, 26, 56, 72, 26, 100, -22, 100, -54, 72, -58, 26, -52, -24, -36,
                        -60),
                at,
                turn);
        canvas.stiff(Ink.fill(palette.babySkin()), Curve.ellipse(0, -112, 54, 56), at, turn);
        canvas.stiff(
                Ink.fill(palette.babyHair()),
                Curve.closed(-50, -92, -58, -130, -34, -166, 0, -172, 34, -166, 58, -130, 50, -92, 24, -74, -24, -74),
                at,
                turn);
        canvas.stiff(Ink.fill(palette.babySkin()), Curve.circle(-52, -108, 13), at, turn);
        canvas.stiff(
                Ink.line(fold, 5),
                new Curve().move(2, -46).curve(8, -10, 8, 30, 0, 64).open(),
                at,
                turn);
    }

    private static String mirrored(int looks) {
        return looks > 0
                ? HAIR
                : new Curve()
                        .move(58, -98)
                        .curve(64, -158, 34, -182, 0, -180)
                        .curve(-40, -180, -60, -154, -50, -120)
                        .curve(-34, -146, 0, -152, 24, -136)
                        .curve(36, -126, 40, -108, 58, -98)
                        .close();
    }

    /// Placed by the feet.
    private void toddler(Canvas canvas, Point at) {
        canvas.stiff(
                Ink.fill(palette.clothDark()),
                Curve.box(-44, -170, 40, 166, 18) + Curve.box(4, -170, 40, 166, 18),
                at,
                0);
        canvas.stiff(Ink.fill(palette.shoe()), Curve.box(-52, -26, 50, 26, 12) + Curve.box(2, -26, 50, 26, 12), at, 0);
        canvas.stiff(Ink.fill(palette.suit()), Curve.box(-58, -330, 116, 190, 44), at, 0);
        canvas.stiff(Ink.fill(palette.babySkin()), Curve.ellipse(0, -388, 64, 62), at, 0);
        canvas.stiff(
                Ink.fill(palette.babyHair()),
                new Curve()
                        .move(-66, -380)
                        .curve(-74, -470, 70, -480, 66, -384)
                        .curve(40, -424, -30, -430, -66, -380)
                        .close(),
                at,
                0);
        canvas.stiff(Ink.fill(palette.line()), Curve.circle(-22, -384, 5) + Curve.circle(26, -384, 5), at, 0);
    }
}
