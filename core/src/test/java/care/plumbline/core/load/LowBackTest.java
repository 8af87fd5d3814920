package care.plumbline.core.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.testing.Any;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The model of the low back against twelve cases worked out beside it by hand, and what it may never do.
class LowBackTest {

    private static final LowBack SHE = new LowBack(new Kilograms(65), 0.53, new Centimetres(26), new Centimetres(6));

    private static Stance stance(double lean, double reach, double twist) {
        return new Stance(new Degrees(lean), new Centimetres(reach), new Degrees(twist), 1, 0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "upright and empty,          0,  0,  0,   0,    0,  338,   0",
        "5 kg held close,            5,  0, 25,  12,  204,  591,   0",
        "8 kg on hip or front,       8,  5, 20,  23,  389,  804,  36",
        "stoop for 5 kg far,         5, 70, 55, 110, 1826, 1958, 364",
        "stoop for 5 kg near,        5, 70, 35, 100, 1662, 1795, 364",
        "one knee for 5 kg near,     5, 30, 30,  59,  977, 1313, 194",
        "stoop for 9 kg far,         9, 70, 55, 131, 2185, 2331, 401",
        "one knee for 9 kg near,     9, 30, 30,  70, 1174, 1543, 213",
        "over the cot for 7 kg,      7, 50, 60, 109, 1809, 2070, 311",
        "nappy change bent,          0, 50,  0,  67, 1122, 1339, 259",
        "nappy change at hip height, 0, 20,  0,  30,  501,  818, 116",
        "car seat of 11 kg far,     11, 45, 55, 121, 2025, 2340, 315",
    })
    void a_case_of_the_evidence_comes_out_within_one_in_a_hundred(
            String name,
            double load,
            double lean,
            double reach,
            double moment,
            double muscles,
            double compression,
            double shear) {
        Burden found = SHE.of(stance(lean, reach, 0), new Kilograms(load));
        // The moment is printed without a decimal, so half a newton metre is rounding.
        assertEquals(moment, found.newtonMetres(), Math.max(0.5, moment / 100));
        assertEquals(muscles, found.muscleNewtons(), Math.max(0.5, muscles / 100));
        assertEquals(compression, found.compression(), Math.max(0.5, compression / 100));
        assertEquals(shear, found.shear(), Math.max(0.5, shear / 100));
    }

    @Test
    void standing_with_empty_hands_costs_nothing_and_lying_even_less() {
        assertEquals(0, SHE.beyondUpright(stance(0, 0, 0), new Kilograms(0)), 1e-9);
        Stance lying = new Stance(new Degrees(0), new Centimetres(10), new Degrees(0), 0, 1);
        assertEquals(0, SHE.beyondUpright(lying, new Kilograms(5)), 1e-9);
    }

    @Test
    void what_cushion_and_back_rest_take_her_back_does_not_bear() {
        Stance hunched = new Stance(new Degrees(20), new Centimetres(25), new Degrees(0), 1, 0);
        Stance cushion = new Stance(new Degrees(20), new Centimetres(25), new Degrees(0), 0.3, 0);
        Stance rest = new Stance(new Degrees(20), new Centimetres(25), new Degrees(0), 0.3, 0.5);
        Kilograms baby = new Kilograms(5);
        assertTrue(SHE.beyondUpright(cushion, baby) < SHE.beyondUpright(hunched, baby));
        assertTrue(SHE.beyondUpright(rest, baby) < SHE.beyondUpright(cushion, baby));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "1.1, 0", "1, 1.5", "1, -1", "NaN, 0"})
    void a_share_that_is_none_is_refused(double borne, double held) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Stance(new Degrees(10), new Centimetres(20), new Degrees(0), borne, held));
    }

    @Test
    void closer_is_never_harder() {
        Any.tries(1000, any -> {
            double lean = any.between(0, 90);
            double near = any.between(0, 60);
            double more = any.between(0, 40);
            double load = any.between(0, 20);
            assertTrue(SHE.beyondUpright(stance(lean, near, 10), new Kilograms(load))
                    <= SHE.beyondUpright(stance(lean, near + more, 10), new Kilograms(load)));
        });
    }

    @Test
    void lighter_is_never_harder() {
        Any.tries(1000, any -> {
            double lean = any.between(0, 90);
            double reach = any.between(0, 60);
            double light = any.between(0, 20);
            double more = any.between(0, 20);
            assertTrue(SHE.beyondUpright(stance(lean, reach, 10), new Kilograms(light))
                    <= SHE.beyondUpright(stance(lean, reach, 10), new Kilograms(light + more)));
        });
    }

    @Test
    void less_twist_is_never_harder() {
        Any.tries(1000, any -> {
            double lean = any.between(0, 90);
            double twist = any.between(0, 45);
            double more = any.between(0, 45);
            assertTrue(SHE.beyondUpright(stance(lean, 40, twist), new Kilograms(6))
                    <= SHE.beyondUpright(stance(lean, 40, twist + more), new Kilograms(6)));
        });
    }

    /// Up to 60 degrees; beyond that the trunk is so level that more lean lengthens no lever, and
    /// the disc is pressed a little less along the trunk.
    @Test
    void more_upright_is_never_harder() {
        Any.tries(1000, any -> {
            double lean = any.between(0, 60);
            double part = any.between(0, 1);
            assertTrue(SHE.beyondUpright(stance(lean * part, 40, 0), new Kilograms(6))
                    <= SHE.beyondUpright(stance(lean, 40, 0), new Kilograms(6)) + 1e-9);
        });
    }

    @Test
    void longer_never_takes_less() {
        Any.tries(1000, any -> {
            double newtons = any.between(0, 3000);
            double seconds = any.between(0, 9000);
            double more = any.between(0, 9000);
            assertTrue(Toll.of(newtons, seconds, 4).value()
                    <= Toll.of(newtons, seconds + more, 4).value());
        });
    }
}
