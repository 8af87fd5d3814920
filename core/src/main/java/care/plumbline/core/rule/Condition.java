package care.plumbline.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A condition of the guide, checked and ready to be asked. Asking costs some nanoseconds a term.
///
/// @param text the expression as the guide has it
/// @param facts the facts it reads, in the order they appear
/// @param capped the counted facts of which more could turn it from yes to no, such as `phq2` in `phq2 < 3`
/// @param negates whether it uses `!`, `!=` or `? :`, so that knowing more could turn it from yes to no
public record Condition(String text, Place place, List<Fact> facts, List<Fact> capped, boolean negates, Claim claim) {

    public Condition {
        facts = List.copyOf(facts);
        capped = List.copyOf(capped);
    }

    /// What these values say: yes, no, or unknown where an unanswered question decides.
    public Truth test(Values values) {
        // Most conditions of danger signs are a lone fact, then read without a call through an interface.
        return claim instanceof Claim.Known(int slot) ? Values.truth(values.raw(slot)) : claim.of(values);
    }

    /// This and the other, as one.
    public Condition and(Condition other) {
        var both = new ArrayList<>(facts);
        other.facts.stream().filter(fact -> !both.contains(fact)).forEach(both::add);
        return new Condition(
                "(" + text + ") && (" + other.text + ")",
                place,
                both,
                Stream.concat(capped.stream(), other.capped.stream()).distinct().toList(),
                negates || other.negates,
                new Claim.Both(claim, other.claim));
    }

    @Override
    public String toString() {
        return text;
    }
}
