package care.plumbline.core.caring;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.load.WeightForAge;
import java.util.Optional;

/// Whether a weight of her baby is one that hardly any child of that age has, so that she is asked before it
/// counts.
///
/// It says nothing of how her child grows: it catches pounds in a field for kilograms, and a slip of a finger.
public final class Unlikely {

    private Unlikely() {}

    /// What to ask her; empty when the weight is likely, or the age is not known.
    public static Optional<Text> ask(double kilograms, Facts facts) {
        Caring caring = facts.guide().caring();
        Caring.AskBack back = caring.askBack();
        return span(facts)
                .flatMap(span -> kilograms > span.heaviest()
                        ? Optional.of(back.heavy())
                        : kilograms < span.lightest() ? Optional.of(back.light()) : Optional.empty());
    }

    /// From the lightest to the heaviest weight that is not asked back.
    public record Span(double lightest, double heaviest) {}

    /// Between which weights nothing is asked; empty when the age is not known.
    public static Optional<Span> span(Facts facts) {
        Caring caring = facts.guide().caring();
        double deviations = caring.askBack().deviations();
        return facts.whole(Handle.DAYS_SINCE_BIRTH)
                .map(Math::toIntExact)
                .filter(days -> days <= caring.weights().lastDay())
                .map(days -> new Span(
                        lightest(caring.weights(), days, deviations), heaviest(caring.weights(), days, deviations)));
    }

    private static double heaviest(WeightForAge weights, int days, double deviations) {
        return Math.max(
                weights.at(days, WeightForAge.Children.GIRLS, deviations).value(),
                weights.at(days, WeightForAge.Children.BOYS, deviations).value());
    }

    private static double lightest(WeightForAge weights, int days, double deviations) {
        return Math.min(
                weights.at(days, WeightForAge.Children.GIRLS, -deviations).value(),
                weights.at(days, WeightForAge.Children.BOYS, -deviations).value());
    }
}
