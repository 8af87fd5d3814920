package care.plumbline.core.guide.habit;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;

/// A day on which less is right.
///
/// @param minutesAtMost the longest session offered
/// @param stageAtMost the highest stage movements are taken from
public record SmallDay(
        Id id, Text name, Condition when, Text because, int minutesAtMost, int stageAtMost, Provenance provenance) {}
