package care.plumbline.body.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "5.25,5.25",
        "100,100",
        "0,0",
        "-0.0,0",
        "-2.5,-2.5",
        "0.0005,0.0005",
        "12345678,12345678",
        "1e21,1000000000000000000000",
        "1.5e-7,0.00000015",
        "123456789.125,123456789.125"
    })
    void a_number_stands_there_as_people_write_it(double number, String written) {
        assertEquals(written, Digits.of(number));
    }

    @Test
    void any_number_has_the_digits_it_has() {
        var seed = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            double number = (seed.nextDouble() - .5) * Math.pow(10, seed.nextInt(-12, 24));
            assertEquals(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString(), Digits.of(number));
        }
    }
}
