package care.plumbline.body.figure;

import care.plumbline.body.Point;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Thing;

/// Somebody else, on their feet, who looks to the left; plainer than she is, so that she stays the one to look
/// at.
final class PersonShapes {

    private static final Colour SHIRT = Colour.of(0x4f86a0);

    private final Palette palette;

    PersonShapes(Palette palette) {
        this.palette = palette;
    }

    void paint(Canvas canvas, Thing.Person thing, Frame.Placed placed) {
        Point at = placed.at();
        Colour shirt = SHIRT.toward(palette.metal(), .3);
        Colour trousers = palette.metal().toward(palette.shade(), .25);
        Colour skin = palette.skin().toward(palette.shade(), .06);
        boolean laden = thing == Thing.Person.PERSON_LADEN;
        arm(canvas, at, shirt.toward(palette.shade(), .18), skin, laden ? 74 : -8, laden);
        line(canvas, at, trousers.toward(palette.shade(), .2), 84, 14, -500, 20, -270, 24, -44);
        shoe(canvas, at, 16);
        line(canvas, at, trousers, 90, 0, -500, -6, -270, -4, -44);
        shoe(canvas, at, -12);
        fill(canvas, at, skin, Curve.box(-22, -900, 42, 100, 18));
        fill(
                canvas,
                at,
                shirt,
                Curve.closed(
                        -20, -842, 30, -842, 62, -790, 66, -690, 58, -580, 60, -470, -58, -470, -62, -580, -76, -690,
                        -60, -790));
        fill(canvas, at, skin, Curve.ellipse(-6, -944, 56, 70));
        fill(canvas, at, skin, Curve.closed(-56, -950, -74, -926, -56, -916));
        fill(
                canvas,
                at,
                palette.hair().toward(palette.metal(), .3),
                Curve.closed(
                        -56, -972, -44, -1018, 4, -1032, 50, -1008, 60, -950, 46, -896, 22, -906, 14, -956, -16, -984));
        fill(canvas, at, palette.line(), Curve.circle(-40, -950, 5));
        arm(canvas, at, shirt.toward(palette.shade(), .08), skin, laden ? -12 : 0, laden);
    }

    /// Held out, or hanging with a bag.
    private void arm(Canvas canvas, Point at, Colour sleeve, Colour skin, double aside, boolean laden) {
        if (laden) {
            line(
                    canvas,
                    at,
                    palette.clothDark().toward(palette.shade(), .2),
                    10,
                    aside - 34,
                    -388,
                    aside - 4,
                    -474,
                    aside + 26,
                    -388);
            fill(
                    canvas,
                    at,
                    palette.cloth().toward(palette.shade(), aside > 0 ? .12 : 0),
                    Curve.box(aside - 66, -396, 124, 150, 24));
            line(canvas, at, sleeve, 54, aside, -794, aside + 6, -660, aside, -560);
            line(canvas, at, skin, 38, aside, -556, aside - 2, -510, aside - 4, -480);
        } else {
            line(canvas, at, sleeve, 54, aside, -794, aside - 26, -650, aside - 110, -606);
            line(canvas, at, skin, 38, aside - 116, -604, aside - 160, -594, aside - 196, -590);
        }
    }

    private void shoe(Canvas canvas, Point at, double x) {
        fill(canvas, at, palette.shoe(), Curve.box(x - 78, -40, 122, 40, 18));
    }

    private static void line(Canvas canvas, Point at, Colour colour, int wide, double... places) {
        String path = new Curve()
                .move(places[0], places[1])
                .line(places[2], places[3])
                .line(places[4], places[5])
                .open();
        canvas.stiff(Ink.line(colour, wide), path, at, 0);
    }

    private static void fill(Canvas canvas, Point at, Colour colour, String path) {
        canvas.stiff(Ink.fill(colour), path, at, 0);
    }
}
