package care.plumbline.core.journal;

import java.util.List;

/// An answer that its question does not take: which item, what was expected, what came.
public final class AnswerRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String item;
    private final transient Expected takes;
    private final String found;
    private final transient List<String> near;

    /// A file of others that does not hold what it should.
    ///
    /// @param expected in English, for whoever wrote the file
    public AnswerRefused(String item, String expected, String found) {
        this(item, new Expected.InAFile(expected), found);
    }

    public AnswerRefused(String item, Expected takes, String found) {
        this(item, takes, found, List.of());
    }

    /// @param near what she may have meant: texts that the question takes
    public AnswerRefused(String item, Expected takes, String found, List<String> near) {
        super(item + ": expected " + takes.english() + ", found " + found(found));
        this.item = item;
        this.takes = takes;
        this.found = found;
        this.near = List.copyOf(near);
    }

    public String item() {
        return item;
    }

    public Expected takes() {
        return takes;
    }

    /// What was expected, in English.
    public String expected() {
        return takes.english();
    }

    /// Whether nothing came at all.
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// What came, in English where it was nothing.
    public String found() {
        return found(found);
    }

    private static String found(String found) {
        return found.isEmpty() ? "nothing" : found;
    }

    public List<String> near() {
        return near;
    }
}
