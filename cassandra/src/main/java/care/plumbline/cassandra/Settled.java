package care.plumbline.cassandra;

import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.auth.AuthenticationException;
import com.datastax.oss.driver.api.core.servererrors.QueryValidationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Does what has to be done once on a cluster that may not say whether it was done.
///
/// A timeout, a lost connection or a machine that died between a write and its answer leave the outcome unknown. Then:
///
/// 1. it is no failure, and nothing else is written in its place;
/// 2. what stands there is read at `SERIAL`, which completes or buries a round that was left unfinished;
/// 3. what was to be written stands there: done. Something else: refused. Neither: the same is written again;
/// 4. each step after a pause with chance in it, so that those who failed together do not come again together;
/// 5. after a time that is too long for a page the answer is that nobody knows yet, and the same call may be made
/// again.
final class Settled {

    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final Duration LONGEST_READ = Duration.ofSeconds(9);
    private static final int PAUSE_MILLISECONDS = 40;
    private static final int LONGEST_PAUSE_MILLISECONDS = 1_000;

    private Settled() {}

    /// One write that takes hold once or not at all.
    ///
    /// @param <T> what becomes of it
    interface Attempt<T> {

        /// Sends it; whether it took hold.
        boolean apply();

        /// What it is when it took hold.
        T done();

        /// Whether what it writes stands there, whoever answered.
        boolean stands();

        /// Why it did not take hold.
        T refused();
    }

    /// Writes until the outcome is known.
    static <T> T write(Attempt<T> attempt) {
        return write(attempt, LONGEST);
    }

    static <T> T write(Attempt<T> attempt, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        boolean isUnclear = false;
        for (int tries = 0; ; tries++) {
            try {
                if ((isUnclear && attempt.stands()) || attempt.apply()) {
                    return attempt.done();
                }
                // Refused, perhaps by its own first sending, which came through late.
                return isUnclear && attempt.stands() ? attempt.done() : attempt.refused();
            } catch (DriverException unclear) {
                isUnclear = true;
                pause(tries, end, "could not write", unclear);
            } catch (IllegalStateException closed) {
                throw new StoreFailed(Trouble.CLOSED, "could not write", closed);
            }
        }
    }

    /// Reads, again where a machine failed meanwhile.
    static <T> T read(Supplier<T> read) {
        long end = System.nanoTime() + LONGEST_READ.toNanos();
        for (int attempt = 0; ; attempt++) {
            try {
                return read.get();
            } catch (DriverException failed) {
                pause(attempt, end, "could not read", failed);
            } catch (IllegalStateException closed) {
                throw new StoreFailed(Trouble.CLOSED, "could not read", closed);
            }
        }
    }

    private static void pause(int attempt, long end, String doing, DriverException failed) {
        if (isForGood(failed)) {
            throw new StoreFailed(Trouble.BROKEN, doing, failed);
        }
        int most = Math.min(LONGEST_PAUSE_MILLISECONDS, PAUSE_MILLISECONDS << Math.min(attempt, 5));
        long pause = ThreadLocalRandom.current().nextInt(PAUSE_MILLISECONDS / 4, most);
        if (System.nanoTime() + pause * 1_000_000 >= end) {
            throw new StoreFailed(Trouble.UNREACHABLE, doing + "; it is not known yet whether it was done", failed);
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreFailed(Trouble.BROKEN, "stopped waiting; it may be written", stop);
        }
    }

    /// Whether trying again cannot help: the statement or whoever sends it is refused.
    private static boolean isForGood(DriverException failed) {
        return switch (failed) {
            case QueryValidationException _ -> true;
            case AllNodesFailedException all ->
                all.getAllErrors().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(each ->
                                each instanceof QueryValidationException || each instanceof AuthenticationException);
            default -> false;
        };
    }
}
