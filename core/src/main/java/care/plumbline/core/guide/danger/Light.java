package care.plumbline.core.guide.danger;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;

/// One colour of the pain traffic light.
///
/// @param stagesDown how many stages lower today's movements are taken from
/// @param minutesTimes the share of her minutes that is right today
public record Light(
        Id id,
        Text name,
        Condition when,
        Text means,
        Text todo,
        int stagesDown,
        double minutesTimes,
        Provenance provenance) {}
