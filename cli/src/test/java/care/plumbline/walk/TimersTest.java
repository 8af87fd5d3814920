package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: the timers are right, whatever happens to the phone, and nothing hangs on them.
@InBothHomes
class TimersTest {

    private static final long A_MINUTE = 60_000;

    private final Home home;

    TimersTest(Home home) {
        this.home = home;
    }

    private static String text(Walker she, String selector) {
        return she.page().locator(selector).innerText().strip();
    }

    @Test
    void an_outing_is_right_after_a_sleep_a_reload_and_a_pause_and_ends_with_her_minutes() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.page().clock().install();
            she.open("/out").tap("Set off");
            assertEquals("Walk", text(she, "#does"));
            assertEquals("5:00", text(she, "#clock"));
            she.named("Start").click();
            // In her pocket: the browser sleeps, no tick comes.
            she.page().clock().fastForward(2 * A_MINUTE);
            assertEquals("3:00", text(she, "#clock"));
            she.page().reload();
            assertTrue(List.of("3:00", "2:59").contains(text(she, "#clock")), text(she, "#clock"));
            she.named("Pause").click();
            String stood = text(she, "#clock");
            she.page().clock().fastForward(10 * A_MINUTE);
            assertEquals(stood, text(she, "#clock"), "a pause takes no time");
            she.named("Go on").click();
            she.page().clock().fastForward(A_MINUTE);
            she.named("Stop").click();
            she.page().waitForURL("**/out/after**");
            assertEquals("3", she.page().locator("input[name=minutes]").inputValue());
            assertEquals(
                    "null",
                    String.valueOf(she.page().evaluate("sessionStorage.getItem('plumbline-out')")),
                    "forgotten");
        }
    }

    @Test
    void an_outing_that_ran_out_in_her_pocket_asks_how_it_was() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.page().clock().install();
            she.open("/out").tap("Set off");
            she.named("Start").click();
            she.page().clock().fastForward(6 * A_MINUTE);
            she.page().waitForURL("**/out/after**");
            assertEquals("Welcome back", she.heading());
        }
    }

    @Test
    void a_stop_after_a_slip_of_the_thumb_counts_nothing_and_asks_nothing() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.page().clock().install();
            she.open("/out").tap("Set off");
            she.named("Start").click();
            she.page().clock().fastForward(2_000);
            she.named("Stop").click();
            she.page().waitForURL("**/out");
            assertEquals("Going out", she.heading());
            assertFalse(she.has("[name=minutes]"), "how long she was out");
        }
    }

    @Test
    void a_test_counts_taps_and_fills_in_the_number() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            Way.laterSigns(she);
            she.open("/tests/" + Tag.of("test", "sit_to_stands"));
            for (int i = 0; i < 3; i++) {
                she.page().locator("#dial").click();
            }
            assertEquals("3", text(she, "#shown"));
            assertEquals("3", she.page().locator("#number").inputValue());
            she.tap("Keep this");
            assertTrue(she.sees("3 times on 22 November."), she.heading());
        }
    }
}
