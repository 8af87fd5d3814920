package care.plumbline.cassandra;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between clients and one node, and now and then loses what the node answers: an answer that never comes, or a
/// connection that ends in the middle of one. What was asked has always arrived.
final class Proxy implements AutoCloseable {

    static final int PORT = 9042;

    private static final int HEADER = 9;
    private static final int LENGTH_AT = 5;
    private static final int KIND_AT = 4;
    private static final int RESULT = 8;
    private static final int ERROR = 0;

    private final ServerSocket listening;
    private final InetSocketAddress node;
    private final Random random;
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong cut = new AtomicLong();
    private volatile double share;

    Proxy(InetSocketAddress shown, InetSocketAddress node, long seed) throws IOException {
        this.node = node;
        this.random = new Random(seed);
        this.listening = new ServerSocket(PORT, 50, shown.getAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /// Loses this share of the answers from now on, and cuts a tenth as many.
    void lose(double part) {
        share = part;
    }

    long lost() {
        return lost.get();
    }

    long cut() {
        return cut.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Thread.ofVirtual().start(() -> join(client));
            } catch (IOException closed) {
                // Closed from outside, or a client that changed its mind.
            }
        }
    }

    private void join(Socket client) {
        try (client;
                Socket there = new Socket()) {
            client.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            there.connect(node, 2_000);
            Thread asks = Thread.ofVirtual().start(() -> ask(client, there));
            answer(there, client);
            client.close();
            there.close();
            asks.join();
        } catch (IOException gone) {
            // The node is dead, or the connection was: its client hears that.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask(Socket client, Socket there) {
        try (InputStream in = client.getInputStream();
                OutputStream out = there.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException gone) {
            // As above.
        }
    }

    /// Answers are frames of version 4: nine bytes, of which the last four say how much follows.
    private void answer(Socket there, Socket client) throws IOException {
        DataInputStream in = new DataInputStream(there.getInputStream());
        OutputStream out = client.getOutputStream();
        byte[] header = new byte[HEADER];
        while (true) {
            in.readFully(header);
            int length = 0;
            for (int i = LENGTH_AT; i < HEADER; i++) {
                length = length << 8 | (header[i] & 255);
            }
            byte[] body = new byte[length];
            in.readFully(body);
            double chance = chance();
            boolean counts = header[KIND_AT] == RESULT || header[KIND_AT] == ERROR;
            if (counts && chance < share / 10) {
                cut.incrementAndGet();
                out.write(header, 0, LENGTH_AT);
                out.flush();
                return;
            }
            if (counts && chance < share) {
                lost.incrementAndGet();
                continue;
            }
            byte[] frame = new byte[HEADER + length];
            System.arraycopy(header, 0, frame, 0, HEADER);
            System.arraycopy(body, 0, frame, HEADER, length);
            out.write(frame);
            out.flush();
        }
    }

    private synchronized double chance() {
        return random.nextDouble();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
