package care.plumbline.core.rule;

import java.util.List;

/// A condition of the guide, checked and ready to be asked.
///
/// Immutable and thread-safe. Asking costs some nanoseconds a term.
public final class Condition {

    private final String text;
    private final Place place;
    private final List<Fact> facts;
    private final boolean negates;
    private final Terms.Claim claim;
    /// Most conditions of danger signs are a lone fact; its slot is then read without a call through an interface.
    private final int slot;

    Condition(String text, Place place, List<Fact> facts, boolean negates, Terms.Claim claim) {
        this.text = text;
        this.place = place;
        this.facts = List.copyOf(facts);
        this.negates = negates;
        this.claim = claim;
        this.slot = claim instanceof Terms.Known known ? known.slot() : -1;
    }

    /// What these values say: yes, no, or unknown where an unanswered question decides.
    public Truth test(Values values) {
        return slot >= 0 ? Terms.truth(values.raw(slot)) : claim.of(values);
    }

    /// The expression as the guide has it.
    public String text() {
        return text;
    }

    public Place place() {
        return place;
    }

    /// The facts it reads, in the order they appear.
    public List<Fact> facts() {
        return facts;
    }

    /// Whether it uses `!`, `!=` or `? :`, so that knowing more could turn it from yes to no.
    public boolean negates() {
        return negates;
    }

    /// This and the other, as one.
    public Condition and(Condition other) {
        var both = new java.util.ArrayList<>(facts);
        other.facts.stream().filter(fact -> !both.contains(fact)).forEach(both::add);
        Terms.Claim mine = claim;
        Terms.Claim theirs = other.claim;
        return new Condition(
                "(" + text + ") && (" + other.text + ")",
                place,
                both,
                negates || other.negates,
                values -> mine.of(values).and(theirs.of(values)));
    }

    @Override
    public String toString() {
        return text;
    }
}
