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
        return facts.whole(Handle.DAYS_SINCE_BIRTH)
                .map(Math::toIntExact)
                .filter(days -> days <= caring.weights().lastDay())
                .flatMap(days -> kilograms > heaviest(caring.weights(), days, back.deviations())
                        ? Optional.of(back.heavy())
                        : kilograms < lightest(caring.weights(), days, back.deviations())
                                ? Optional.of(back.light())
                                : Optional.empty());
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
