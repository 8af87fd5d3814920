package care.plumbline.server.http;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// All open connections: how many may be open, how long each may take for what it does, and which has to go
/// when one more comes. Thread-safe.
///
/// Nobody is kept out because somebody else holds connections open: the longest idle one of whoever has most
/// makes room.
final class Connections {

    /// What a connection does just now, and how long it may.
    enum Doing {
        /// Waiting for the next request.
        NOTHING(Duration.ofSeconds(60)),
        /// Sending the head of one.
        ASKING(Duration.ofSeconds(20)),
        /// Sending what follows the head.
        SENDING(Duration.ofSeconds(60)),
        /// Being answered, or taking the answer.
        ANSWERING(Duration.ofSeconds(120));

        private final Duration most;

        Doing(Duration most) {
            this.most = most;
        }

        Duration most() {
            return most;
        }
    }

    /// One connection.
    interface Line {

        Doing doing();

        /// Since when, by the clock of this machine in nanoseconds.
        long since();

        /// Who opened it.
        String address();

        void hangUp();
    }

    /// More than any connection may be idle.
    static final Duration TOO_LONG = Duration.ofDays(1);

    /// What one costs while it is open, most of it the library's buffers.
    private static final long COST = 32 * 1024;
    private static final int FEWEST = 256;
    private static final int MOST = 16_384;

    private final Set<Line> open = ConcurrentHashMap.newKeySet();
    private final int most;
    private final LongSupplier clock;

    /// As many as a fifth of the heap has room for: all that lives long, with the journals that are open, the finished
    /// pages and the guide, has to fit into the old part of it, which is five sixths.
    static Connections forHeap(long heap) {
        return new Connections((int) Math.clamp(heap / 5 / COST, FEWEST, MOST), System::nanoTime);
    }

    Connections(int most, LongSupplier clock) {
        this.most = most;
        this.clock = clock;
    }

    /// Whether one more may be open; if there is no room, another is hung up on.
    boolean enter(Line line) {
        if (open.size() >= most) {
            Optional<Line> idle = mostIdle();
            if (idle.isEmpty()) {
                return false;
            }
            leave(idle.get());
            hangUp(idle.get());
        }
        open.add(line);
        return true;
    }

    /// One that was hung up already leaves room too: whoever comes for it must not pay for that.
    private static void hangUp(Line line) {
        try {
            line.hangUp();
        } catch (UncheckedIOException gone) {
            // The visitor was faster.
        }
    }

    void leave(Line line) {
        open.remove(line);
    }

    int size() {
        return open.size();
    }

    boolean isOverdue(Line line) {
        return clock.getAsLong() - line.since() > line.doing().most().toNanos();
    }

    private Optional<Line> mostIdle() {
        Map<String, Integer> held = new HashMap<>();
        open.forEach(line -> held.merge(line.address(), 1, Integer::sum));
        return open.stream()
                .filter(line -> line.doing() != Doing.ANSWERING)
                .max(Comparator.<Line>comparingInt(line -> held.getOrDefault(line.address(), 0))
                        .thenComparing(line -> line.doing() == Doing.NOTHING)
                        .thenComparingLong(line -> clock.getAsLong() - line.since()));
    }
}
