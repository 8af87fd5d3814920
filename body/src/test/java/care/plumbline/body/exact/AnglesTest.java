package care.plumbline.body.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AnglesTest {

    private static final double NEAR = 4e-16;

    /// Two whole turns each way, and some thousand of them, in steps that no quarter of a turn divides.
    private static DoubleStream angles() {
        return DoubleStream.concat(
                DoubleStream.iterate(-13, at -> at < 13, at -> at + 0.000_317),
                DoubleStream.iterate(-9_000, at -> at < 9_000, at -> at + 1.377));
    }

    @Test
    void a_sine_and_a_cosine_are_what_the_jdk_says() {
        angles().forEach(angle -> {
            assertEquals(StrictMath.sin(angle), Angles.sin(angle), NEAR, () -> "sine of " + angle);
            assertEquals(StrictMath.cos(angle), Angles.cos(angle), NEAR, () -> "cosine of " + angle);
        });
    }

    @Test
    void a_quarter_of_a_turn_is_as_near_as_it_can_be() {
        assertEquals(1, Angles.sin(Angles.radians(90)));
        assertEquals(0, Angles.sin(0));
        assertEquals(1, Angles.cos(0));
        assertEquals(StrictMath.cos(Math.PI / 2), Angles.cos(Math.PI / 2), 1e-24);
        assertEquals(StrictMath.sin(Math.PI), Angles.sin(Math.PI), 1e-24);
    }

    @Test
    void the_angle_of_a_point_is_found_again() {
        angles().limit(80_000).forEach(angle -> {
            double x = 0.3 * StrictMath.cos(angle);
            double y = 0.3 * StrictMath.sin(angle);
            assertEquals(StrictMath.atan2(y, x), Angles.atan2(y, x), 4 * NEAR, () -> "point at " + angle);
        });
        assertEquals(0, Angles.atan2(0, 0));
        assertEquals(Math.PI, Angles.atan2(0, -1));
        assertEquals(Math.PI / 2, Angles.atan2(1, 0));
        assertEquals(-Math.PI / 2, Angles.atan2(-1, 0));
    }

    @Test
    void the_angle_of_a_cosine_is_found_again() {
        DoubleStream.iterate(-1, at -> at <= 1, at -> at + 0.000_031)
                .forEach(cosine ->
                        assertEquals(StrictMath.acos(cosine), Angles.acos(cosine), 4 * NEAR, () -> "of " + cosine));
        assertEquals(0, Angles.acos(1));
        assertEquals(Math.PI, Angles.acos(-1));
    }

    @Test
    void degrees_are_radians_and_back() {
        assertEquals(Math.PI, Angles.radians(180));
        assertEquals(-90, Angles.degrees(-Math.PI / 2));
        assertEquals(5, Angles.far(-3, 4));
    }
}
