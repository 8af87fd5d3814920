package care.plumbline.core.cause;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All causes of the guide for one woman, the best fitting first; last those for which nothing she said speaks.
///
/// Ordering rules of the guide: a cause may be kept from first place, and a cause may be kept among those that
/// are shown. Scores are never changed by them, and the cause says that it was moved.
///
/// @param ranked every cause, in the order shown
/// @param atMost how many are put before her
public record Causes(List<Contribution> ranked, int atMost) {

    public Causes {
        ranked = List.copyOf(ranked);
    }

    public static Causes of(Facts facts) {
        Ranking ranking = facts.guide().ranking();
        var ranked = new ArrayList<Contribution>();
        for (Cause cause : facts.guide().causes()) {
            ranked.add(Contribution.of(cause, facts, ranking));
        }
        // Stable, so equal scores keep the guide's order on every machine.
        ranked.sort(Comparator.comparing(Contribution::isBacked)
                .thenComparing(Contribution::score)
                .reversed());
        keepFromFirst(ranked, facts);
        return new Causes(keepAmongShown(ranked, facts), ranking.shown());
    }

    private static void keepFromFirst(List<Contribution> ranked, Facts facts) {
        for (int i = 0; i < ranked.size(); i++) {
            Contribution here = ranked.get(i);
            if (!facts.test(here.cause().neverFirstWhen()).isYes()) {
                if (i > 0) {
                    ranked.remove(i);
                    ranked.addFirst(here);
                    ranked.set(1, moved(ranked.get(1), ranked.get(1).cause().neverFirstWhen()));
                }
                return;
            }
        }
    }

    private static List<Contribution> keepAmongShown(List<Contribution> ranked, Facts facts) {
        int shown = facts.guide().ranking().shown();
        List<Contribution> kept = Shown.keep(
                ranked, shown, one -> facts.test(one.cause().alwaysShownWhen()).isYes());
        return kept.stream()
                .map(one -> kept.indexOf(one) < shown && ranked.indexOf(one) >= shown
                        ? moved(one, one.cause().alwaysShownWhen())
                        : one)
                .toList();
    }

    private static Contribution moved(Contribution contribution, Optional<Condition> by) {
        return new Contribution(
                contribution.cause(), contribution.score(), contribution.fit(), contribution.weighing(), by);
    }

    /// The ones put before her: at most so many that fit at least a little, and whatever a rule keeps among them.
    public List<Contribution> shown() {
        return ranked.stream()
                .limit(atMost)
                .filter(contribution -> contribution.fit().isHers()
                        || (contribution.isBacked() && contribution.movedBy().isPresent()))
                .toList();
    }

    /// The contribution of a cause.
    public Contribution of(Id cause) {
        for (Contribution contribution : ranked) {
            if (contribution.cause().id().equals(cause)) {
                return contribution;
            }
        }
        throw new IllegalArgumentException("the guide has no cause " + cause);
    }

    public Contribution first() {
        return ranked.getFirst();
    }
}
