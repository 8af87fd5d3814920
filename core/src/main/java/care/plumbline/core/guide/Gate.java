package care.plumbline.core.guide;

import care.plumbline.core.rule.Condition;

/// One thing that must hold before the next stage opens.
///
/// @param says what is needed, said as an aim
public record Gate(Id id, Condition when, Text says, Provenance provenance) {}
