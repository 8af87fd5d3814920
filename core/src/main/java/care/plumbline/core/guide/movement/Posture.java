package care.plumbline.core.guide.movement;

/// The position a movement is done in.
public enum Posture {
    LYING_BACK("lying-back"),
    LYING_SIDE("lying-side"),
    LYING_FRONT("lying-front"),
    HANDS_KNEES("hands-knees"),
    KNEELING("kneeling"),
    SEATED("seated"),
    STANDING("standing"),
    HOLDING_BABY("holding-baby"),
    WALKING("walking");

    private final String code;

    Posture(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
