package care.plumbline.core.journal;

/// How a session ended.
public enum Ending {
    /// She came to its end.
    FINISHED("finished"),
    /// She stopped because something hurt.
    PAIN("pain"),
    /// She had done enough, or had to go.
    EARLY("early");

    private final String code;

    Ending(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
