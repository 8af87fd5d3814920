package care.plumbline.bench.capacity;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/// A cluster that keeps each entry on three nodes, as a discrete-event simulation: appends arrive as they
/// please (Poisson), wait in the queue of each of their three nodes, and are acknowledged when two have
/// written. One node in so many dies in the middle and comes back; what it missed is written to it afterwards,
/// beside its own work.
///
/// Events are appends in the order of their arrival and the two changes of the nodes that die; a node's queue
/// is the moment at which it will be free.
final class Cluster {

    private static final int COPIES = 3;
    private static final int WARM_SECONDS = 10;
    private static final int DIES = 30;
    private static final int BACK = 60;
    private static final int ENDS = 120;

    /// Between two nodes of one place, there and back, four times for a conditional append.
    private static final double NETWORK = 4 * 0.0005;

    /// Of a node's time, for what another node missed.
    private static final double CATCHING_UP = 0.2;

    private final int nodes;
    private final double load;
    private final double service;
    private final double stop;
    private final SplittableRandom random;
    private final double[] free;
    private final boolean[] dead;
    private final double[] missed;
    private double refused;

    /// @param load how busy the nodes are, from 0 to 1
    /// @param service seconds of a node for one append
    /// @param stop seconds until a dead node is known to be dead
    Cluster(int nodes, double load, double service, double stop, long seed) {
        this.nodes = nodes;
        this.load = load;
        this.service = service;
        this.stop = stop;
        this.random = new SplittableRandom(seed);
        this.free = new double[nodes];
        this.dead = new boolean[nodes];
        this.missed = new double[nodes];
    }

    /// The latencies of one stretch of time.
    private static final class Latencies {
        private double[] all = new double[1 << 16];
        private int count;

        void add(double seconds) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = seconds;
        }

        double milliseconds(double part) {
            Arrays.sort(all, 0, count);
            return count == 0 ? Double.NaN : 1000 * all[(int) Math.min(count - 1L, (long) (part * count))];
        }
    }

    String line() {
        double rate = nodes * load / service / COPIES;
        var before = new Latencies();
        var during = new Latencies();
        var after = new Latencies();
        int dying = Math.max(1, nodes / 100);
        double caughtUp = BACK;
        for (double now = 0; now < ENDS; now += -Math.log(1 - random.nextDouble()) / rate) {
            for (int node = 0; node < dying; node++) {
                dead[spread(node, dying)] = now >= DIES && now < BACK;
            }
            double took = append(now);
            if (now > WARM_SECONDS) {
                (now < DIES ? before : now < DIES + 2 * stop ? during : after).add(took);
            }
            caughtUp = Math.max(caughtUp, catchUp(now, dying));
        }
        return String.format(
                Locale.ROOT,
                "| %d | %,.0f | %.0f %% | %.1f | %.1f | %d | %,.0f | %.1f | %,.0f | %.0f |",
                nodes,
                rate,
                100 * load,
                before.milliseconds(0.5),
                before.milliseconds(0.99),
                dying,
                during.milliseconds(0.99),
                after.milliseconds(0.99),
                refused,
                caughtUp - BACK);
    }

    private int spread(int node, int dying) {
        return node * (nodes / dying);
    }

    /// Seconds until two of three have written.
    private double append(double now) {
        int first = random.nextInt(nodes);
        double[] done = new double[COPIES];
        int alive = 0;
        boolean touched = false;
        // Until it is known that a node is dead, who asked it to lead the append waits; one in three does.
        boolean leads = random.nextInt(COPIES) == 0;
        for (int copy = 0; copy < COPIES; copy++) {
            int node = (first + copy) % nodes;
            if (dead[node]) {
                missed[node]++;
                touched = true;
                done[copy] = Double.POSITIVE_INFINITY;
            } else {
                alive++;
                double begins = Math.max(now, free[node]);
                free[node] = begins - service * Math.log(1 - random.nextDouble());
                done[copy] = free[node] - now;
            }
        }
        if (alive < 2) {
            refused++;
            return stop;
        }
        Arrays.sort(done);
        double waits = touched && leads && now < DIES + stop ? DIES + stop - now : 0;
        return NETWORK + waits + done[1];
    }

    /// What a node that is back has still to write goes on beside its own work.
    private double catchUp(double now, int dying) {
        double until = 0;
        for (int i = 0; i < dying; i++) {
            int node = spread(i, dying);
            if (now >= BACK && missed[node] > 0) {
                double writes = Math.min(missed[node], 1);
                double gap = free[node] - now;
                if (gap < service / CATCHING_UP) {
                    free[node] = Math.max(now, free[node]) + writes * service * CATCHING_UP;
                    missed[node] -= writes;
                }
                until = now;
            }
        }
        return until;
    }
}
