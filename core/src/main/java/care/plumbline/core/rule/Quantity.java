package care.plumbline.core.rule;

import java.util.List;

/// A value worked out from facts, such as the sum of two scores. Unknown as soon as a part it needs is unknown.
///
/// @param text the expression as the guide has it
/// @param negates whether it uses `!`, `!=` or `? :`
public record Quantity(String text, List<Fact> facts, boolean negates, Count number) {

    public Quantity {
        facts = List.copyOf(facts);
    }

    long raw(Values values) {
        return number.of(values);
    }
}
