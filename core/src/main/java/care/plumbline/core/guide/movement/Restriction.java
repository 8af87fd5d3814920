package care.plumbline.core.guide.movement;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What her body, or her clinician, says not now.
///
/// @param holdsIfUnknown whether it applies until she has answered
/// @param becauseUnknown said when it applies only because we do not know
/// @param eases what stays hers in a smaller way
/// @param how in which way; there where something is eased
/// @param liftedBy what a clinician may clear, by the code of the clearance: the loads it opens again
public record Restriction(
        Id id,
        Text name,
        Condition when,
        boolean holdsIfUnknown,
        Text because,
        Optional<Text> becauseUnknown,
        Set<Id> forbids,
        Set<Id> eases,
        Optional<Text> how,
        Map<String, Set<Id>> liftedBy,
        Text until,
        Provenance provenance) {
    public Restriction {
        forbids = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(forbids)));
        eases = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(eases)));
        liftedBy = Collections.unmodifiableMap(new TreeMap<>(liftedBy));
    }
}
