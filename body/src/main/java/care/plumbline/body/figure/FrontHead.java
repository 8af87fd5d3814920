package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;
import care.plumbline.body.exact.Angles;

/// Neck and head from the front; the features wander to the side when she turns her head.
final class FrontHead {

    private static final String FACE = pen().round(
                    0, -6, -20, -11, -36, -28, -43, -52, -43, -82, -32, -110, 0, -124, 32, -110, 43, -82, 43, -52, 36,
                    -28, 20, -11);
    private static final String CAP = pen().move(-46, -62)
            .curve(-54, -104, -32, -132, 0, -132)
            .curve(32, -132, 54, -104, 46, -62)
            .curve(42, -84, 34, -96, 18, -103)
            .curve(0, -98, -22, -94, -34, -88)
            .curve(-42, -82, -44, -72, -46, -62)
            .close();
    private static final String BOB = pen().round(
                    0, -134, -34, -126, -56, -96, -58, -56, -54, -20, -40, -4, -24, -8, 24, -8, 40, -4, 54, -20, 58,
                    -56, 56, -96, 34, -126);
    private static final String CURLS = pen().round(
                    0, -150, -36, -144, -62, -122, -74, -90, -72, -56, -58, -32, -38, -24, 38, -24, 58, -32, 72, -56,
                    74, -90, 62, -122, 36, -144);
    private static final String SCARF = pen().round(
                    0, -134, -36, -124, -54, -92, -54, -50, -46, -10, -56, 24, -30, 44, 0, 48, 30, 44, 56, 24, 46, -10,
                    54, -50, 54, -92, 36, -124);
    private static final String NECK = pen().round(-30, 20, -22, -4, -20, -50, 20, -50, 22, -4, 30, 20, 0, 34);

    private static final String BROWS =
            pen().move(-26, -80).curve(-22, -84, -16, -84, -11, -82).open()
                    + pen().move(26, -80).curve(22, -84, 16, -84, 11, -82).open();
    private static final String BUN = pen().oval(0, -142, 28, 28);
    private static final String RIGHT_EAR = pen().oval(-44, -58, 8, 13);
    private static final String LEFT_EAR = pen().oval(44, -58, 8, 13);
    private static final String CHEEKS = pen().oval(-26, -42, 11, 11) + pen().oval(26, -42, 11, 11);
    static final String EYES = pen().oval(-18, -64, 4, 5) + pen().oval(18, -64, 4, 5);
    private static final String NOSE =
            pen().move(0, -62).curve(3, -54, 5, -48, 0, -47).open();
    private static final String MOUTH =
            pen().move(-11, -32).curve(-6, -27, 6, -27, 11, -32).open();
    private static final Colour BLUSH = Colour.of(0xd0583e);
    private static final Colour LIPS = Colour.of(0x9c3f35);

    private final Palette palette;
    private final Look.HairStyle style;

    FrontHead(Palette palette, Look.HairStyle style) {
        this.palette = palette;
        this.style = style;
    }

    /// Hair that hangs or puffs out behind the neck.
    void behind(Canvas canvas, Landmarks body) {
        Point at = body.start(Segment.HEAD);
        double turn = body.direction(Segment.HEAD);
        switch (style) {
            case BUN -> canvas.stiff(Ink.fill(palette.hair()), BUN, at, turn);
            case SHORT -> canvas.stiff(Ink.fill(palette.hair()), BOB, at, turn);
            case CURLS -> canvas.stiff(Ink.fill(palette.hair()), CURLS, at, turn);
            case SCARF -> canvas.stiff(Ink.fill(scarf()), SCARF, at, turn);
        }
    }

    void neck(Canvas canvas, Landmarks body) {
        Colour shaded = palette.skin().toward(palette.shade(), .12);
        boolean covered = style == Look.HairStyle.SCARF;
        canvas.stiff(
                Ink.fill(covered ? scarf() : shaded), NECK, body.start(Segment.NECK), body.direction(Segment.NECK));
    }

    /// @param turned away from the viewer, to the right of her face; degrees
    void head(Canvas canvas, Landmarks body, double turned) {
        Point at = body.start(Segment.HEAD);
        double turn = body.direction(Segment.HEAD);
        double side = Angles.sin(Angles.radians(turned)) * .020;
        Point face = at.toward(turn, 0, side);
        Colour skin = palette.skin();
        if (style == Look.HairStyle.BUN || style == Look.HairStyle.CURLS) {
            Ink ear = Ink.fill(skin.toward(palette.shade(), .10));
            canvas.stiff(ear, RIGHT_EAR, at.toward(turn, 0, side * .5), turn);
            canvas.stiff(ear, LEFT_EAR, at.toward(turn, 0, side * .5), turn);
        }
        canvas.stiff(Ink.fill(skin), FACE, at, turn);
        canvas.stiff(Ink.fill(style == Look.HairStyle.SCARF ? scarf() : palette.hair()), CAP, at, turn);
        features(canvas, face, at.toward(turn, 0, side * 1.3), turn);
    }

    private void features(Canvas canvas, Point face, Point nose, double turn) {
        Colour skin = palette.skin();
        Ink cheek = Ink.fill(palette.skin().toward(BLUSH, .28));
        Ink brow = Ink.line(palette.hair().toward(palette.line(), .5), 4);
        canvas.stiff(cheek, CHEEKS, face, turn);
        canvas.stiff(Ink.fill(palette.line()), EYES, face, turn);
        canvas.stiff(brow, BROWS, face, turn);
        canvas.stiff(Ink.line(skin.toward(palette.shade(), .28), 4), NOSE, nose, turn);
        canvas.stiff(Ink.line(skin.toward(LIPS, .6), 4), MOUTH, face, turn);
    }

    private Colour scarf() {
        return palette.scarf();
    }

    /// Heads are drawn a little larger than life: the face reads on a phone.
    private static Curve pen() {
        return new Curve(1.12);
    }
}
