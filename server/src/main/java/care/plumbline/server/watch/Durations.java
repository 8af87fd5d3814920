package care.plumbline.server.watch;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// How long requests of one kind took, as a histogram: those of several servers can be added up. Thread-safe.
final class Durations {

    private static final double NANOSECONDS = 1e9;

    /// Up to how many seconds; the last holds the rest.
    private static final double[] UP_TO = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final LongAdder[] counts = IntStream.rangeClosed(0, UP_TO.length)
            .mapToObj(_ -> new LongAdder())
            .toArray(LongAdder[]::new);
    private final LongAdder nanoseconds = new LongAdder();

    void add(long took) {
        int at = 0;
        while (at < UP_TO.length && took / NANOSECONDS > UP_TO[at]) {
            at++;
        }
        counts[at].increment();
        nanoseconds.add(took);
    }

    /// In the text format of Prometheus.
    ///
    /// @param labels such as `route="/today",status="200"`
    void write(StringBuilder text, String name, String labels) {
        long sum = 0;
        for (int i = 0; i <= UP_TO.length; i++) {
            sum += counts[i].sum();
            String upTo = i < UP_TO.length ? Double.toString(UP_TO[i]) : "+Inf";
            line(text, name + "_bucket", labels + ",le=\"" + upTo + '"', Long.toString(sum));
        }
        double seconds = nanoseconds.sum() / NANOSECONDS;
        line(text, name + "_sum", labels, String.format(Locale.ROOT, "%.6f", seconds));
        line(text, name + "_count", labels, Long.toString(sum));
    }

    private static void line(StringBuilder text, String name, String labels, String value) {
        text.append(name).append('{').append(labels).append("} ").append(value).append('\n');
    }
}
