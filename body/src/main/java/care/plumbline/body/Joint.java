package care.plumbline.body;

import java.util.Locale;

/// Everything that can bend. Side view: positive bends (flexes), negative stretches (extends).
/// Front view: shoulder and hip spread away from the middle, the trunk bends sideways to the right of the
/// picture.
public enum Joint {
    /// How the whole pelvis is turned in the picture: 0 upright, 90 face down (side) or lying on her left
    /// (front), -90 on her back.
    PELVIS,
    WAIST,
    CHEST,
    NECK,
    HEAD,
    /// How far chest and shoulders turn about the long axis; shows in the front view.
    CHEST_TURN,
    HEAD_TURN,
    NEAR_COLLAR,
    NEAR_SHOULDER,
    NEAR_ELBOW,
    NEAR_WRIST,
    NEAR_HIP,
    NEAR_KNEE,
    NEAR_ANKLE,
    NEAR_TOES,
    FAR_COLLAR,
    FAR_SHOULDER,
    FAR_ELBOW,
    FAR_WRIST,
    FAR_HIP,
    FAR_KNEE,
    FAR_ANKLE,
    FAR_TOES;

    static final int COUNT = values().length;
    private static final int SIDE_STEP = FAR_COLLAR.ordinal() - NEAR_COLLAR.ordinal();

    /// The same joint of the given side; call it on the near joint.
    Joint of(Side side) {
        return side == Side.NEAR ? this : ALL[ordinal() + SIDE_STEP];
    }

    private static final Joint[] ALL = values();

    /// The name a physiotherapist writes: `near-hip`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
