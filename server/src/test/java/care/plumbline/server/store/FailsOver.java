package care.plumbline.server.store;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Writes without end from eight threads while the databases below it die, as women do: what failed is sent
/// again until it is acknowledged. At the end every acknowledged entry has to be there, once, and nothing else.
/// `bin/two-machines` runs it.
public final class FailsOver {

    private static final int THREADS = 8;
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final Journals journals;
    private final List<DeviceSecret> devices = new ArrayList<>();
    private final Set<EntryId> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong silence = new AtomicLong();
    private volatile boolean writing = true;

    private FailsOver(Journals journals) {
        this.journals = journals;
    }

    /// Arguments: the address of the database, and for how many seconds to write.
    public static void main(String[] arguments) throws Exception {
        try (Journals journals = new Journals(Postgres.open(arguments[0]), Lines.RANDOM)) {
            FailsOver all = new FailsOver(journals);
            all.write(Integer.parseInt(arguments[1]));
            all.check();
        }
    }

    private void write(int seconds) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            devices.add(journals.begin().device());
        }
        for (DeviceSecret device : devices) {
            threads.add(Thread.ofVirtual().start(() -> write(device)));
        }
        for (int i = 0; i < seconds; i++) {
            Thread.sleep(1000);
            System.out.println(i + 1 + " s: " + acknowledged.size() + " acknowledged, " + failed + " failed");
        }
        writing = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write(DeviceSecret device) {
        while (writing) {
            Written line = Lines.words("written while a machine died");
            while (!isSent(device, line)) {
                failed.incrementAndGet();
                rest();
            }
            acknowledged.add(line.id());
            long now = System.nanoTime();
            long since = now - last.getAndSet(now);
            silence.accumulateAndGet(since, Math::max);
        }
    }

    private boolean isSent(DeviceSecret device, Written line) {
        try {
            Unlocked journal = journals.unlock(device).orElseThrow();
            Contents known = journals.read(journal).orElseThrow();
            return journals.append(journal, known, List.of(line)).isPresent();
        } catch (StoreFailed again) {
            return false;
        } catch (Tampered changed) {
            throw new IllegalStateException("a failover brought another state", changed);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() throws Tampered {
        Set<EntryId> found = new HashSet<>();
        long entries = 0;
        for (DeviceSecret device : devices) {
            Contents contents =
                    journals.read(journals.unlock(device).orElseThrow()).orElseThrow();
            entries += contents.entries().size();
            contents.entries().forEach(entry -> found.add(entry.id()));
        }
        long lost = acknowledged.stream().filter(id -> !found.contains(id)).count();
        long never = found.stream().filter(id -> !acknowledged.contains(id)).count();
        System.out.println(acknowledged.size() + " acknowledged, " + lost + " lost, " + (entries - found.size())
                + " twice, " + never + " never sent; longest silence " + silence.get() / 1_000_000 + " ms");
        if (lost > 0 || never > 0 || entries != found.size()) {
            throw new AssertionError("not what was acknowledged");
        }
    }
}
