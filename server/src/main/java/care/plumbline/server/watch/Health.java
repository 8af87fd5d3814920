package care.plumbline.server.watch;

import care.plumbline.server.store.Journals;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Whether this server can do its work: read journals and write into them. Asked as often as anybody likes, it looks
/// every few seconds. Thread-safe.
public final class Health {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Journals journals;
    private final Log log;
    private Optional<String> trouble = Optional.empty();
    private long looked = System.nanoTime() - FRESH.toNanos();
    private volatile boolean damaged;

    public Health(Journals journals, Log log) {
        this.journals = journals;
        this.log = log;
    }

    /// A store that was found damaged stays so until somebody has mended it and started the server again.
    public void saw(StoreFailed failed) {
        damaged = damaged || failed.trouble() == Trouble.DAMAGED;
    }

    /// What keeps it from its work; empty: nothing.
    public synchronized Optional<String> trouble() {
        if (System.nanoTime() - looked >= FRESH.toNanos()) {
            Optional<String> now = look();
            if (now.isPresent() != trouble.isPresent()) {
                log.health(now.isEmpty());
            }
            trouble = now;
            looked = System.nanoTime();
        }
        return damaged ? Optional.of(Trouble.DAMAGED.words()) : trouble;
    }

    private Optional<String> look() {
        var done = new CompletableFuture<Optional<String>>();
        Thread.ofVirtual().name("health").start(() -> done.complete(probe()));
        try {
            return done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            return Optional.of("it does not answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("it does not answer");
        }
    }

    private Optional<String> probe() {
        try {
            journals.probe();
            return Optional.empty();
        } catch (StoreFailed failed) {
            saw(failed);
            return Optional.of(failed.trouble().words());
        } catch (RuntimeException | Error broken) {
            return Optional.of(Trouble.BROKEN.words());
        }
    }
}
