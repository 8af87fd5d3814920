package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/// Promise: before she keeps a journal, *back* and *forward* and loading again show each page of the first check as she
/// left
/// it, without a question of the browser's; and nobody who left or erased is shown again.
@InBothHomes
class BackBeforeAJournalTest {

    private static final String TICK = "input[type=checkbox][name=leg_weak]";

    /// A box is drawn by its label; it is there without being seen.
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static final int A_LOOK = 1_500;

    private final Home home;

    BackBeforeAJournalTest(Home home) {
        this.home = home;
    }

    /// From the body to the page of signs with the weak leg on it, ticked and not sent.
    private static void ticks(Walker she) {
        Way.begin(she.open("/"));
        while (!she.has(TICK)) {
            Way.answer(she);
        }
        she.page().locator("label:has([name=leg_weak])").click();
        assertTrue(she.page().locator(TICK).isChecked());
    }

    /// The body where it hurts, with what she tapped.
    private void comesToTheBody(Walker she) {
        for (int i = 0; i < 10 && !she.has("label.spot"); i++) {
            she.page().goBack();
            // She looks at each: it comes a moment after the step in the history.
            she.page().waitForTimeout(A_LOOK);
        }
        assertTrue(she.has("label.spot"), she.heading());
        // A host that sends a file without the headers of the pages makes the browser forget what the tab is called.
        if (home == Home.A_SERVER) {
            she.page().locator("[name=pain_zones][value=low-back]:checked").waitFor(ATTACHED);
        }
        she.page().locator("label.spot:has([value=low-back])").waitFor();
    }

    @Test
    void each_page_is_there_again_with_what_she_ticked() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            ticks(she);
            String page = she.page().locator("main").innerText();
            she.tap("Next");
            String after = she.page().locator("main").innerText();
            assertTrue(after.contains("One leg getting weak"), after);
            she.page().goBack();
            she.page().locator(TICK + ":checked").waitFor(ATTACHED);
            assertEquals(page, she.page().locator("main").innerText());
            she.page().goForward();
            she.page().locator("aside:has-text('One leg getting weak')").waitFor();
            assertEquals(after, she.page().locator("main").innerText());
            comesToTheBody(she);
        }
    }

    @Test
    void a_page_loaded_again_is_the_same_and_goes_on() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            ticks(she);
            she.page().reload();
            she.page().locator(TICK + ":checked").waitFor(ATTACHED);
            she.tap("Next");
            she.page().locator("aside:has-text('One leg getting weak')").waitFor();
        }
    }

    @Test
    void the_first_relief_is_there_again_after_something_she_read() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Way.begin(she.open("/"));
            Way.throughSafety(she);
            String relief = she.heading();
            she.tap(she.page().locator("a[href$='/welcome']"));
            she.page().goBack();
            she.page().locator("h1:text-is('" + relief + "')").waitFor();
            she.tap("Start");
            assertTrue(she.path().endsWith("/session"), she.path());
        }
    }

    @Test
    void who_left_is_not_shown_again() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            ticks(she);
            she.tap("Next");
            she.page().locator("#leave").click();
            she.page().getByText("Kitchen measures").first().waitFor();
            for (int i = 0; i < 3; i++) {
                she.page().goBack();
                she.page().getByText("Kitchen measures").first().waitFor();
            }
            she.open("/start");
            she.page().goBack();
            she.page().waitForLoadState();
            assertFalse(she.page().locator("body").innerText().contains("One leg getting weak"));
        }
    }

    @Test
    void who_erased_is_not_shown_again() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Way.toAJournal(she);
            she.open("/learn");
            she.page().locator("input[type=search]").fill("my baby died");
            she.page().locator("#found a").first().waitFor();
            she.open("/settings").tap("Erase everything").tap("Erase now");
            assertTrue(she.path().endsWith("/settings/erased"), she.path());
            for (int i = 0; i < 6; i++) {
                she.page().goBack();
                she.page().waitForLoadState();
                assertFalse(she.has("label.spot [name=pain_zones]:checked"), she.path());
                assertFalse(she.has("form.relief"), she.path());
                she.page().waitForTimeout(A_LOOK);
                assertFalse(she.has("#found a"), "what she looked for: " + she.path());
            }
        }
    }
}
