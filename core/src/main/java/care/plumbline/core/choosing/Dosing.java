package care.plumbline.core.choosing;

import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;

/// How much of each movement is right in a session of this length.
///
/// @param most her dose today
/// @param time of the whole session
/// @param part one movement takes at most one of so many parts of it, or its smallest dose: a short session
///     holds several
public record Dosing(DoseStep most, Seconds time, int part) {

    /// The largest dose up to hers that leaves room for others.
    public DoseStep of(Movement movement) {
        DoseStep step = most;
        while (step != DoseStep.SMALLEST && movement.dose().at(step).count() > time.count() / part) {
            step = step.by(-1);
        }
        return step;
    }
}
