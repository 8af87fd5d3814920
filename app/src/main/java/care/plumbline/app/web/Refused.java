package care.plumbline.app.web;

/// What was sent cannot be taken: which field, what was expected, what came. Said to her on a page.
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;

    public Refused(String field, String expected, String found) {
        super(field + ": expected " + expected + ", found " + (found.isEmpty() ? "nothing" : found));
        this.field = field;
    }

    public Refused(String says) {
        super(says);
        this.field = "";
    }

    /// The field it is about; empty when it is about the whole form.
    public String field() {
        return field;
    }

    /// What to say, one line.
    public String says() {
        String message = getMessage();
        return message == null ? field : message;
    }
}
