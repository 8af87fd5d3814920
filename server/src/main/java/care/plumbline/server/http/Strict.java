package care.plumbline.server.http;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.common.task.InterruptableTask;
import io.helidon.http.DirectHandler;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.ProxyProtocolData;
import io.helidon.webserver.Router;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/// Connections of the library, behind our own [Framing] and within [Connections].
final class Strict implements ServerConnectionSelector {

    private final Http1ConnectionSelector library;
    private final Connections connections;
    private final long mostBytes;

    Strict(Http1ConnectionSelector library, Connections connections, long mostBytes) {
        this.library = library;
        this.connections = connections;
        this.mostBytes = mostBytes;
    }

    @Override
    public int bytesToIdentifyConnection() {
        return 0;
    }

    @Override
    public Support supports(BufferData data) {
        return Support.SUPPORTED;
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
        return library.supportedApplicationProtocols();
    }

    @Override
    public ServerConnection connection(ConnectionContext context) {
        var incoming = new Incoming(context, new Framing(mostBytes));
        if (!connections.enter(incoming)) {
            throw new CloseConnectionException("No room for one more connection");
        }
        var framed = new Framed(context, DataReader.create(incoming::next));
        return new Watched(library.connection(framed), incoming, connections);
    }

    /// One connection's bytes on their way in, and how long it has been doing what it does.
    static final class Incoming implements Connections.Line {

        private final ConnectionContext context;
        private final Framing framing;
        private final String address;
        private boolean refused;
        private volatile Connections.Doing doing = Connections.Doing.NOTHING;
        private volatile long since = System.nanoTime();

        Incoming(ConnectionContext context, Framing framing) {
            this.context = context;
            this.framing = framing;
            this.address = new Arrival(false).address(context.remotePeer().host(), List.of());
        }

        byte[] next() {
            DataReader raw = context.dataReader();
            try {
                byte[] on = {};
                framing.standing();
                if (refused || framing.isOver()) {
                    throw new CloseConnectionException("The visitor wanted no more");
                }
                does(now());
                while (on.length == 0) {
                    raw.ensureAvailable();
                    on = framing.take(raw.readBytes(raw.available()));
                    does(now());
                }
                does(Connections.Doing.ANSWERING);
                return on;
            } catch (DataReader.InsufficientDataAvailableException end) {
                throw new CloseConnectionException("The visitor has gone", end);
            } catch (Unframed broken) {
                if (refused) {
                    throw new CloseConnectionException("It was told so", broken);
                }
                refused = true;
                throw RequestException.builder()
                        .type(DirectHandler.EventType.BAD_REQUEST)
                        .status(Status.create(broken.status()))
                        .setKeepAlive(false)
                        .message(String.valueOf(broken.getMessage()))
                        .cause(broken)
                        .build();
            }
        }

        private Connections.Doing now() {
            if (framing.isBetween()) {
                return Connections.Doing.NOTHING;
            }
            return framing.isInHead() ? Connections.Doing.ASKING : Connections.Doing.SENDING;
        }

        /// Time counts from when it began, however often a byte comes.
        private void does(Connections.Doing what) {
            if (doing != what) {
                doing = what;
                since = System.nanoTime();
            }
        }

        @Override
        public Connections.Doing doing() {
            return doing;
        }

        @Override
        public long since() {
            return since;
        }

        @Override
        public String address() {
            return address;
        }

        @Override
        public void hangUp() {
            context.serverSocket().close();
        }
    }

    /// A connection of the library whose time is counted here.
    private record Watched(ServerConnection inner, Incoming incoming, Connections connections)
            implements ServerConnection, InterruptableTask<Void> {

        @Override
        public void handle(Limit limit) throws InterruptedException {
            try {
                inner.handle(limit);
            } finally {
                connections.leave(incoming);
            }
        }

        /// The library asks every second, and closes what has been idle too long.
        @Override
        public Duration idleTime() {
            return connections.isOverdue(incoming) ? Connections.TOO_LONG : Duration.ZERO;
        }

        @Override
        public void close(boolean interrupt) {
            inner.close(interrupt);
            if (connections.isOverdue(incoming)) {
                incoming.hangUp();
            }
        }

        @Override
        public boolean canInterrupt() {
            return inner instanceof InterruptableTask<?> task && task.canInterrupt();
        }
    }

    /// What the library sees of a connection: the same, but for the bytes that come in.
    private record Framed(ConnectionContext raw, DataReader dataReader) implements ConnectionContext {

        @Override
        public ListenerContext listenerContext() {
            return raw.listenerContext();
        }

        @Override
        public ExecutorService executor() {
            return raw.executor();
        }

        @Override
        public DataWriter dataWriter() {
            return raw.dataWriter();
        }

        @Override
        public Router router() {
            return raw.router();
        }

        @Override
        public Optional<ProxyProtocolData> proxyProtocolData() {
            return raw.proxyProtocolData();
        }

        @Override
        public HelidonSocket serverSocket() {
            return raw.serverSocket();
        }

        @Override
        public PeerInfo remotePeer() {
            return raw.remotePeer();
        }

        @Override
        public PeerInfo localPeer() {
            return raw.localPeer();
        }

        @Override
        public boolean isSecure() {
            return raw.isSecure();
        }

        @Override
        public String socketId() {
            return raw.socketId();
        }

        @Override
        public String childSocketId() {
            return raw.childSocketId();
        }
    }
}
