package care.plumbline.body.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @Test
    void the_nearest_is_what_the_jdk_says() {
        IntStream.range(-4_000, 4_000)
                .mapToDouble(i -> i / 8.0)
                .forEach(number -> assertEquals(Math.round(number), Rounding.nearest(number), () -> "of " + number));
    }

    @Test
    void a_tenth_is_what_the_jdk_writes() {
        IntStream.range(0, 40_000)
                .mapToDouble(i -> i / 40.0)
                .forEach(number -> assertEquals(String.format(Locale.ROOT, "%.1f", number), Rounding.tenth(number)));
    }

    @ParameterizedTest
    @CsvSource({"-0.04, 0.0", "-0.05, -0.1", "-12.34, -12.3", "0, 0.0", "9.95, 10.0"})
    void below_zero_it_is_the_same_with_a_minus(double number, String written) {
        assertEquals(written, Rounding.tenth(number));
    }
}
