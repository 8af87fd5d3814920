package care.plumbline.core.choosing;

import care.plumbline.core.guide.movement.Dose;
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

    /// The movement as it is done in another way in this session. Where a short session takes the movement below
    /// its smallest dose, it takes the other way down in the same measure.
    public Movement fit(Movement movement, Movement.Way way) {
        if (way.dose().isEmpty()) {
            return fit(movement);
        }
        Dose other = way.dose().get();
        return movement.with(isCut(movement) ? other.within(share(movement, other)) : other);
    }

    private boolean isCut(Movement movement) {
        return !fit(movement).equals(movement);
    }

    /// As much of the time that is left for the movement as the other dose takes of the usual one; never more than
    /// all of it.
    private Seconds share(Movement movement, Dose other) {
        int whole = movement.dose().atLeast().count();
        int left = fit(movement).dose().atLeast().count();
        return new Seconds(Math.max(1, left * Math.min(whole, other.atLeast().count()) / whole));
    }

    /// The step at which another way of it is done: that of the movement, or the smallest where that is cut short.
    public DoseStep of(Movement movement, Movement.Way way) {
        return way.dose().isPresent() && isCut(movement) ? DoseStep.SMALLEST : of(fit(movement));
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
