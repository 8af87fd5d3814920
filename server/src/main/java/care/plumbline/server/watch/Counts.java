package care.plumbline.server.watch;

import care.plumbline.pages.reply.Routes;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// How many requests, how fast, how they ended: for an operator's eyes. Nothing in it tells one woman from
/// another, and no address she asked for, only the pattern of its route.
///
/// The text format of Prometheus is a dozen lines of code; its library was three megabytes.
public final class Counts {

    private static final String REQUESTS = "plumbline_requests_seconds";

    /// By their labels.
    private final Map<String, Durations> requests = new ConcurrentSkipListMap<>();

    private final Log log;

    public Counts(Log log) {
        this.log = log;
    }

    public Log log() {
        return log;
    }

    public void answered(Routes.Route route, int status, long nanoseconds) {
        String labels = "method=\"" + route.method() + "\",route=\"" + route.pattern() + "\",status=\"" + status + '"';
        requests.computeIfAbsent(labels, _ -> new Durations()).add(nanoseconds);
        log.answered(route, status, nanoseconds);
    }

    /// In the text format of Prometheus.
    ///
    /// @param ready whether journals can be read and written
    public String text(boolean ready) {
        StringBuilder text = new StringBuilder();
        head(text, REQUESTS, "histogram", "Requests by route and status");
        requests.forEach((labels, durations) -> durations.write(text, REQUESTS, labels));
        head(text, "plumbline_ready", "gauge", "Whether journals can be read and written");
        text.append("plumbline_ready ").append(ready ? 1 : 0).append('\n');
        head(text, "jvm_memory_used_bytes", "gauge", "Memory in use");
        var memory = ManagementFactory.getMemoryMXBean();
        memory(
                text,
                "jvm_memory_used_bytes",
                "heap",
                memory.getHeapMemoryUsage().getUsed());
        memory(
                text,
                "jvm_memory_used_bytes",
                "nonheap",
                memory.getNonHeapMemoryUsage().getUsed());
        head(text, "jvm_memory_max_bytes", "gauge", "Memory there may be");
        MemoryUsage heap = memory.getHeapMemoryUsage();
        memory(text, "jvm_memory_max_bytes", "heap", heap.getMax());
        head(text, "process_start_time_seconds", "gauge", "When it was started, in seconds since 1970");
        text.append("process_start_time_seconds ")
                .append(ManagementFactory.getRuntimeMXBean().getStartTime() / 1000)
                .append('\n');
        return text.toString();
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void memory(StringBuilder text, String name, String area, long bytes) {
        text.append(name)
                .append("{area=\"")
                .append(area)
                .append("\"} ")
                .append(bytes)
                .append('\n');
    }
}
