package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Promise: the browser is asked to keep her journal, what it may do all the same is said plainly, a copy is
/// asked for before the first week is over, and the home screen is explained for the phone she holds.
class HerCopyTest {

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    private static final Map<String, String> PHONES = Map.of(
            "iphone",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 "
                    + "Mobile/15E148 Safari/604.1",
            "android",
            "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile "
                    + "Safari/537.36",
            "desktop",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36");

    @Test
    void a_copy_is_asked_for_before_the_first_week_is_over_and_again_four_weeks_after_it() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            Way.toAJournal(she);
            she.open("/today");
            assertFalse(asksForACopy(she), "not on the first day");
            try (Inside inside = new Inside(she)) {
                inside.startAnew().daysAhead(WEEK - 4);
                she.open("/today");
                assertFalse(asksForACopy(she), "not yet");
                inside.daysAhead(WEEK - 1);
                she.open("/today");
                assertTrue(asksForACopy(she), "before the week is over");
                she.tap("How to save a copy");
                she.page()
                        .waitForDownload(() -> she.page().locator("a[download]").click());
                she.page().waitForTimeout(300);
                she.open("/today");
                assertFalse(asksForACopy(she), "she has one");
                inside.daysAhead(WEEK - 1 + FOUR_WEEKS);
                she.open("/today");
                assertTrue(asksForACopy(she), "it is four weeks old");
            }
        }
    }

    private static boolean asksForACopy(Walker she) {
        return she.has("[data-home=copy]");
    }

    @Test
    void the_browser_is_asked_to_keep_her_journal_once_there_is_one() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            she.context().addInitScript("""
                    sessionStorage.asked ||= "0";
                    navigator.storage.persist = () => { sessionStorage.asked = String(Number(sessionStorage.asked) + 1); return Promise.resolve(false); };
                    """);
            she.open("/").open("/learn");
            assertEquals("0", she.page().evaluate("sessionStorage.asked"), "nothing is asked of her who keeps nothing");
            Way.toAJournal(she);
            she.page().waitForTimeout(300);
            assertEquals("1", she.page().evaluate("sessionStorage.asked"));
            she.open("/why").open("/check-in");
            assertEquals("1", she.page().evaluate("sessionStorage.asked"), "not on every page: some browsers ask her");
        }
    }

    @Test
    void what_a_browser_may_do_is_said_and_how_this_phone_puts_it_on_the_home_screen() {
        try (StaticHost host = Published.host()) {
            PHONES.forEach((system, agent) -> {
                try (BrowserContext context = Chromium.shared()
                        .newContext(Device.PHONE.context(host.address()).setUserAgent(agent))) {
                    Page page = context.newPage();
                    page.navigate(host.address() + "/keeping");
                    page.locator("details[data-system=" + system + "][open]").waitFor();
                    assertEquals(1, page.locator("details[data-system][open]").count(), system);
                    String says = page.locator("main").innerText();
                    for (String plainly : List.of(
                            "Safari clears what a page keeps after seven days",
                            "This browser has not promised to keep it",
                            "Save a copy",
                            "Bring a copy back")) {
                        assertTrue(says.contains(plainly), () -> system + ": " + plainly);
                    }
                }
            });
        }
    }
}
