package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Segment;

/// Neck and head in profile, looking right; drawn upright with the top of the neck at the origin.
final class SideHead {

    private static final String FACE = pen().move(36, -108)
            .curve(48, -102, 54, -92, 54, -79)
            .curve(54, -74, 52, -71, 54, -67)
            .curve(58, -62, 63, -57, 65, -53)
            .curve(66, -49, 62, -47, 58, -46)
            .curve(57, -44, 60, -42, 60, -39)
            .curve(59, -37, 57, -36, 58, -34)
            .curve(60, -31, 57, -28, 56, -25)
            .curve(57, -18, 54, -11, 45, -9)
            .curve(33, -7, 20, -14, 12, -22)
            .line(-26, -20)
            .curve(-44, -44, -52, -64, -48, -84)
            .curve(-42, -116, 10, -126, 36, -108)
            .close();
    private static final String BUN_HAIR = pen().move(47, -97)
            .curve(40, -114, 22, -129, -4, -129)
            .curve(-38, -129, -60, -104, -58, -76)
            .curve(-57, -56, -48, -36, -33, -22)
            .curve(-22, -14, -14, -30, -12, -44)
            .curve(-10, -56, 2, -60, 10, -68)
            .curve(20, -78, 26, -92, 47, -97)
            .close();
    private static final String SHORT_HAIR = pen().move(50, -92)
            .curve(46, -116, 24, -132, -4, -132)
            .curve(-44, -132, -66, -102, -64, -70)
            .curve(-63, -40, -54, -16, -40, -4)
            .curve(-24, 6, -4, -2, 2, -18)
            .curve(8, -38, 8, -54, 16, -68)
            .curve(24, -82, 34, -90, 50, -92)
            .close();
    private static final String CURLS = pen().round(
                    48, -96, 46, -116, 32, -132, 10, -144, -16, -144, -42, -136, -62, -120, -74, -98, -76, -72, -70,
                    -46, -56, -30, -36, -22, -20, -28, -12, -46, -2, -58, 10, -66, 18, -80, 30, -90);
    private static final String SCARF = pen().move(46, -103)
            .curve(36, -122, 16, -133, -8, -132)
            .curve(-44, -130, -64, -104, -62, -72)
            .curve(-60, -40, -50, -10, -46, 20)
            .curve(-30, 40, 20, 38, 40, 16)
            .curve(44, 4, 40, -6, 30, -10)
            .curve(16, -24, 12, -60, 26, -80)
            .curve(30, -90, 36, -98, 46, -103)
            .close();
    private static final String NECK =
            pen().round(-30, 22, -27, 0, -26, -40, -24, -84, 12, -88, 22, -60, 23, -36, 26, -8, 32, 12, 0, 32);

    private static final String BUN = pen().oval(-36, -137, 28, 28);
    private static final String EAR = pen().oval(-4, -58, 10, 14);
    private static final String CHEEK = pen().oval(34, -42, 13, 13);
    private static final String EYE = pen().oval(42, -68, 4, 5);
    private static final String BROW =
            pen().move(34, -83).curve(38, -87, 44, -87, 48, -84).open();
    private static final String MOUTH =
            pen().move(57, -35).curve(53, -32, 49, -32, 46, -34).open();
    private static final Colour BLUSH = Colour.of(0xd0583e);
    private static final Colour LIPS = Colour.of(0x9c3f35);

    private final Palette palette;
    private final Look.HairStyle style;

    SideHead(Palette palette, Look.HairStyle style) {
        this.palette = palette;
        this.style = style;
    }

    void neck(Canvas canvas, Landmarks body) {
        Colour shaded = palette.skin().toward(palette.shade(), .12);
        canvas.stiff(
                Ink.fill(style == Look.HairStyle.SCARF ? palette.scarf().toward(palette.shade(), .12) : shaded),
                NECK,
                body.start(Segment.NECK),
                body.direction(Segment.NECK));
    }

    void head(Canvas canvas, Landmarks body) {
        Point at = body.start(Segment.HEAD);
        double turn = body.direction(Segment.HEAD);
        Colour skin = palette.skin();
        if (style == Look.HairStyle.BUN) {
            canvas.stiff(Ink.fill(palette.hair()), BUN, at, turn);
        }
        if (style == Look.HairStyle.CURLS) {
            canvas.stiff(Ink.fill(palette.hair()), CURLS, at, turn);
        }
        canvas.stiff(Ink.fill(skin), FACE, at, turn);
        canvas.stiff(Ink.fill(hair()), hairline(), at, turn);
        if (style != Look.HairStyle.SCARF && style != Look.HairStyle.SHORT) {
            canvas.stiff(Ink.fill(skin.toward(palette.shade(), .08)), EAR, at, turn);
        }
        canvas.stiff(Ink.fill(palette.skin().toward(BLUSH, .28)), CHEEK, at, turn);
        canvas.stiff(Ink.fill(palette.line()), EYE, at, turn);
        canvas.stiff(Ink.line(palette.hair().toward(palette.line(), .5), 4), BROW, at, turn);
        canvas.stiff(Ink.line(skin.toward(LIPS, .55), 4), MOUTH, at, turn);
    }

    private Colour hair() {
        return style == Look.HairStyle.SCARF ? palette.scarf() : palette.hair();
    }

    private String hairline() {
        return switch (style) {
            case BUN, CURLS -> BUN_HAIR;
            case SHORT -> SHORT_HAIR;
            case SCARF -> SCARF;
        };
    }

    /// Heads are drawn a little larger than life: the face reads on a phone.
    private static Curve pen() {
        return new Curve(1.12);
    }
}
