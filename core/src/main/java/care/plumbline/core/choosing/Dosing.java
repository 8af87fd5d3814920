package care.plumbline.core.choosing;

import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;

/// How much of each movement is right in a session of this length.
///
/// @param most her dose today
/// @param time of the whole session
public record Dosing(DoseStep most, Seconds time) {

    /// One movement takes at most this part of a session, or its smallest dose: a short session holds several.
    private static final int PART = 3;

    /// The largest dose up to hers that leaves room for others.
    public DoseStep of(Movement movement) {
        DoseStep step = most;
        while (step != DoseStep.SMALLEST && movement.dose().at(step).count() > time.count() / PART) {
            step = step.by(-1);
        }
        return step;
    }
}
