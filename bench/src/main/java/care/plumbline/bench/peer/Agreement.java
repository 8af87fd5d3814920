package care.plumbline.bench.peer;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.rule.Truth;
import java.util.List;

/// How far an engine answers as ours does.
///
/// @param asked rules times women
/// @param same where both answer alike
/// @param passedOver where it says *no* though an unanswered question decides: for a danger sign, the unsafe side
/// @param undecided where it says *unknown* though the answers decide
/// @param contrary where one says *yes* and the other does not, apart from the two kinds above
public record Agreement(long asked, long same, long passedOver, long undecided, long contrary) {

    /// Nothing asked yet.
    public static final Agreement NOTHING = new Agreement(0, 0, 0, 0, 0);

    public static <W> Agreement of(List<Rule> rules, Engine<W> other, List<Facts> women) {
        var ours = new Plumbline(rules);
        Agreement sum = NOTHING;
        for (Facts woman : women) {
            Truth[] left = ours.answer(ours.ready(woman));
            Truth[] right = other.answer(other.ready(woman));
            for (int i = 0; i < left.length; i++) {
                sum = sum.plus(left[i], right[i]);
            }
        }
        return sum;
    }

    private Agreement plus(Truth ours, Truth theirs) {
        boolean alike = ours == theirs;
        boolean passes = ours.isUnknown() && theirs.isNo();
        boolean unsure = !alike && theirs.isUnknown();
        return new Agreement(
                asked + 1,
                same + (alike ? 1 : 0),
                passedOver + (passes ? 1 : 0),
                undecided + (unsure ? 1 : 0),
                contrary + (alike || passes || unsure ? 0 : 1));
    }

    public boolean isWhole() {
        return same == asked;
    }
}
