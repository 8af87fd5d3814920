package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Id;
import care.plumbline.core.guide.Restriction;
import care.plumbline.core.guide.Text;
import care.plumbline.core.rule.Truth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// A restriction that holds for her today.
///
/// @param known false when it holds only because we do not know better yet
public record Limit(Restriction restriction, boolean known) {

    /// Every restriction that holds, in the guide's order.
    public static List<Limit> of(Facts facts) {
        return facts.guide().restrictions().stream()
                .filter(restriction -> {
                    Truth holds = facts.test(restriction.when());
                    return holds.isYes() || (holds.isUnknown() && restriction.holdsIfUnknown());
                })
                .map(restriction ->
                        new Limit(restriction, facts.test(restriction.when()).isYes()))
                .toList();
    }

    public Text because() {
        return known ? restriction.because() : restriction.becauseUnknown().orElse(restriction.because());
    }

    /// Whether something that asks these loads of the body is forbidden.
    public boolean forbids(Collection<Id> loads) {
        return !Collections.disjoint(loads, restriction.forbids());
    }
}
