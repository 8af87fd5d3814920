package care.plumbline.body.figure;

import care.plumbline.body.Landmarks;
import care.plumbline.body.Segment;
import care.plumbline.body.Side;

/// Paints arms and legs: stiff parts that meet in round joints, skin below, cloth above.
final class Limbs {

    private final LimbShapes shapes;
    private final Palette palette;
    private final boolean shoes;
    private final boolean prosthesis;
    private final boolean lap;
    private final boolean longSleeves;

    Limbs(LimbShapes shapes, Palette palette, boolean shoes, boolean prosthesis, boolean lap, boolean longSleeves) {
        this.shapes = shapes;
        this.palette = palette;
        this.shoes = shoes;
        this.prosthesis = prosthesis;
        this.lap = lap;
        this.longSleeves = longSleeves;
    }

    void arm(Canvas canvas, Landmarks body, Side side, boolean shaded, Hand hand) {
        Colour skin = shaded ? palette.far(palette.skin()) : palette.skin();
        // a near sleeve a breath darker than the top stands out from the chest behind it
        Colour sleeve = palette.bareArms() ? skin : palette.top().toward(palette.shade(), shaded ? .22 : .07);
        canvas.part(Ink.fill(skin), hand.outline, body, Segment.NEAR_HAND.of(side));
        Colour lower = longSleeves ? sleeve : skin;
        canvas.part(Ink.fill(lower), shapes.forearm(), body, Segment.NEAR_FOREARM.of(side));
        canvas.part(Ink.fill(lower), shapes.upperArm(), body, Segment.NEAR_UPPER_ARM.of(side));
        canvas.part(Ink.fill(sleeve), shapes.sleeve(), body, Segment.NEAR_UPPER_ARM.of(side));
    }

    void leg(Canvas canvas, Landmarks body, Side side, boolean shaded) {
        Colour skin = shaded ? palette.far(palette.skin()) : palette.skin();
        Colour cloth = shaded ? palette.far(palette.leggings()) : palette.leggings();
        Segment shin = Segment.NEAR_SHIN.of(side);
        if (lap) {
            // thighs that point at the viewer are darker, and the knees stand before them
            canvas.part(Ink.fill(cloth.toward(palette.shade(), .3)), shapes.thigh(), body, Segment.NEAR_THIGH.of(side));
        }
        if (prosthesis && side == Side.NEAR) {
            pylon(canvas, body, shin, cloth);
            shoe(canvas, body, side, shaded);
        } else {
            canvas.part(Ink.fill(skin), shapes.ankle(), body, shin);
            if (shoes) {
                shoe(canvas, body, side, shaded);
            } else {
                canvas.part(Ink.fill(skin), shapes.toes(), body, Segment.NEAR_TOES.of(side));
                canvas.part(Ink.fill(skin), shapes.foot(), body, Segment.NEAR_FOOT.of(side));
            }
            canvas.part(Ink.fill(cloth), shapes.shin(), body, shin);
        }
        if (!lap) {
            canvas.part(Ink.fill(cloth), shapes.thigh(), body, Segment.NEAR_THIGH.of(side));
        }
    }

    private void shoe(Canvas canvas, Landmarks body, Side side, boolean shaded) {
        Colour upper = shaded ? palette.far(palette.shoe()) : palette.shoe();
        Colour sole = shaded ? palette.far(palette.sole()) : palette.sole();
        Segment toes = Segment.NEAR_TOES.of(side);
        Segment foot = Segment.NEAR_FOOT.of(side);
        canvas.part(Ink.fill(upper), shapes.shoeTip(), body, toes);
        canvas.part(Ink.fill(upper), shapes.shoe(), body, foot);
        canvas.part(Ink.fill(sole), shapes.soleTip(), body, toes);
        canvas.part(Ink.fill(sole), shapes.sole(), body, foot);
    }

    /// A below-knee prosthesis: a socket under the knee, a metal rod, and a shoe.
    private void pylon(Canvas canvas, Landmarks body, Segment shin, Colour cloth) {
        canvas.part(Ink.fill(palette.metal()), Curve.box(-9, -250, 18, 150, 8), body, shin);
        canvas.part(
                Ink.fill(palette.metal().toward(palette.shade(), .45)),
                Curve.closed(-36, 0, -35, -60, -24, -112, -10, -128, 10, -128, 26, -112, 40, -60, 37, 0, 0, 20),
                body,
                shin);
        canvas.part(
                Ink.fill(cloth),
                Curve.closed(0, 38, -27, 27, -39, 0, -37, -34, 0, -42, 41, -34, 39, 0, 27, 27),
                body,
                shin);
    }
}
