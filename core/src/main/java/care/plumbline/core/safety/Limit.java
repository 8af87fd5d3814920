package care.plumbline.core.safety;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Truth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A restriction that holds for her today.
///
/// @param known false when it holds only because we do not know better yet
/// @param forbids the loads it forbids, without those a clinician has cleared
public record Limit(Restriction restriction, boolean known, Set<Id> forbids) {

    public Limit {
        forbids = InOrder.set(forbids);
    }

    /// Holding in full.
    public Limit(Restriction restriction, boolean known) {
        this(restriction, known, restriction.forbids());
    }

    /// Every restriction that holds, in the guide's order. One that a clinician has lifted whole does not.
    public static List<Limit> of(Facts facts) {
        return facts.guide().restrictions().stream()
                .flatMap(restriction -> of(facts, restriction).stream())
                .toList();
    }

    private static Optional<Limit> of(Facts facts, Restriction restriction) {
        Truth holds = facts.test(restriction.when());
        if (holds.isNo() || (holds.isUnknown() && !restriction.holdsIfUnknown())) {
            return Optional.empty();
        }
        var forbids = new TreeSet<>(restriction.forbids());
        if (holds.isYes()) {
            forbids.removeAll(ClearanceEffect.opened(facts, restriction));
        }
        return forbids.isEmpty() && restriction.eases().isEmpty()
                ? Optional.empty()
                : Optional.of(new Limit(restriction, holds.isYes(), forbids));
    }

    public Text because() {
        return known ? restriction.because() : restriction.becauseUnknown().orElse(restriction.because());
    }

    /// How something that asks these loads of the body stays hers, where it does in a smaller way.
    public Optional<Text> eases(Collection<Id> loads) {
        return Collections.disjoint(loads, restriction.eases()) ? Optional.empty() : restriction.how();
    }

    /// Whether something that asks these loads of the body is forbidden.
    public boolean forbids(Collection<Id> loads) {
        return !Collections.disjoint(loads, forbids);
    }
}
