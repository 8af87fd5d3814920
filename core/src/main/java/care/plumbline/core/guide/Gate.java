package care.plumbline.core.guide;

import care.plumbline.core.rule.Condition;
import java.util.Optional;

/// One thing that must hold before the next stage opens.
///
/// @param says what is needed, said as an aim
/// @param clearedBy the clearance of a clinician that its condition takes for an answer
public record Gate(Id id, Condition when, Text says, Optional<String> clearedBy, Provenance provenance) {}
