package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Promise: who left is gone. Back, Forward, loading again and other tabs show the neutral page until she opens
/// us herself.
@InBothHomes
class LeavingTest {

    private static final int A_WHILE = 1_500;

    private final Home home;

    LeavingTest(Home home) {
        this.home = home;
    }

    private static void isGone(Page page, String after) {
        page.getByText("Kitchen measures").first().waitFor();
        String text = page.locator("html").innerText().toLowerCase(Locale.ROOT);
        assertTrue(!text.contains("plumbline") && !text.contains("back"), after + ": " + text);
        page.waitForFunction("() => location.pathname.endsWith('/away')");
        assertEquals("Kitchen measures", page.title(), after);
    }

    @Test
    void back_and_forward_and_loading_again_show_the_neutral_page_until_she_opens_it_herself() {
        try (Walker she = home.her(Device.PHONE)) {
            she.open("/today").open("/why");
            she.tap("Progress");
            she.tap("Today");
            she.page().locator("#leave").click();
            isGone(she.page(), "leaving");
            for (int i = 1; i <= 3; i++) {
                she.page().goBack();
                isGone(she.page(), i + " back");
            }
            she.page().reload();
            isGone(she.page(), "loading again");
            she.page().goForward();
            isGone(she.page(), "forward");
            she.page().navigate(she.address() + "/why");
            she.page().waitForURL("**/today");
            assertTrue(she.has("nav.nav"), she.heading());
            she.open("/why");
            assertTrue(she.path().endsWith("/why"), she.path());
        }
    }

    @Test
    void what_was_on_its_way_to_another_page_does_not_come_in_place_of_it() {
        for (OnItsWay one : List.of(
                new OnItsWay("/check-in", "document.querySelector('.dock .main').click()"),
                new OnItsWay("/why", "document.querySelector('nav.nav a[href$=\"/progress\"]').click()"),
                new OnItsWay("/why", "dispatchEvent(new Event('turned'))"))) {
            try (Walker she = home.her(Device.PHONE)) {
                she.open("/today").open(one.from());
                she.page().evaluate("() => { " + one.starts() + "; document.getElementById('leave').click(); }");
                isGone(she.page(), one.starts());
                she.page().waitForTimeout(A_WHILE);
                isGone(she.page(), one.starts() + ", a while later");
            }
        }
    }

    /// What has begun on a page when she leaves.
    private record OnItsWay(String from, String starts) {}

    @Test
    void another_tab_goes_along() {
        try (Walker she = home.her(Device.PHONE)) {
            she.open("/why");
            Page other = she.context().newPage();
            other.navigate(she.address() + "/progress");
            other.locator("#leave").click();
            isGone(other, "the tab she left in");
            isGone(she.page(), "the other");
        }
    }

    @Test
    void a_page_that_the_browser_keeps_in_its_memory_hides_itself_before_it_is_put_by() {
        try (Walker she = home.her(Device.PHONE)) {
            she.open("/why");
            assertEquals(true, she.page().evaluate("""
                            () => {
                              dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
                              return document.body.hidden;
                            }"""));
        }
    }

    @Test
    void the_heading_of_the_neutral_page_brings_her_back() {
        try (Walker she = home.her(Device.PHONE)) {
            she.open("/why");
            she.page().locator("#leave").click();
            isGone(she.page(), "leaving");
            she.page().locator("h1 a").click();
            she.page().waitForURL("**/today");
        }
    }
}
