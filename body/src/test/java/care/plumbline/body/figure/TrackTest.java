package care.plumbline.body.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.testing.Any;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {

    @Test
    void numbers_are_written_short_and_alike_everywhere() {
        assertEquals("0", Digits.tenths(-.04));
        assertEquals("-.5", Digits.tenths(-.5));
        assertEquals("12.3", Digits.tenths(12.34));
        assertEquals("40", Digits.tenths(40.01));
        assertEquals("-12.5", Digits.tenths(-12.5));
        assertEquals(".05", Digits.hundredths(.05));
        assertEquals("1.006", Digits.thousandths(1.0061));
        assertEquals("-3", Digits.whole(-3.2));
    }

    @Test
    void what_a_track_leaves_out_the_viewer_draws_within_the_slack() {
        Any.tries(1000, any -> {
            List<Double> course = any.list(3, 30, each -> each.between(-500, 500));
            double[] times = new double[course.size()];
            for (int i = 0; i < times.length; i++) {
                times[i] = i * .03;
            }
            List<double[]> values =
                    course.stream().map(value -> new double[] {value}).toList();
            String written = new Track(values, index -> Digits.thousandths(course.get(index)), .7).attributes(times);
            String[] keyTimes = between(written, "keyTimes=\"").split(";", -1);
            String[] kept = between(written, " values=\"").split(";", -1);
            assertEquals(keyTimes.length, kept.length);
            for (int i = 0; i < times.length; i++) {
                assertEquals(course.get(i), drawn(keyTimes, kept, times[i]), .701);
            }
        });
    }

    private static String between(String written, String start) {
        int from = written.indexOf(start) + start.length();
        return written.substring(from, written.indexOf('"', from));
    }

    /// As a viewer draws it: straight from one kept moment to the next.
    private static double drawn(String[] keyTimes, String[] kept, double time) {
        for (int i = 1; i < keyTimes.length; i++) {
            double from = Double.parseDouble(keyTimes[i - 1]);
            double to = Double.parseDouble(keyTimes[i]);
            if (time <= to + .001) {
                double part = Math.clamp((time - from) / (to - from), 0, 1);
                double first = Double.parseDouble(kept[i - 1]);
                return first + (Double.parseDouble(kept[i]) - first) * part;
            }
        }
        return Double.parseDouble(kept[kept.length - 1]);
    }
}
