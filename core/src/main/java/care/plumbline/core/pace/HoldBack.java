package care.plumbline.core.pace;

import care.plumbline.core.guide.stage.Adjustment;
import java.time.LocalDate;

/// An adjustment that has not worn off.
///
/// @param since the day it began
/// @param last the last day its rule spoke
/// @param until the day from which it may end
public record HoldBack(Adjustment adjustment, LocalDate since, LocalDate last, LocalDate until) {}
