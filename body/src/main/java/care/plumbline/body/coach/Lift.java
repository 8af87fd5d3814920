package care.plumbline.body.coach;

import java.util.List;

/// One lift as the coach saw it.
///
/// @param practice whether it counts as one of her own practice
/// @param findings in the order in which they are said; none: nothing to say against it
public record Lift(Repetition repetition, boolean practice, List<Finding> findings) {

    public Lift {
        findings = List.copyOf(findings);
    }
}
