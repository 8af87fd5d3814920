package care.plumbline.core.progress;

import java.time.LocalDate;

/// A value of a measure on a day.
public record Reading(LocalDate on, double value) {}
