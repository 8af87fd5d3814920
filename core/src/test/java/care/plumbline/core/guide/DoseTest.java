package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.Span;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.unit.Weeks;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// How long the smallest dose of a movement takes, by hand.
class DoseTest {

    record Row(Dose dose, int seconds) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row(new Dose.Repetitions(2, new Span(8, 12), 5, false, 20), 8 * 5 + 20 + 8 * 5),
                new Row(new Dose.Repetitions(3, new Span(6, 10), 4, true, 15), 6 * (6 * 4) + 2 * 15),
                new Row(new Dose.Repetitions(1, new Span(10, 10), 1, false, 60), 10),
                new Row(new Dose.Hold(2, new Span(20, 30), true, 10), 4 * 20 + 10),
                new Row(new Dose.Hold(3, new Span(15, 30), false, 15), 3 * 15 + 2 * 15),
                new Row(new Dose.Breaths(3, new Span(5, 8), false, 5), 3 * 5 * 8 + 2 * 5),
                new Row(new Dose.Breaths(1, new Span(5, 5), true, 0), 2 * 5 * 8),
                new Row(new Dose.Minutes(new Span(5, 20)), 300));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_smallest_dose_takes(Row row) {
        assertEquals(row.seconds(), row.dose().atLeast().count());
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "6, 5"})
    void a_span_runs_from_at_least_one_upwards(int from, int to) {
        assertThrows(IllegalArgumentException.class, () -> new Span(from, to));
        assertEquals(1, new Span(1, 1).from());
    }

    @Test
    void time_is_never_negative() {
        assertThrows(IllegalArgumentException.class, () -> new Seconds(-1));
        assertEquals(new Seconds(120), Seconds.ofMinutes(2));
        assertThrows(IllegalArgumentException.class, () -> new Weeks(-1));
    }
}
