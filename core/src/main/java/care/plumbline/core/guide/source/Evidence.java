package care.plumbline.core.guide.source;

/// How sure science is of a statement.
public enum Evidence {
    STRONG("strong", "Quite sure"),
    MODERATE("moderate", "Fairly sure"),
    WEAK("weak", "Not very sure"),
    CONTESTED("contested", "Studies disagree");

    private final String code;
    private final String says;

    Evidence(String code, String says) {
        this.code = code;
        this.says = says;
    }

    public String code() {
        return code;
    }

    public String says() {
        return says;
    }
}
