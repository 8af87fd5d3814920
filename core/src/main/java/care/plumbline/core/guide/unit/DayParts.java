package care.plumbline.core.guide.unit;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/// The parts of a day by the clock where she is, as whole hours: how she is greeted, and when pages are dim
/// unless she wishes otherwise.
///
/// @param late from when she is asked why she is still up
/// @param dimFrom from when in the evening pages are dim
/// @param dimUntil until when in the morning they are
public record DayParts(int morning, int afternoon, int evening, int late, int dimFrom, int dimUntil) {

    public enum Part {
        NIGHT,
        MORNING,
        AFTERNOON,
        EVENING,
        LATE
    }

    public DayParts {
        if (!(0 < morning && morning < afternoon && afternoon < evening && evening < late && late < 24)) {
            throw new IllegalArgumentException("expected morning, afternoon, evening, late one after the other, found "
                    + morning + ", " + afternoon + ", " + evening + ", " + late);
        }
        if (!(0 < dimUntil && dimUntil < dimFrom && dimFrom < 24)) {
            throw new IllegalArgumentException(
                    "expected dim_until before dim_from, found " + dimUntil + ", " + dimFrom);
        }
    }

    public Part at(LocalTime clock) {
        int hour = clock.getHour();
        if (hour < morning) {
            return Part.NIGHT;
        }
        if (hour < afternoon) {
            return Part.MORNING;
        }
        if (hour < evening) {
            return Part.AFTERNOON;
        }
        return hour < late ? Part.EVENING : Part.LATE;
    }

    /// Whether pages are dim at this time.
    public boolean isDim(LocalTime clock) {
        return clock.getHour() >= dimFrom || clock.getHour() < dimUntil;
    }

    /// The hours at which a page may begin to read or to look otherwise.
    public List<Integer> turns() {
        return Stream.of(morning, afternoon, evening, late, dimFrom, dimUntil)
                .sorted()
                .distinct()
                .toList();
    }

    /// How many of them have passed at this time.
    public int turnsUntil(LocalTime clock) {
        // An hour a bit; asked for every page.
        long turns = 1L << morning | 1L << afternoon | 1L << evening | 1L << late | 1L << dimFrom | 1L << dimUntil;
        return Long.bitCount(turns & (2L << clock.getHour()) - 1);
    }
}
