package care.plumbline.core.guide.movement;

/// How the birth is healing: what decides the earliest week of a movement.
public enum Healing {
    VAGINAL("vaginal"),
    INSTRUMENTAL("instrumental"),
    CAESAREAN("caesarean"),
    DEEP_TEAR("deep-tear");

    private final String code;

    Healing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
