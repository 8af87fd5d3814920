package care.plumbline.walk;

import care.plumbline.server.Server;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One server for all tests that change nothing, and a woman who has used it for six weeks.
final class Known {

    private static final class Shared {
        static final Server SERVER = Server.withSixWeeks();
        static final String HER = Known.cookies();
        static final String SAVED = Known.read();
    }

    /// The same server at other hours, one for each.
    private static final Map<Duration, Server> LATER = new ConcurrentHashMap<>();

    private Known() {}

    /// It ends with the tests.
    static Server server() {
        return Shared.SERVER;
    }

    /// One at which it is so much later.
    static Server server(Duration later) {
        return LATER.computeIfAbsent(later, _ -> {
            Server server = Server.inTheMorning();
            server.passes(later);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        });
    }

    /// The file of her journal, as she saves it to take it elsewhere.
    static String saved() {
        return Shared.SAVED;
    }

    /// Her phone, with her journal on it.
    static Walker her(Device device) {
        return new Walker(server().address(), device, Shared.HER);
    }

    /// A phone that has never been here.
    static Walker stranger(Device device) {
        return new Walker(server(), device);
    }

    private static String read() {
        try (Walker she = her(Device.PHONE.withoutScripts())) {
            return she.context()
                    .request()
                    .get(she.address() + "/settings/export.json")
                    .text();
        }
    }

    private static String cookies() {
        Runtime.getRuntime().addShutdownHook(new Thread(server()::close));
        try (Walker she = stranger(Device.PHONE.withoutScripts())) {
            she.open(server().opens());
            return she.context().storageState();
        }
    }
}
