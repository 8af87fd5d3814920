package care.plumbline.core.rule;

import java.util.List;
import java.util.stream.Stream;

/// A condition of the guide, checked and ready to be asked.
///
/// Immutable and thread-safe. Asking costs some nanoseconds a term.
public final class Condition {

    private final String text;
    private final Place place;
    private final List<Fact> facts;
    private final List<Fact> capped;
    private final boolean negates;
    private final Terms.Claim claim;
    /// Most conditions of danger signs are a lone fact; its slot is then read without a call through an
    /// interface.
    private final int slot;

    public Condition(
            String text, Place place, List<Fact> facts, List<Fact> capped, boolean negates, Terms.Claim claim) {
        this.text = text;
        this.place = place;
        this.facts = List.copyOf(facts);
        this.capped = List.copyOf(capped);
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

    /// The counted facts of which more could turn it from yes to no, such as `phq2` in `phq2 < 3`.
    public List<Fact> capped() {
        return capped;
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
                Stream.concat(capped.stream(), other.capped.stream()).distinct().toList(),
                negates || other.negates,
                values -> mine.of(values).and(theirs.of(values)));
    }

    @Override
    public String toString() {
        return text;
    }
}
