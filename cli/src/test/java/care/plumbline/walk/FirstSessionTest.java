package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Promise: from the first page to a first session that is right for her in under two minutes.
@InBothHomes
class FirstSessionTest {

    private static final double TWO_MINUTES = 120;

    private final Home home;

    FirstSessionTest(Home home) {
        this.home = home;
    }

    @Test
    void a_new_visitor_is_at_her_first_session_in_under_two_minutes_of_tapping_without_an_account() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            long began = System.nanoTime();
            Way.begin(she.open("/"));
            Way.throughSafety(she);
            she.tap("Start");
            assertEquals("/session", she.path());
            assertTrue(she.has(".player"), "it plays");
            double machine = (System.nanoTime() - began) / 1e9;
            System.out.printf("First session at %s: %s. This machine took %.1f s.%n", home, she.time(), machine);
            assertTrue(she.time().seconds() < TWO_MINUTES, she.time().toString());
        }
    }
}
