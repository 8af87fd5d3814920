package care.plumbline.core.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// One day whose pain can be set beside that of the day before, or of the day before that where she
/// said nothing then.
///
/// @param before her pain of the last day she told of
/// @param usual her usual pain of the days before that, the later counting more
/// @param seen what is known of each factor: a number of hours, or 1 and 0 for yes and no
record DayRow(LocalDate on, double pain, double before, double usual, List<OptionalDouble> seen) {
    DayRow {
        seen = List.copyOf(seen);
    }
}
