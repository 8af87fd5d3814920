package care.plumbline.pages.form;

import care.plumbline.core.journal.AnswerRefused;
import java.util.List;

/// What was sent cannot be taken: which field, what was expected, what came. Said to her beside that field, on
/// the page she sent, with all else that she typed.
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /// As much of what she wrote as is said back to her.
    private static final int QUOTED = 80;

    private final String field;
    private final String expected;
    private final String found;
    private final transient List<Near> near;
    private final String asks;

    /// What she may have meant.
    ///
    /// @param value what the field takes
    /// @param says the words on its button
    public record Near(String value, String says) {}

    public Refused(String field, String expected, String found) {
        this(field, expected, found, List.of(), "");
    }

    /// An answer that its question does not take.
    public Refused(AnswerRefused refused) {
        this(
                refused.item(),
                refused.expected(),
                refused.found(),
                refused.near().stream().map(text -> new Near(text, text)).toList(),
                "");
    }

    /// An answer that is asked back before it is taken.
    ///
    /// @param asks the question to her, whole
    public static Refused asking(String field, String found, String asks, List<Near> near) {
        return new Refused(field, "", found, near, asks);
    }

    private Refused(String field, String expected, String found, List<Near> near, String asks) {
        super(field + ": " + (asks.isEmpty() ? "expected " + expected + ", found " + quoted(found) : asks));
        this.field = field;
        this.expected = expected;
        this.found = found.equals("nothing") ? "" : quoted(found);
        this.near = List.copyOf(near);
        this.asks = asks;
    }

    private static String quoted(String found) {
        String line = found.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "nothing";
        }
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + " …";
    }

    /// The field it is about.
    public String field() {
        return field;
    }

    /// What the field takes; empty when it only asks back.
    public String expected() {
        return expected;
    }

    /// What came, one short line; empty when nothing came.
    public String found() {
        return found;
    }

    public List<Near> near() {
        return near;
    }

    /// The question asked back; empty when it is no question but does not fit.
    public String asks() {
        return asks;
    }

    /// All of it, one line.
    public String says() {
        String message = getMessage();
        return message == null ? field : message;
    }
}
