package care.plumbline.core.guide;

import care.plumbline.core.rule.Condition;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What her body, or her clinician, says not now.
///
/// @param holdsIfUnknown whether it applies until she has answered
/// @param becauseUnknown said when it applies only because we do not know
public record Restriction(
        Id id,
        Text name,
        Condition when,
        boolean holdsIfUnknown,
        Text because,
        Optional<Text> becauseUnknown,
        Set<Id> forbids,
        Text until,
        Provenance provenance) {
    public Restriction {
        forbids = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(forbids)));
    }
}
