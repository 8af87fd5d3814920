package care.plumbline.phone.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Promise: a number her browser wrote is written as the JDK writes it.
class DecimalsTest {

    @Test
    void any_number_is_written_as_by_the_jdk() {
        var any = new Random(11);
        for (int i = 0; i < 50_000; i++) {
            same(Math.scalb(any.nextDouble() - 0.5, any.nextInt(-900, 900)));
            same(Math.rint(any.nextDouble() * 1e6) / 100);
            same(Math.pow(10, any.nextInt(-20, 25)) * any.nextInt(1, 10));
        }
        List.of(0.0, 1.0, 0.001, 0.00099, 9_999_999.0, 1e7, 123_456_789.0, 1e21, 1e-7, 2.5, -12.25, 100.0)
                .forEach(DecimalsTest::same);
        List.of("NaN", "Infinity", "-Infinity").forEach(none -> assertEquals(none, Decimals.written(none)));
    }

    private static void same(double number) {
        assertEquals(Double.toString(number), Decimals.written(javaScript(number)), () -> javaScript(number));
    }

    /// As `String(number)` is defined: plain from a millionth to the twenty-first power of ten, else with a
    /// power.
    private static String javaScript(double number) {
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        BigInteger digits = shortest.unscaledValue();
        int power = digits.abs().toString().length() - shortest.scale() - 1;
        if (digits.signum() == 0) {
            return "0";
        }
        if (power >= -7 && power < 21) {
            return shortest.toPlainString();
        }
        String all = digits.abs().toString();
        return (digits.signum() < 0 ? "-" : "") + all.charAt(0) + (all.length() > 1 ? "." + all.substring(1) : "") + "e"
                + (power < 0 ? "" : "+") + power;
    }
}
