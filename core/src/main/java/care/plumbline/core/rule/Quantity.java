package care.plumbline.core.rule;

import java.util.List;

/// A value worked out from facts, such as the sum of two scores. Unknown as soon as a part it needs is unknown.
public final class Quantity {

    private final String text;
    private final List<Fact> facts;
    private final boolean negates;
    private final Terms.Count number;

    public Quantity(String text, List<Fact> facts, boolean negates, Terms.Count number) {
        this.text = text;
        this.facts = List.copyOf(facts);
        this.negates = negates;
        this.number = number;
    }

    long raw(Values values) {
        return number.of(values);
    }

    public String text() {
        return text;
    }

    public List<Fact> facts() {
        return facts;
    }

    /// Whether it uses `!`, `!=` or `? :`.
    public boolean negates() {
        return negates;
    }
}
