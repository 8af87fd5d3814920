package care.plumbline.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Keeps out forms of other sites and more requests than one visitor can mean. Thread-safe.
///
/// A form is taken only when the browser says that one of our own pages sent it: `Sec-Fetch-Site`, which no
/// script can set, or, in browsers without it, `Origin`.
final class Guard {

    private static final long VISITORS = 20_000;

    private final Allowance allowance;
    private final Cache<String, Bucket> asking = buckets();
    private final Cache<String, Bucket> writing = buckets();
    private final Cache<String, Bucket> beginning = buckets();
    private final Semaphore room;

    Guard(Allowance allowance) {
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

    /// Whether one of our own pages sent this form.
    ///
    /// @param hosts what the request names as host; behind a proxy also what the proxy says was named
    static boolean isOurs(Optional<String> fetchSite, Optional<String> origin, List<String> hosts) {
        if (fetchSite.isPresent()) {
            return fetchSite.get().equals("same-origin");
        }
        return origin.isPresent()
                && hosts.stream()
                        .flatMap(host -> HostName.parse(host).stream())
                        .anyMatch(host -> host.isOrigin(origin.get()));
    }

    /// Whether this address may ask once more now.
    boolean mayAsk(String address) {
        return asking.get(
                        address,
                        _ -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(allowance.pagesAtOnce())
                                        .refillGreedy(allowance.pagesASecond(), Duration.ofSeconds(1)))
                                .build())
                .tryConsume(1);
    }

    /// Whether this journal, or this address where there is none, may send one more form now.
    boolean mayWrite(String journalOrAddress) {
        return writing.get(journalOrAddress, _ -> bucket(allowance.writesAMinute(), Duration.ofMinutes(1)))
                .tryConsume(1);
    }

    /// Whether this address may begin one more journal.
    boolean mayBegin(String address) {
        return beginning
                .get(address, _ -> bucket(allowance.beginningsAnHour(), Duration.ofHours(1)))
                .tryConsume(1);
    }

    private static Bucket bucket(int count, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(count).refillGreedy(count, every))
                .build();
    }

    /// Whether there is room for one more form to wait for the disk; then [#leave] has to follow.
    boolean enter() {
        return room.tryAcquire();
    }

    void leave() {
        room.release();
    }
}
