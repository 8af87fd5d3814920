package care.plumbline.core.guide.danger;

/// How soon somebody has to look, as a case says it. From least to most urgent.
public enum Tier {
    /// Nothing that hurries: a routine visit, care with some moves, or no word at all.
    NONE("none"),
    WITHIN_DAYS("within-days"),
    SAME_DAY("same-day"),
    CALL_NOW("call-now");

    private final String code;

    Tier(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The tier of a danger sign's urgency.
    public static Tier of(Urgency urgency) {
        return switch (urgency) {
            case ROUTINE -> NONE;
            case WITHIN_DAYS -> WITHIN_DAYS;
            case SAME_DAY -> SAME_DAY;
            case CALL_NOW -> CALL_NOW;
        };
    }
}
