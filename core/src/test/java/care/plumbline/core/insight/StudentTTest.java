package care.plumbline.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;

class StudentTTest {

    @Test
    void it_reaches_as_far_as_another_library_says() {
        for (int free = 1; free < 800; free += free < 60 ? 1 : 37) {
            for (double part : new double[] {0.5, 0.9, 0.95, 0.99}) {
                double other = new TDistribution(free).inverseCumulativeProbability((1 + part) / 2);
                assertEquals(other, new StudentT(free).reach(part), 1e-6 * other, free + " free, " + part);
            }
        }
    }

    @Test
    void with_one_and_two_degrees_it_is_known_exactly() {
        assertEquals(StrictMath.tan(Math.PI * 0.475), new StudentT(1).reach(0.95), 1e-11);
        assertEquals(0.95 * Math.sqrt(2 / (1 - 0.95 * 0.95)), new StudentT(2).reach(0.95), 1e-11);
    }

    @Test
    void nothing_free_has_no_reach() {
        assertThrows(IllegalArgumentException.class, () -> new StudentT(0));
    }
}
