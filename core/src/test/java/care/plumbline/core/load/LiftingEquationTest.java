package care.plumbline.core.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.testing.Any;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lifting equation against vectors worked out beside it by hand, the examples of its manual (NIOSH-94-110 in
/// the sources of the guide), and what it may never do.
class LiftingEquationTest {

    private static final LiftingEquation METRIC = LiftingEquation.METRIC;

    private static Lift lift(
            double load,
            double out,
            double from,
            double travel,
            double twist,
            Grip grip,
            double aMinute,
            LiftingDuration spell) {
        return new Lift(
                new Kilograms(load),
                new Centimetres(out),
                new Centimetres(from),
                new Centimetres(travel),
                new Degrees(twist),
                grip,
                aMinute,
                spell);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T1 ideal,        25, 75, 25,  0, 0.2, SHORT, GOOD, 23, 1.0000, 1.0000, 1.0000, 1.0000, 1.00, 1.00, 23.000, 1.000",
        "T2 floor far,    50, 10, 80,  0, 0.05, LONG, POOR,  5, 0.5000, 0.8050, 0.8763, 1.0000, 0.85, 0.90,  6.206, 0.806",
        "T3 floor near,   30, 10, 80,  0, 0.05, LONG, POOR,  5, 0.8333, 0.8050, 0.8763, 1.0000, 0.85, 0.90, 10.343, 0.483",
        "T4 near 9 kg,    30, 10, 80,  0, 0.05, LONG, POOR,  9, 0.8333, 0.8050, 0.8763, 1.0000, 0.85, 0.90, 10.343, 0.870",
        "T5 low cot,      55, 50, 70,  0, 0.05, LONG, POOR,  7, 0.4545, 0.9250, 0.8843, 1.0000, 0.85, 0.90,  6.542, 1.070",
        "T6 raised cot,   30, 85, 35,  0, 0.05, LONG, POOR,  7, 0.8333, 0.9700, 0.9486, 1.0000, 0.85, 0.90, 13.491, 0.519",
        "T7 car seat,     55, 70, 35, 60, 0.05, LONG, FAIR, 11, 0.4545, 0.9850, 0.9486, 0.8080, 0.85, 0.95,  6.373, 1.726",
        "T8 change table, 30, 90, 25,  0, 0.05, LONG, POOR,  6, 0.8333, 0.9550, 1.0000, 1.0000, 0.85, 0.90, 14.003, 0.428",
        "T10 mixed,       40, 40, 60, 30, 3,   SHORT, FAIR, 10, 0.6250, 0.8950, 0.8950, 0.9040, 0.88, 0.95,  8.702, 1.149",
    })
    void a_vector_of_the_evidence_comes_out(
            String name,
            double out,
            double from,
            double travel,
            double twist,
            double aMinute,
            LiftingDuration spell,
            Grip grip,
            double load,
            double horizontal,
            double vertical,
            double distance,
            double asymmetry,
            double frequency,
            double coupling,
            double recommended,
            double index) {
        Lift lift = lift(load, out, from, travel, twist, grip, aMinute, spell);
        var found = METRIC.multipliers(lift);
        assertEquals(horizontal, found.horizontal(), 0.00005);
        assertEquals(vertical, found.vertical(), 0.00005);
        assertEquals(distance, found.distance(), 0.00005);
        assertEquals(asymmetry, found.asymmetry(), 0.00005);
        assertEquals(frequency, found.frequency(), 1e-9);
        assertEquals(coupling, found.coupling(), 1e-9);
        assertEquals(recommended, METRIC.recommended(lift).value(), 0.0005);
        assertEquals(index, METRIC.index(lift), 0.0005);
    }

    @Test
    void too_far_away_nothing_is_recommended_and_the_index_is_infinite() {
        Lift far = lift(5, 64, 75, 25, 0, Grip.GOOD, 0.2, LiftingDuration.SHORT);
        assertEquals(0, METRIC.multipliers(far).horizontal());
        assertEquals(0, METRIC.recommended(far).value());
        assertEquals(Double.POSITIVE_INFINITY, METRIC.index(far));
    }

    /// Pounds and inches as printed; the manual rounds its multipliers, so 3 in 100 are allowed.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "punch press stock at the origin,      44, 23, 15, 48, FAIR, 16.3, 16.03, 2.7",
        "punch press stock at the destination, 44, 23, 63, 48, GOOD, 14.5, 14.31, 3.0",
        "a box shifted,                        40, 20,  6, 16, FAIR, 18.4, 18.52, 2.17",
    })
    void a_published_example_in_pounds_and_inches_comes_out(
            String name,
            double pounds,
            double out,
            double from,
            double travel,
            Grip grip,
            double published,
            double exact,
            double index) {
        Lift lift =
                lift(pounds * 0.45359237, out * 2.54, from * 2.54, travel * 2.54, 0, grip, 0.2, LiftingDuration.SHORT);
        double recommended = LiftingEquation.CUSTOMARY.recommended(lift).value() / 0.45359237;
        assertEquals(exact, recommended, 0.006);
        assertEquals(published, recommended, published * 0.03);
        assertEquals(index, LiftingEquation.CUSTOMARY.index(lift), index * 0.03);
    }

    @Test
    void a_published_example_in_kilograms_comes_out() {
        Lift shelf = lift(12, 25, 55, 95, 0, Grip.FAIR, 3, LiftingDuration.SHORT);
        assertEquals(15.7, METRIC.recommended(shelf).value(), 0.05);
        assertEquals(0.76, METRIC.index(shelf), 0.006);
    }

    /// Every cell of the frequency table as the manual prints it.
    @ParameterizedTest
    @CsvSource({
        "0.2,1.00,1.00,0.95,0.95,0.85,0.85",
        "0.5,0.97,0.97,0.92,0.92,0.81,0.81",
        "1,0.94,0.94,0.88,0.88,0.75,0.75",
        "2,0.91,0.91,0.84,0.84,0.65,0.65",
        "3,0.88,0.88,0.79,0.79,0.55,0.55",
        "4,0.84,0.84,0.72,0.72,0.45,0.45",
        "5,0.80,0.80,0.60,0.60,0.35,0.35",
        "6,0.75,0.75,0.50,0.50,0.27,0.27",
        "7,0.70,0.70,0.42,0.42,0.22,0.22",
        "8,0.60,0.60,0.35,0.35,0.18,0.18",
        "9,0.52,0.52,0.30,0.30,0,0.15",
        "10,0.45,0.45,0.26,0.26,0,0.13",
        "11,0.41,0.41,0,0.23,0,0",
        "12,0.37,0.37,0,0.21,0,0",
        "13,0,0.34,0,0,0,0",
        "14,0,0.31,0,0,0,0",
        "15,0,0.28,0,0,0,0",
        "15.1,0,0,0,0,0,0",
        "0.01,1.00,1.00,0.95,0.95,0.85,0.85",
    })
    void the_frequency_table_is_the_manual_s(
            double aMinute, double s1, double s2, double m1, double m2, double l1, double l2) {
        double[] cells = {s1, s2, m1, m2, l1, l2};
        for (LiftingDuration spell : LiftingDuration.values()) {
            assertEquals(cells[2 * spell.ordinal()], FrequencyTable.multiplier(aMinute, spell, false), 1e-12);
            assertEquals(cells[2 * spell.ordinal() + 1], FrequencyTable.multiplier(aMinute, spell, true), 1e-12);
        }
    }

    @Test
    void between_two_rows_lies_a_straight_line() {
        assertEquals(0.895, FrequencyTable.multiplier(2.5, LiftingDuration.SHORT, false), 1e-12);
        assertEquals(0.075, FrequencyTable.multiplier(9.5, LiftingDuration.LONG, true) - 0.065, 1e-12);
    }

    @ParameterizedTest(name = "beyond {0}")
    @CsvSource({
        "63, 63.1, 75, 25, 0",
        "height, 30, 175.1, 25, 0",
        "travel, 30, 75, 175.1, 0",
        "twist, 30, 75, 25, 135.1"
    })
    void beyond_a_limit_of_the_manual_nothing_is_recommended(
            String name, double out, double from, double travel, double twist) {
        assertEquals(
                0,
                METRIC.recommended(lift(5, out, from, travel, twist, Grip.GOOD, 0.2, LiftingDuration.SHORT))
                        .value());
    }

    @ParameterizedTest
    @CsvSource({"63, 175, 175, 135"})
    void on_its_limits_the_equation_still_holds(double out, double from, double travel, double twist) {
        assertTrue(METRIC.recommended(lift(5, out, from, travel, twist, Grip.GOOD, 0.2, LiftingDuration.SHORT))
                        .value()
                > 0);
    }

    @Test
    void closer_is_never_harder() {
        Any.tries(1000, any -> {
            double near = any.between(0, 63);
            double more = any.between(0, 63);
            double from = any.between(0, 175);
            assertTrue(METRIC.index(lift(6, near, from, 50, 10, Grip.POOR, 0.2, LiftingDuration.LONG))
                    <= METRIC.index(lift(6, near + more, from, 50, 10, Grip.POOR, 0.2, LiftingDuration.LONG)));
        });
    }

    @Test
    void lighter_is_never_harder() {
        Any.tries(1000, any -> {
            double light = any.between(0, 30);
            double more = any.between(0, 30);
            double out = any.between(0, 63);
            assertTrue(METRIC.index(lift(light, out, 40, 50, 10, Grip.POOR, 0.2, LiftingDuration.LONG))
                    <= METRIC.index(lift(light + more, out, 40, 50, 10, Grip.POOR, 0.2, LiftingDuration.LONG)));
        });
    }

    @Test
    void less_twist_is_never_harder() {
        Any.tries(1000, any -> {
            double twist = any.between(0, 90);
            double more = any.between(0, 90);
            double out = any.between(0, 63);
            assertTrue(METRIC.index(lift(6, out, 40, 50, twist, Grip.POOR, 0.2, LiftingDuration.LONG))
                    <= METRIC.index(lift(6, out, 40, 50, twist + more, Grip.POOR, 0.2, LiftingDuration.LONG)));
        });
    }

    @Test
    void below_the_knuckles_a_higher_start_is_never_harder() {
        Any.tries(1000, any -> {
            double low = any.between(0, 74);
            double part = any.between(0, 1);
            double out = any.between(0, 63);
            double higher = low + part * (75 - low);
            assertTrue(METRIC.index(lift(6, out, higher, 50, 10, Grip.POOR, 0.2, LiftingDuration.LONG))
                    <= METRIC.index(lift(6, out, low, 50, 10, Grip.POOR, 0.2, LiftingDuration.LONG)) + 1e-12);
        });
    }

    @Test
    void a_shorter_way_and_fewer_lifts_are_never_harder() {
        Any.tries(1000, any -> {
            double travel = any.between(0, 87);
            double more = any.between(0, 87);
            double often = any.between(0, 8);
            double oftener = any.between(0, 8);
            double easy = METRIC.index(lift(6, 30, 40, travel, 10, Grip.POOR, often, LiftingDuration.LONG));
            assertTrue(
                    easy <= METRIC.index(lift(6, 30, 40, travel + more, 10, Grip.POOR, often, LiftingDuration.LONG)));
            assertTrue(easy
                    <= METRIC.index(lift(6, 30, 40, travel, 10, Grip.POOR, often + oftener, LiftingDuration.LONG)));
        });
    }
}
