package care.plumbline.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

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
                joined(capped, other.capped),
                negates || other.negates,
                new Claim.Both(claim, other.claim));
    }

    @Override
    public String toString() {
        return text;
    }

    /// Each once. Not `concat` and `distinct`: a browser's streams may let the same thing pass twice (TeaVM
    /// 0.16.0).
    private static <T> List<T> joined(List<T> one, List<T> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
