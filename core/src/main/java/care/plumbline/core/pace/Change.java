package care.plumbline.core.pace;

import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Stage;
import java.time.LocalDate;

/// Something about her plan that became different on a day.
public sealed interface Change {

    LocalDate on();

    /// A rule spoke.
    ///
    /// @param step her dose after it
    record Adjusted(LocalDate on, Adjustment adjustment, DoseStep step) implements Change {}

    /// What a rule had taken back is hers again.
    record BackAgain(LocalDate on, Adjustment adjustment) implements Change {}

    /// All gates of a stage were open.
    record StageOpened(LocalDate on, Stage stage) implements Change {}

    /// An answer shut a gate behind her, and with it its stage.
    record StageShut(LocalDate on, Stage stage, Gate gate) implements Change {}

    /// The next week of a rung of the ladder.
    record WeekOpened(LocalDate on, Rung rung, RunWeek week) implements Change {}
}
