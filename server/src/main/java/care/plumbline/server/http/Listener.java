package care.plumbline.server.http;

import io.helidon.common.socket.SocketOptions;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Listens, or says that it does not.
public final class Listener {

    /// More than a form may hold, so that one that is too large is told so on a page.
    private static final int MOST_BYTES = FileForm.MOST_BYTES + 64 * 1024;

    /// How often overdue connections are looked for.
    private static final Duration LOOKING = Duration.ofSeconds(1);

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger LIBRARY = Logger.getLogger("io.helidon.webserver.LoomServer");

    private final WebServer server;

    private Listener(WebServer server) {
        this.server = server;
    }

    /// @throws NotListening when nobody can listen there
    public static Listener open(Options options, HttpRouting.Builder routing) {
        WebServer server = WebServer.builder()
                .host(options.host())
                .port(options.port())
                .shutdownHook(false)
                .maxPayloadSize(MOST_BYTES)
                // Without it every small answer waits for the acknowledgement of the one before.
                .connectionOptions(SocketOptions.builder().tcpNoDelay(true).build())
                // Its own channels forget what a full line does not take at once: of a large answer the end is
                // missing.
                .useNio(false)
                // The only reader of what comes in.
                .protocolsDiscoverServices(false)
                .addConnectionSelector(strict())
                .idleConnectionPeriod(LOOKING)
                .idleConnectionTimeout(Connections.TOO_LONG.minusSeconds(1))
                .shutdownGracePeriod(Duration.ofSeconds(5))
                .routing(routing)
                .build();
        // It does not tell us that it could not listen, only the log, with the whole stack.
        Level usual = LIBRARY.getLevel();
        LIBRARY.setLevel(Level.OFF);
        try {
            server.start();
        } finally {
            LIBRARY.setLevel(usual);
        }
        if (!server.isRunning() || server.port() <= 0) {
            throw new NotListening();
        }
        return new Listener(server);
    }

    private static Strict strict() {
        var library =
                Http1ConnectionSelector.builder().config(Http1Config.create()).build();
        return new Strict(library, Connections.forHeap(Runtime.getRuntime().maxMemory()), MOST_BYTES);
    }

    public int port() {
        return server.port();
    }

    public void close() {
        server.stop();
    }

    /// Where to point a browser.
    public String address(String host) {
        return "http://" + shown(host) + ":" + port() + "/";
    }

    /// Every network is no address: what this machine calls itself stands for it.
    private static String shown(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress()) {
                return host.indexOf(':') >= 0 ? "[::1]" : "localhost";
            }
            boolean literal = host.indexOf(':') >= 0;
            return literal ? HostName.inLink(address) : host;
        } catch (UnknownHostException unknown) {
            return host;
        }
    }
}
