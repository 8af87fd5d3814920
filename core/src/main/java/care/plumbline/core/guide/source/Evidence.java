package care.plumbline.core.guide.source;

/// How sure science is of a statement.
public enum Evidence {
    STRONG("strong"),
    MODERATE("moderate"),
    WEAK("weak"),
    CONTESTED("contested");

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
