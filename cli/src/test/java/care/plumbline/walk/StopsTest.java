package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Promise: a worker may be stopped at any moment, and what a page was told is kept is kept, once. The long run
/// is
/// `bench/crash/phone`.
class StopsTest {

    private static final int STOPS = Integer.getInteger("stops", 30);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void a_worker_that_is_stopped_while_two_tabs_write_loses_and_doubles_nothing() {
        System.out.println("Stops: seed " + SEED);
        StopsUnderLoad.Outcome outcome = StopsUnderLoad.of(STOPS, SEED);
        System.out.println("Stops: " + outcome);
        assertTrue(outcome.taken().size() >= STOPS / 2, "there was something to lose");
        assertEquals(List.of(), outcome.lost(), () -> "seed " + SEED);
        assertEquals(List.of(), outcome.doubled(), () -> "seed " + SEED);
        assertTrue(outcome.inOrder() && outcome.whole(), outcome::toString);
        assertTrue(
                outcome.said().stream().allMatch(said -> said.startsWith("console of the worker: ")),
                outcome::toString);
        assertTrue(Set.of("GET /sw.js").containsAll(outcome.asked()), outcome::toString);
    }
}
