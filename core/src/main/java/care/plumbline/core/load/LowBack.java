package care.plumbline.core.load;

/// A static model of the lowest disc of the back (L5/S1), simple enough to follow by hand.
///
/// Upper body and load tip her forward; the back muscles hold against them with a short lever; the
/// disc takes the pull of the muscles and the weight along the trunk:
///
/// `moment = body · sin(lean) · height + load · reach`, `muscles = moment / lever`,
/// `compression = muscles + (body + load) · cos(lean)`, `shear = (body + load) · sin(lean)`.
///
/// Nothing moves in it: a quick lift adds a fifth to two fifths. It knows no pressure of belly and
/// pelvic floor, no muscle that works against another, and no side to side; fuller models give
/// higher figures.
///
/// @param body her weight
/// @param upperShare how much of it lies above the disc, 0.4 to 0.7
/// @param upperHeight how far along the trunk its middle lies above the disc
/// @param lever of the back muscles behind the disc
public record LowBack(Kilograms body, double upperShare, Centimetres upperHeight, Centimetres lever) {

    public LowBack {
        if (!(upperShare > 0 && upperShare < 1)) {
            throw new IllegalArgumentException("the share of the upper body lies between 0 and 1, found " + upperShare);
        }
        if (!(lever.value() > 0)) {
            throw new IllegalArgumentException("the back muscles need a lever, found none");
        }
        if (!(body.value() > 0)) {
            throw new IllegalArgumentException("a woman weighs something, found nothing");
        }
    }

    public Burden of(Stance stance, Kilograms load) {
        double trunk = upper() * (1 - stance.held());
        double carried = load.newtons() * stance.borne();
        Degrees lean = stance.lean();
        double moment = trunk * upperHeight.metres() * lean.sine()
                + carried * stance.reach().metres();
        double muscles = moment / lever.metres();
        return new Burden(
                moment, muscles, muscles + (trunk + carried) * lean.cosine(), (trunk + carried) * lean.sine());
    }

    /// How hard the disc is pressed when she stands upright with empty hands: the part nobody can
    /// spare her.
    public double upright() {
        return upper();
    }

    /// How much harder than upright and empty-handed a stance presses the disc, in newtons; nothing
    /// where it rests her more. The model sees no twist, so a load to the side counts as much
    /// heavier as the lifting equation would have it lighter.
    public double beyondUpright(Stance stance, Kilograms load) {
        double pressed = of(stance, load).compression() / LiftingEquation.asymmetry(stance.twist());
        return Math.max(0, pressed - upright());
    }

    private double upper() {
        return body.newtons() * upperShare;
    }
}
