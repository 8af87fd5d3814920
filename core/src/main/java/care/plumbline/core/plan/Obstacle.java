package care.plumbline.core.plan;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.pace.HoldBack;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Limit;
import java.util.List;

/// Why a movement is not for her today.
public sealed interface Obstacle {

    /// Someone must look at her first, danger questions are open, or she was told to wait.
    ///
    /// @param waits the signs for which she was told to wait, where that alone stops exercise
    record SafetyFirst(DangerSign.Exercise exercise, List<Finding> findings, List<DangerSign> waits)
            implements Obstacle {
        public SafetyFirst {
            waits = List.copyOf(waits);
            findings = List.copyOf(findings);
        }
    }

    /// A restriction forbids what it asks of the body.
    record Restricted(Limit limit) implements Obstacle {}

    /// Her clinician said, by its name, to leave it out.
    record Barred() implements Obstacle {}

    /// It belongs to a stage she has not reached.
    record StageShut(StageStanding standing) implements Obstacle {}

    /// It belongs to a stage she has reached, but today is a day for less.
    record TooMuchToday(Day day) implements Obstacle {}

    /// What happened in the last days speaks against what it asks of the body.
    record HeldBack(HoldBack held) implements Obstacle {}

    /// It is too early after her birth.
    ///
    /// @param from the week it opens; the latest for any birth while hers is not known
    record TooEarly(Weeks from) implements Obstacle {}
}
