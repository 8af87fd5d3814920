package care.plumbline.core.choosing;

import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import java.util.Optional;

/// How much of each movement is right in a session of this length.
///
/// @param most her dose today
/// @param time of the whole session
/// @param part one movement takes at most one of so many parts of it, or its smallest dose: a short session
///     holds several
/// @param room one movement takes no longer, even below its smallest dose; empty: its smallest dose stays whole
public record Dosing(DoseStep most, Seconds time, int part, Optional<Seconds> room) {

    /// The movement as it is done in this session.
    public Movement fit(Movement movement) {
        return room.map(movement.dose()::within)
                .filter(dose -> !dose.equals(movement.dose()))
                .map(movement::with)
                .orElse(movement);
    }

    /// The largest dose up to hers that leaves room for others.
    public DoseStep of(Movement movement) {
        DoseStep step = most;
        while (step != DoseStep.SMALLEST && movement.dose().at(step).count() > time.count() / part) {
            step = step.by(-1);
        }
        return step;
    }
}
