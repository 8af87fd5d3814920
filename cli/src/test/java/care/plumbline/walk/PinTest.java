package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: where she set a lock of her own, nobody reads what her phone keeps without her digits: not after five
/// minutes without a touch, not in a new window, not from the store. What keeps her safe stays open, what she was
/// filling in waits for her, and wrong digits wait longer each time.
class PinTest {

    private static final String DIGITS = "493027";
    private static final int TOO_OFTEN = 3;
    private static final int PATIENCE = 60_000;

    private static final StaticHost host = Published.host();

    @BeforeAll
    static void put_up() {
        host.forget();
    }

    @AfterAll
    static void take_down() {
        host.close();
    }

    private static void type(Page page, String digits) {
        page.locator("#pin").fill(digits);
        page.locator("main form .btn").first().click();
    }

    private static void lockUp(Walker she) {
        she.open("/settings/pin");
        she.page().locator("#pin").fill(DIGITS);
        she.page().locator("#again").fill(DIGITS);
        she.page().locator("main form .btn.main").click();
        she.page().locator("main .sage").waitFor();
    }

    private static void isLocked(Page page) {
        page.locator("form[action$='/locked']").first().waitFor();
        assertEquals("Notes", page.title());
        assertFalse(page.locator("html").innerText().toLowerCase().contains("back"), "no word of her");
    }

    /// What the store holds under a name, as the browser prints it.
    private static String key(Page page) {
        return (String) page.evaluate("""
                () => new Promise((done) => {
                  indexedDB.databases().then(([{ name }]) => {
                    const asked = indexedDB.open(name);
                    asked.onsuccess = () => {
                      const all = asked.result.transaction("key").objectStore("key").getAll();
                      all.onsuccess = () => { asked.result.close(); done(all.result.map((one) => Object.keys(one).sort().join(" ") + (one.key instanceof CryptoKey ? " open" : "")).join("\\n")); };
                    };
                  });
                })""");
    }

    @Test
    void what_cannot_be_taken_is_said_beside_the_field_and_nothing_is_locked() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            she.open("/settings/pin");
            she.page().locator("#pin").fill("1234");
            she.page().locator("main form .btn.main").click();
            she.page().locator("#wrong-pin").waitFor();
            she.page().locator("#pin").fill(DIGITS);
            she.page().locator("#again").fill("493028");
            she.page().locator("main form .btn.main").click();
            she.page().locator("#wrong-again").waitFor();
            assertTrue(key(she.page()).contains("open"));
        }
    }

    @Test
    void a_new_window_asks_for_the_digits_and_danger_signs_do_not() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            List<String> before = phone.entries();
            lockUp(she);
            assertEquals("iv number rounds salt wrapped", key(she.page()), "the key is kept only wrapped");
            assertEquals(before, phone.entries(), "nothing was lost on the way");
            she.open("/why").open("/today");
            assertTrue(she.has("nav.nav"), "while she is here nothing is asked");
            phone.stopWorker();
            she.open("/progress");
            assertEquals("/progress", she.path());
            assertTrue(she.has("html[data-journal=yes]"), "a worker that was stopped asks her page");

            Page other = anew(phone);
            for (String path : List.of("/today", "/why", "/questions", "/settings/export.json", "/")) {
                other.navigate(she.address() + path);
                isLocked(other);
            }
            other.navigate(she.address() + "/safety");
            assertTrue(other.locator("main").innerText().contains("Call"), other.title());
            other.navigate(she.address() + "/today");
            type(other, DIGITS);
            other.waitForURL("**/today");
            other.locator("nav.nav").waitFor();
            assertEquals(before, HerPhone.entries((String)
                    other.evaluate("() => fetch('/settings/export.json').then(answer => answer.text())")));
        }
    }

    /// All windows are closed, the worker is stopped, and one is opened.
    private static Page anew(HerPhone phone) {
        Page other = phone.she().context().newPage();
        other.navigate("about:blank");
        phone.stopWorker();
        phone.she().page().close();
        return other;
    }

    @Test
    void after_three_wrong_tries_it_waits_whatever_is_typed() {
        try (HerPhone phone = new HerPhone(host)) {
            lockUp(phone.withAJournal().she());
            Page other = anew(phone);
            other.navigate(phone.she().address() + "/today");
            for (int i = 1; i < TOO_OFTEN; i++) {
                type(other, "000000");
                other.getByText("That did not open it.").waitFor();
            }
            type(other, "000000");
            other.getByText("Please wait").waitFor();
            type(other, DIGITS);
            other.getByText("Please wait").waitFor();
            isLocked(other);
            long until = System.currentTimeMillis() + PATIENCE;
            while (!other.url().endsWith("/today")
                    || other.locator("form[action$='/locked']").count() > 0) {
                assertTrue(System.currentTimeMillis() < until, "it opens after the wait");
                type(other, DIGITS);
                other.waitForLoadState();
            }
            other.locator("nav.nav").waitFor();
        }
    }

    @Test
    void after_five_minutes_without_a_touch_it_locks_and_what_she_was_filling_in_waits() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            lockUp(she);
            Page page = she.page();
            page.clock().install();
            she.open("/check-in");
            page.locator(".scale label").nth(4).click();
            assertTrue(page.locator(".scale input").nth(4).isChecked());
            page.clock().fastForward("04:00");
            assertTrue(she.has("html[data-journal=yes]"), "four minutes are none");
            page.clock().fastForward("02:00");
            isLocked(page);
            assertFalse(phone.everythingKept().contains("pain_now"), "the page waits under the seal");
            type(page, DIGITS);
            page.locator(".scale").first().waitFor();
            page.waitForFunction("() => document.querySelectorAll('.scale input')[4].checked");
        }
    }

    @Test
    void it_is_taken_away_with_the_digits_and_with_nothing_else() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            List<String> before = phone.entries();
            lockUp(she);
            type(she.page(), "000000");
            she.page().locator(".wrong").waitFor();
            assertFalse(key(she.page()).contains("open"));
            type(she.page(), DIGITS);
            she.page().locator("#again").waitFor();
            assertTrue(key(she.page()).contains("open"));
            phone.stopWorker();
            she.open("/today");
            assertEquals(before, phone.entries());
        }
    }

    @Test
    void a_worker_that_is_stopped_while_it_locks_leaves_all_of_it_locked_or_all_of_it_open() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            List<String> before = phone.entries();
            for (int i = 0; i < TOO_OFTEN; i++) {
                she.open("/settings/pin");
                if (she.page().locator("#again").count() == 0) {
                    break;
                }
                she.page().locator("#pin").fill(DIGITS);
                she.page().locator("#again").fill(DIGITS);
                she.page().evaluate("() => { document.querySelector('main form .btn.main').click(); }");
                she.page().waitForTimeout(150L * i);
                phone.stopWorker();
            }
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            if (other.locator("form[action$='/locked']").count() > 0) {
                type(other, DIGITS);
            }
            other.locator("nav.nav a[href$='/why']").waitFor();
            assertEquals(before, HerPhone.entries((String)
                    other.evaluate("() => fetch('/settings/export.json').then(answer => answer.text())")));
        }
    }

    @Test
    void forgotten_digits_leave_erasing_and_the_file_she_saved() {
        try (HerPhone phone = new HerPhone(host)) {
            lockUp(phone.withAJournal().she());
            Page other = anew(phone);
            other.navigate(phone.she().address() + "/today");
            other.locator("summary").click();
            other.locator("[name=do][value=erase]").click();
            other.waitForURL("**/settings/erased");
            other.navigate(phone.she().address() + "/");
            other.locator("[name=pain_zones]").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }
}
