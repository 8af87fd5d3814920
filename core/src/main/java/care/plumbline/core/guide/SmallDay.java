package care.plumbline.core.guide;

import care.plumbline.core.rule.Condition;

/// A day on which less is right.
///
/// @param minutesAtMost the longest session offered
/// @param stageAtMost the highest stage movements are taken from
public record SmallDay(
        Id id, Text name, Condition when, Text because, int minutesAtMost, int stageAtMost, Provenance provenance) {}
