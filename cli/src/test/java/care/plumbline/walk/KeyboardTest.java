package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// Promise: without a pointer everything goes. That Tab reaches every control of every page, [EveryPageTest]
/// says.
@InBothHomes
class KeyboardTest {

    private static final int MOST_TABS = 60;

    private final Home home;

    KeyboardTest(Home home) {
        this.home = home;
    }

    @Test
    void she_comes_to_her_first_session_by_tab_enter_and_space_alone() {
        try (Walker she = home.stranger(Device.WIDE)) {
            she.open("/");
            choose(she, "pain_zones");
            press(she, "Next", "Enter");
            choose(she, "birth_date.about");
            choose(she, "baby_with_you");
            choose(she, "neuraxial");
            press(she, "Next", "Enter");
            for (int i = 0; i < MOST_TABS && !she.has(".result"); i++) {
                boolean list = she.named("None of these").count() > 0;
                press(she, list ? "None of these" : firstAnswer(she), "Space");
            }
            press(she, "Start", "Enter");
            assertEquals("/session", she.path());
        }
    }

    /// Tabs to the first choice of a group, and presses space on it.
    private static void choose(Walker she, String group) {
        Locator first = she.page().locator("input[name='" + group + "']").first();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) first.evaluate("node => node === document.activeElement")) {
                she.page().keyboard().press("Space");
                assertTrue(first.isChecked());
                return;
            }
            she.page().keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + group);
    }

    private static String firstAnswer(Walker she) {
        return she.page().locator(".answer button").first().innerText().strip();
    }

    /// Tabs to what is called so, and presses a key on it.
    private static void press(Walker she, String name, String key) {
        Locator wanted = she.named(name).first();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) wanted.evaluate("node => node === document.activeElement")) {
                she.follow(() -> she.page().keyboard().press(key));
                return;
            }
            she.page().keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach “" + name + "” on " + she.path());
    }

    @Test
    void space_ticks_a_sign() {
        try (Walker she = home.stranger(Device.WIDE)) {
            she.open("/safety/check");
            Way.answer(she);
            Way.answer(she);
            Locator sign = she.page().locator(".choices input").first();
            for (int i = 0; i < MOST_TABS && !(boolean) sign.evaluate("node => node === document.activeElement"); i++) {
                she.page().keyboard().press("Tab");
            }
            she.page().keyboard().press("Space");
            assertTrue(sign.isChecked());
        }
    }

    @Test
    void the_first_tab_offers_to_skip_to_the_page() {
        try (Walker she = home.her(Device.WIDE)) {
            she.open("/today");
            she.page().keyboard().press("Tab");
            Locator skip = she.page().locator(".skip-to");
            assertTrue(skip.isVisible());
            assertTrue(skip.boundingBox().x >= 0 && skip.boundingBox().y >= 0, "it is on the screen");
            she.page().keyboard().press("Enter");
            she.page().waitForURL(url -> url.endsWith("#main"));
        }
    }

    @Test
    void escape_twice_leaves_at_once_and_back_does_not_return() {
        try (Walker she = home.her(Device.WIDE)) {
            she.open("/why").open("/today");
            she.page().keyboard().press("Escape");
            she.follow(() -> she.page().keyboard().press("Escape"));
            she.page().waitForURL("**/away");
            she.page().goBack();
            she.page().getByText("Kitchen measures").first().waitFor();
            assertEquals("Kitchen measures", she.page().title(), "the page before it is not shown either");
        }
    }

    @Test
    void one_escape_alone_stays() {
        try (Walker she = home.her(Device.WIDE)) {
            she.open("/today");
            she.page().keyboard().press("Escape");
            she.page().waitForTimeout(1_200);
            she.page().keyboard().press("Escape");
            she.page().waitForTimeout(300);
            assertEquals("/today", she.path());
        }
    }
}
