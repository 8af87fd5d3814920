package care.plumbline.core.progress;

import java.time.LocalDate;

/// A value of a measure on a day.
///
/// @param value what she said last on that day
/// @param most the highest that she said on it: what came later does not take it away
public record Reading(LocalDate on, double value, double most) {

    /// Said once on that day.
    public Reading(LocalDate on, double value) {
        this(on, value, value);
    }
}
