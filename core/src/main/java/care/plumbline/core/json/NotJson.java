package care.plumbline.core.json;

/// A text that is no JSON, or more of it than is read.
public final class NotJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    NotJson(int line, String expected) {
        super("line " + line + ": expected " + expected);
        this.line = line;
    }

    /// Where it was seen, counted from one.
    public int line() {
        return line;
    }
}
