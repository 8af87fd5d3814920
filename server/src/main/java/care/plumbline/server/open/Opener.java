package care.plumbline.server.open;

import care.plumbline.journal.seal.Tampered;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.server.cookies.Keys;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.watch.Counts;
import care.plumbline.server.watch.Health;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Opens the journal of a visit, or says why not. A page that can do without waits a moment and no longer: no
/// woman waits for a list of danger signs because a database does not answer. Thread-safe.
public final class Opener {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration WRITING = Duration.ofSeconds(3);

    /// How long she waits at most when it is not the store that is slow: a server that has just been started
    /// and is asked by many at once is busy for some seconds, and none of them is to be turned away for it.
    private static final Duration BUSY = Duration.ofSeconds(10);

    /// After the store let somebody wait in vain, nobody else waits for a while.
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration REST_WRITING = Duration.ofSeconds(15);

    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("opener").start(task);

    private final Shelf shelf;
    private final Counts counts;
    private final Health health;
    private volatile long readAgain = System.nanoTime();
    private volatile long writeAgain = System.nanoTime();

    /// Whether an earlier journal opens is asked once a minute at most.
    private final Cache<DeviceSecret, Boolean> earlier = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(1_000)
            .executor(Runnable::run)
            .build();

    public Opener(Shelf shelf, Counts counts, Health health) {
        this.shelf = shelf;
        this.counts = counts;
        this.health = health;
    }

    /// What became of it.
    ///
    /// @param back an earlier journal of hers that can be opened; empty: none
    public record Opened(
            Keys keys, Optional<Shelf.Open> open, Optional<Hindrance> hindrance, Optional<DeviceSecret> back) {

        public static final Opened NOTHING =
                new Opened(Keys.NONE, Optional.empty(), Optional.empty(), Optional.empty());

        Opened but(Hindrance why) {
            return new Opened(keys, Optional.empty(), Optional.of(why), Optional.empty());
        }

        /// It can be read, and not written.
        Opened readingOnly(Hindrance why) {
            return new Opened(keys, open, Optional.of(why), back);
        }
    }

    /// Opens what these keys open.
    ///
    /// @param needed whether the page can do nothing without
    public Opened open(Keys keys, boolean needed) {
        if (keys.first().isEmpty()) {
            return new Opened(keys, Optional.empty(), Optional.empty(), back(keys, needed));
        }
        var none = new Opened(keys, Optional.empty(), Optional.of(Hindrance.NOT_FOUND), Optional.empty());
        DeviceSecret first = keys.first().get();
        try {
            Optional<Shelf.Open> open = read(needed, first);
            Optional<DeviceSecret> back = back(keys, needed);
            return open.isPresent()
                    ? new Opened(keys, open, Optional.empty(), back)
                    : new Opened(keys, open, Optional.of(outside(needed, first)), back);
        } catch (Tampered changed) {
            return none.but(changed(changed).why());
        } catch (StoreFailed failed) {
            saw(failed);
            return none.but(ServerHome.reading(failed));
        }
    }

    /// Why a key opens nothing: its journal is not there, or is there and this lock of it was taken away.
    private Hindrance outside(boolean needed, DeviceSecret key) throws Tampered {
        boolean there = needed ? shelf.isStillThere(key) : within(MOMENT, () -> shelf.isStillThere(key));
        return there ? Hindrance.SIGNED_OUT : Hindrance.NOT_FOUND;
    }

    /// What to say to her when somebody changed what was stored.
    Hindered changed(Tampered changed) {
        counts.log().tampered(changed);
        return new Hindered(Hindrance.CHANGED);
    }

    void saw(StoreFailed failed) {
        counts.log().storeFailed(failed);
        health.saw(failed);
    }

    private Optional<DeviceSecret> back(Keys keys, boolean needed) {
        return keys.earlier().stream()
                .filter(key -> earlier.get(key, one -> opens(one, needed)))
                .findFirst();
    }

    private boolean opens(DeviceSecret key, boolean needed) {
        try {
            Optional<Shelf.Open> open = read(needed, key);
            return open.isPresent();
        } catch (Tampered | StoreFailed no) {
            return false;
        }
    }

    private Optional<Shelf.Open> read(boolean needed, DeviceSecret key) throws Tampered {
        long began = System.nanoTime();
        if (began - readAgain < 0) {
            throw StoreFailed.tooSlow();
        }
        try {
            return needed ? shelf.open(key) : within(MOMENT, () -> shelf.open(key));
        } catch (StoreFailed failed) {
            long now = System.nanoTime();
            if (now - began >= MOMENT.toNanos()) {
                readAgain = now + REST.toNanos();
            }
            throw failed;
        }
    }

    /// Writes, for a form that can also go on without having written.
    <T> T write(Callable<T> work) throws Tampered {
        if (System.nanoTime() - writeAgain < 0) {
            throw StoreFailed.tooSlow();
        }
        try {
            return within(WRITING, work);
        } catch (StoreFailed failed) {
            writeAgain = System.nanoTime() + REST_WRITING.toNanos();
            throw failed;
        }
    }

    /// @param most how long the store may keep us waiting; what this server itself has to do may take longer
    /// @throws StoreFailed when it takes longer; it may still come to its end
    private <T> T within(Duration most, Callable<T> work) throws Tampered {
        var done = new CompletableFuture<T>();
        THREADS.execute(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        long began = System.nanoTime();
        while (true) {
            try {
                return done.get(most.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException slow) {
                if (shelf.waits(most) || System.nanoTime() - began > BUSY.toNanos()) {
                    throw StoreFailed.tooSlow();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw StoreFailed.tooSlow();
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case Tampered changed -> throw changed;
                    case RuntimeException broken -> throw broken;
                    case null, default -> throw new CompletionException(failed);
                }
            }
        }
    }
}
