package care.plumbline.core.guide.stage;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.Optional;

/// One thing that must hold before the next stage opens.
///
/// @param says what is needed, said as an aim
/// @param once whether it is asked only before the stage opens, and never shuts it again
/// @param clearedBy the clearance of a clinician that its condition takes for an answer
public record Gate(Id id, Condition when, Text says, boolean once, Optional<String> clearedBy, Provenance provenance) {}
