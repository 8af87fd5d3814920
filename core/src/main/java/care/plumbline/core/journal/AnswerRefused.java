package care.plumbline.core.journal;

/// An answer that its question does not take: which item, what was expected, what came.
public final class AnswerRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public AnswerRefused(String item, String expected, String found) {
        super(item + ": expected " + expected + ", found " + found);
    }
}
