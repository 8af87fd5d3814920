package care.plumbline.body;

import java.util.Locale;

/// The stiff parts between the joints.
public enum Segment {
    PELVIS,
    LUMBAR,
    THORAX,
    NECK,
    HEAD,
    NEAR_UPPER_ARM,
    NEAR_FOREARM,
    NEAR_HAND,
    NEAR_THIGH,
    NEAR_SHIN,
    NEAR_FOOT,
    NEAR_TOES,
    FAR_UPPER_ARM,
    FAR_FOREARM,
    FAR_HAND,
    FAR_THIGH,
    FAR_SHIN,
    FAR_FOOT,
    FAR_TOES;

    static final int COUNT = values().length;
    private static final Segment[] ALL = values();
    private static final int SIDE_STEP = FAR_UPPER_ARM.ordinal() - NEAR_UPPER_ARM.ordinal();

    /// The same part of the given side; call it on the near part.
    public Segment of(Side side) {
        return side == Side.NEAR ? this : ALL[ordinal() + SIDE_STEP];
    }

    /// The name a physiotherapist writes: `near-thigh`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
