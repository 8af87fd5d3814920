package care.plumbline.body.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PowersTest {

    @Test
    void an_exponential_is_what_the_jdk_says() {
        DoubleStream.iterate(-707, at -> at < 709, at -> at + 0.013_7).forEach(x -> {
            double is = StrictMath.exp(x);
            assertEquals(is, Powers.exp(x), is * 1e-15, () -> "of " + x);
        });
        assertEquals(1, Powers.exp(0));
        assertEquals(0, Powers.exp(-1_000));
        assertEquals(Double.POSITIVE_INFINITY, Powers.exp(1_000));
    }

    @Test
    void a_logarithm_is_what_the_jdk_says() {
        DoubleStream.concat(
                        DoubleStream.iterate(1e-300, at -> at < 1e300, at -> at * 1.17),
                        DoubleStream.iterate(0.2, at -> at < 3, at -> at + 0.000_071))
                .forEach(x -> {
                    double is = StrictMath.log(x);
                    assertEquals(is, Powers.log(x), Math.abs(is) * 1e-15, () -> "of " + x);
                });
        assertEquals(0, Powers.log(1));
    }

    @Test
    void only_what_is_above_zero_has_a_logarithm() {
        for (double none : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> Powers.log(none));
        }
    }

    @Test
    void a_power_is_what_the_jdk_says() {
        DoubleStream.iterate(0.001, at -> at < 2_000, at -> at * 1.07)
                .forEach(base -> DoubleStream.iterate(-9, at -> at < 9, at -> at + 0.37)
                        .forEach(power -> {
                            double is = StrictMath.pow(base, power);
                            assertEquals(is, Powers.pow(base, power), is * 2e-14, () -> base + " to " + power);
                        }));
        assertEquals(1, Powers.pow(0, 0));
        assertEquals(0, Powers.pow(0, 2.5));
        assertEquals(1, Powers.pow(1, 1e300));
        assertEquals(Double.POSITIVE_INFINITY, Powers.pow(0, -1));
    }
}
