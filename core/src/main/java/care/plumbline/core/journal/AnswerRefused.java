package care.plumbline.core.journal;

import java.util.List;

/// An answer that its question does not take: which item, what was expected, what came.
public final class AnswerRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String item;
    private final String expected;
    private final String found;
    private final transient List<String> near;

    public AnswerRefused(String item, String expected, String found) {
        this(item, expected, found, List.of());
    }

    /// @param near what she may have meant: texts that the question takes
    public AnswerRefused(String item, String expected, String found, List<String> near) {
        super(item + ": expected " + expected + ", found " + found);
        this.item = item;
        this.expected = expected;
        this.found = found;
        this.near = List.copyOf(near);
    }

    public String item() {
        return item;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }

    public List<String> near() {
        return near;
    }
}
