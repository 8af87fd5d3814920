package care.plumbline.core.guide.danger;

/// How soon someone must look at a danger sign. From least to most urgent.
public enum Urgency {
    ROUTINE("routine"),
    WITHIN_DAYS("within-days"),
    SAME_DAY("same-day"),
    CALL_NOW("call-now");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
