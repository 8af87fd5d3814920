package care.plumbline.core.plan;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.cause.Shown;
import care.plumbline.core.cause.Weighing;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How much a remedy is worth to her.
///
/// `value = likelihood × Σ score(cause) / place`, where `place` counts from one in the cause's list of remedies.
///
/// @param forCauses the causes that ask for it, the weightiest first
public record RemedyFit(Remedy remedy, double value, Weighing weighing, List<Contribution> forCauses) {

    public RemedyFit {
        forCauses = List.copyOf(forCauses);
    }

    static List<RemedyFit> of(Facts facts, Causes causes) {
        var fits = new ArrayList<RemedyFit>();
        for (Remedy remedy : facts.guide().remedies()) {
            if (facts.hidesBaby() && remedy.name().isOfBaby()) {
                continue;
            }
            Weighing weighing = Weighing.of(remedy.belief(), facts);
            List<Contribution> asking = causes.ranked().stream()
                    .filter(one -> one.cause().helpedBy().contains(remedy.id()))
                    .sorted(Comparator.comparingDouble((Contribution one) -> share(one, remedy))
                            .reversed())
                    .toList();
            double value = weighing.likelihood()
                    * asking.stream().mapToDouble(one -> share(one, remedy)).sum();
            fits.add(new RemedyFit(remedy, value, weighing, asking));
        }
        fits.sort(Comparator.comparingDouble(RemedyFit::value).reversed());
        return Shown.keep(
                fits,
                facts.guide().ranking().shown(),
                fit -> facts.test(fit.remedy().alwaysShownWhen()).isYes());
    }

    private static double share(Contribution one, Remedy remedy) {
        int place = one.cause().helpedBy().indexOf(remedy.id()) + 1;
        return one.score().points() / place;
    }
}
