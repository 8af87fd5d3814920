package care.plumbline.server.watch;

import care.plumbline.pages.reply.Routes;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// How many requests, how fast, how they ended: for an operator's eyes. Nothing in it tells one woman from
/// another, and no address she asked for, only the pattern of its route.
public final class Counts {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private final Log log;

    public Counts(Log log) {
        this.log = log;
        new JvmMemoryMetrics().bindTo(registry);
    }

    public Log log() {
        return log;
    }

    public void answered(Routes.Route route, int status, long nanoseconds) {
        timers.computeIfAbsent(
                        route.method() + " " + route.pattern() + " " + status,
                        _ -> Timer.builder("plumbline_requests")
                                .description("Requests by route and status")
                                .tag("route", route.pattern())
                                .tag("method", route.method().name())
                                .tag("status", Integer.toString(status))
                                .publishPercentiles(0.5, 0.99)
                                .register(registry))
                .record(nanoseconds, TimeUnit.NANOSECONDS);
        log.answered(route, status, nanoseconds);
    }

    /// In the text format of Prometheus.
    public String text() {
        return registry.scrape();
    }
}
