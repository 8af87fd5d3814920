package care.plumbline.server.limits;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Keeps out forms of other sites and more requests than one visitor can mean. Thread-safe.
///
/// A form is taken only when the browser says that one of our own pages sent it: `Sec-Fetch-Site`, which no
/// script can set, or, in browsers without it, `Origin`.
public final class Guard {

    private static final long VISITORS = 20_000;
    private static final int SEALED = 200;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    /// Forms of this many letters and more are read by a few at a time.
    private static final int LARGE = 8 * 1024;
    private static final long HEAP_OF_ONE = 256 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Allowance allowance;
    private final Cache<String, Bucket> asking = buckets();
    private final Cache<String, Bucket> writing = buckets();
    private final Cache<String, Bucket> looking = buckets();
    private final Cache<String, Bucket> telling = buckets();
    private final Cache<String, Bucket> weighing = buckets();
    private final Cache<String, Bucket> beginning = buckets();
    private final Semaphore room;
    private final Semaphore large =
            new Semaphore((int) Math.clamp(Runtime.getRuntime().maxMemory() / 16 / HEAP_OF_ONE, 8, 4_096), true);

    private final Semaphore files = new Semaphore(1, true);

    public Guard(Allowance allowance) {
        this.allowance = allowance;
        this.room = new Semaphore(allowance.writesWaiting());
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(VISITORS)
                .expireAfterAccess(Duration.ofHours(1))
                // Handing such small work to another thread costs more than doing it.
                .executor(Runnable::run)
                .build();
    }

    /// Whether this journal, or this address where there is none, may ask for one more page now.
    public boolean mayAsk(String journalOrAddress) {
        return asking.get(journalOrAddress, _ -> bucket(allowance.pagesAtOnce(), allowance.pagesASecond(), SECOND))
                .tryConsume(1);
    }

    /// Whether this address may ask once more now for what needs no journal.
    public boolean mayLook(String address) {
        return looking.get(address, _ -> bucket(allowance.openAtOnce(), allowance.openASecond(), SECOND))
                .tryConsume(1);
    }

    /// Whether this address may send one more form that writes nothing.
    public boolean mayTell(String address) {
        int most = allowance.openWritesAMinute();
        return telling.get(address, _ -> bucket(most, most, MINUTE)).tryConsume(1);
    }

    /// Whether one more form of this weight may be written into this journal now.
    public boolean mayWrite(String journal, int weight) {
        return writing.get(journal, _ -> bucket(allowance.writesAMinute(), allowance.writesAMinute(), MINUTE))
                        .tryConsume(1)
                && weighing.get(journal, _ -> bucket(allowance.weightAnHour(), allowance.weightAnHour(), HOUR))
                        .tryConsume(Math.clamp(weight, 1, allowance.weightAnHour()));
    }

    /// How much a form weighs on the store: its letters, and for each field what sealing one answer adds.
    public static int weight(Form form) {
        int weight = 0;
        for (var field : form.fields().entrySet()) {
            for (String value : field.getValue()) {
                weight += field.getKey().length() + value.length() + SEALED;
            }
        }
        return weight;
    }

    /// Whether this address may begin one more journal.
    public boolean mayBegin(String address) {
        return beginning
                .get(address, _ -> bucket(allowance.beginningsAnHour(), allowance.beginningsAnHour(), HOUR))
                .tryConsume(1);
    }

    private static Bucket bucket(int atOnce, int refilled, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(refilled, every))
                .build();
    }

    /// Whether there is room for one more form to wait for the disk; then [#leave] has to follow.
    public boolean enter() {
        return room.tryAcquire();
    }

    public void leave() {
        room.release();
    }

    /// Reads a form, or what else is sent; of the large ones only as many at a time as the heap has room for.
    ///
    /// @param length how long it says it is; negative: it does not say
    public <T> Optional<T> read(long length, Reading<T> reading) throws Refused {
        if (length >= 0 && length < LARGE) {
            return Optional.of(reading.whole());
        }
        try {
            if (!large.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(reading.whole());
        } finally {
            large.release();
        }
    }

    /// Reads a form with a file, or what else is as long: one at a time, because its letters stand in memory more than
    /// once.
    public <T> Optional<T> alone(Reading<T> reading) throws Refused {
        try {
            if (!files.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(reading.whole());
        } finally {
            files.release();
        }
    }

    /// How it is read.
    public interface Reading<T> {
        T whole() throws Refused;
    }
}
