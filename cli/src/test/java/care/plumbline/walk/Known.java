package care.plumbline.walk;

import care.plumbline.server.Server;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// One server for all walks, and a woman who has used it for six weeks.
final class Known {

    /// Where it is so much later than the morning, her cookies there, and her file from before anybody walked.
    private record Place(Server server, String cookies, String saved) {}

    private static final Map<Duration, Place> PLACES = new ConcurrentHashMap<>();

    private Known() {}

    /// It ends with the tests.
    static Server server() {
        return server(Duration.ZERO);
    }

    /// One at which it is so much later.
    static Server server(Duration later) {
        return place(later).server();
    }

    /// The file of her journal, as she saves it to take it elsewhere.
    static String saved() {
        return place(Duration.ZERO).saved();
    }

    /// Her phone, with her journal on it.
    static Walker her(Device device) {
        return her(device, Duration.ZERO);
    }

    static Walker her(Device device, Duration later) {
        return new Walker(server(later).address(), device, place(later).cookies());
    }

    /// A phone that has never been here.
    static Walker stranger(Device device) {
        return new Walker(server(), device);
    }

    private static String read(Server server, String cookies) {
        try (Walker she = new Walker(server.address(), Device.PHONE, cookies)) {
            return (String) Objects.requireNonNull(she.open("/safety")
                    .page()
                    .evaluate("() => fetch('/settings/export.json').then(answer => answer.text())"));
        }
    }

    private static Place place(Duration later) {
        return PLACES.computeIfAbsent(later, _ -> {
            Server server = Server.withSixWeeks();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            try (Walker she = new Walker(server, Device.PHONE.withoutScripts())) {
                she.open(server.opens());
                String cookies = she.context().storageState();
                String saved = read(server, cookies);
                server.passes(later);
                return new Place(server, cookies, saved);
            }
        });
    }
}
