package care.plumbline.compiler.rule;

/// An expression of the guide that cannot stand: what is wrong, in one line, and at which line of the expression.
public final class RuleRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String says;
    private final int lineWithin;

    RuleRefused(String message, int lineWithin) {
        super(message);
        this.says = message;
        this.lineWithin = lineWithin;
    }

    /// What is wrong, in one line.
    public String says() {
        return says;
    }

    /// Lines below the start of the expression, from zero.
    public int lineWithin() {
        return lineWithin;
    }
}
