package care.plumbline.core.guide.habit;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;

/// A day on which less is right.
///
/// @param minutesAtMost the longest session offered
/// @param minutesTimes the share of the minutes she has that a session may take, at most
/// @param smallestDose whether every movement has its smallest dose
/// @param stageAtMost the highest stage movements are taken from
public record SmallDay(
        Id id,
        Text name,
        Condition when,
        Text because,
        int minutesAtMost,
        double minutesTimes,
        boolean smallestDose,
        int stageAtMost,
        Provenance provenance) {

    /// The longest session of somebody who has these minutes: never more than her share of them.
    public int atMost(int wished) {
        return Math.min(minutesAtMost, (int) (wished * minutesTimes));
    }
}
