package care.plumbline.core.progress;

import java.time.LocalDate;

/// From where she began to where she is now.
///
/// @param since the day of the first value
/// @param until the day of the last
/// @param real whether it is a real change by the guide's rule
public record Step(double before, double now, LocalDate since, LocalDate until, boolean real) {

    public double by() {
        return now - before;
    }

    public boolean isUp() {
        return now > before;
    }
}
