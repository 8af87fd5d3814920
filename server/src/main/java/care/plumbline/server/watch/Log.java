package care.plumbline.server.watch;

import care.plumbline.core.json.Members;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.pages.reply.Routes;
import care.plumbline.server.store.StoreFailed;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What the server writes for its operator: one JSON object a line.
///
/// Never an address a visitor asked for, never a name, a word or a number of hers. Where something broke it
/// holds the kind of error and the places in the program, but not the error's message, which may repeat what
/// she sent.
public final class Log {

    private static final int PLACES = 8;

    private final PrintWriter out;
    private final InstantSource clock;
    private final boolean requests;

    /// @param requests whether to write a line for every request
    public Log(PrintWriter out, InstantSource clock, boolean requests) {
        this.out = out;
        this.clock = clock;
        this.requests = requests;
    }

    private Members line(String level, String event) {
        return new Members()
                .put("time", clock.instant().toString())
                .put("level", level)
                .put("event", event);
    }

    private void write(Members line) {
        out.println(line.done().text());
    }

    public void started(String address, String store, long milliseconds) {
        write(line("info", "started")
                .put("address", address)
                .put("store", store)
                .put("milliseconds", milliseconds));
    }

    public void stopped() {
        write(line("info", "stopped"));
    }

    void answered(Routes.Route route, int status, long nanoseconds) {
        if (requests) {
            write(line("info", "answered")
                    .put("method", route.method().name())
                    .put("route", route.pattern())
                    .put("status", status)
                    .put("microseconds", nanoseconds / 1000));
        }
    }

    public void tampered(Tampered changed) {
        write(line("error", "journal-changed-by-somebody")
                .put("position", changed.position().number())
                .put("what", changed.what().name()));
    }

    public void storeFailed(StoreFailed failed) {
        write(line("error", "store-failed").put("trouble", failed.trouble().name()));
    }

    void health(boolean well) {
        write(line(well ? "info" : "error", well ? "store-works" : "store-does-not-work"));
    }

    public void broken(Routes.Route route, Throwable outer) {
        Throwable broken = deepest(outer);
        write(line("error", "broken")
                .put("route", route.pattern())
                .put("kind", broken.getClass().getName())
                .put(
                        "places",
                        Arrays.stream(broken.getStackTrace())
                                .limit(PLACES)
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining(" < "))));
    }

    /// What really broke: libraries wrap it.
    private static Throwable deepest(Throwable outer) {
        Throwable at = outer;
        for (int i = 0; i < PLACES && at.getCause() != null; i++) {
            at = at.getCause();
        }
        return at;
    }
}
