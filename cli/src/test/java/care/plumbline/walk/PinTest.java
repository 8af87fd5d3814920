package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: where she set a lock of her own, nobody reads what her phone keeps without her digits: not after five
/// minutes without a touch, not in a new window, not from the store. What keeps her safe stays open, what she was
/// filling in waits for her, and wrong digits wait longer each time.
class PinTest {

    private static final String DIGITS = "493027";
    private static final String OTHERS = "8140265";
    private static final int TOO_OFTEN = 3;
    private static final int LOCKED = 423;
    private static final int STOPS = 6;
    private static final int STOP_LATER = 120;
    private static final int PATIENCE = 60_000;

    private static final StaticHost host = Published.untilTheEnd();

    @BeforeAll
    static void put_up() {
        host.forget();
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
        assertFalse(page.locator("html").innerText().toLowerCase().contains("back"), "no word of us");
        assertEquals(0, page.locator("nav.nav, [data-home], .card").count(), "no word of her");
    }

    /// With tries that were counted before, she waits and types again.
    private static void opensAfterAWait(Page page, String digits) {
        long until = System.currentTimeMillis() + PATIENCE;
        while (page.locator("form[action$='/locked']").count() > 0) {
            assertTrue(System.currentTimeMillis() < until, "it opens after the wait");
            type(page, digits);
            page.waitForLoadState();
            page.waitForTimeout(STOP_LATER);
        }
        page.locator("nav.nav").waitFor();
    }

    /// The digits are changed from these to those.
    private static void change(Page page, String old, String pin) {
        page.locator("#old").fill(old);
        page.locator("#pin").fill(pin);
        page.locator("#again").fill(pin);
        page.locator("main form .btn.main").click();
    }

    private static List<String> entries(Page page) {
        return HerPhone.entries((String) Objects.requireNonNull(
                page.evaluate("() => fetch('/settings/export.json').then(answer => answer.text())")));
    }

    /// The keys a script of this site could take from the store and open her journal with.
    private static int openKeys(Page page) {
        return ((Number) Objects.requireNonNull(page.evaluate("""
                async () => {
                  const isKey = (value) => value instanceof CryptoKey || (value !== null && typeof value === "object" && !ArrayBuffer.isView(value) && Object.values(value).some(isKey));
                  let keys = 0;
                  for (const { name } of await indexedDB.databases()) {
                    const base = await new Promise((done) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
                    for (const store of base.objectStoreNames) {
                      const all = await new Promise((done) => { const asked = base.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => done(asked.result); });
                      keys += all.filter(isKey).length;
                    }
                    base.close();
                  }
                  return keys;
                }"""))).intValue();
    }

    /// What is kept of her key.
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

    /// The page still asks for its key while she leaves; that it is locked by then is no reason to come back to it.
    @Test
    void who_leaves_right_after_a_page_has_come_is_gone() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            phone.withAJournal();
            lockUp(she);
            she.page()
                    .evaluate(
                            "() => { dispatchEvent(new Event('turned')); document.getElementById('leave').click(); }");
            she.page().getByText("Kitchen measures").first().waitFor();
            she.page().waitForFunction("() => location.pathname.endsWith('/away')");
        }
    }

    @Test
    void what_cannot_be_taken_is_said_beside_the_field_and_nothing_is_locked() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            she.open("/settings/pin");
            she.page().locator("#pin").fill("1234");
            she.page().locator("main form .btn.main").click();
            she.page().locator("#wrong-pin").waitFor();
            for (String first : List.of("000000", "123456", "87654321")) {
                she.page().locator("#pin").fill(first);
                she.page().locator("#again").fill(first);
                she.page().locator("main form .btn.main").click();
                she.page().getByText("Others would try these first").waitFor();
                she.open("/settings/pin");
            }
            she.page().locator("#pin").fill(DIGITS);
            she.page().locator("#again").fill("493028");
            she.page().locator("main form .btn.main").click();
            she.page().locator("#wrong-again").waitFor();
            assertTrue(key(she.page()).contains("open"));
        }
    }

    @Test
    void what_was_wrong_with_the_digits_before_does_not_stand_beside_good_ones() {
        try (HerPhone phone = new HerPhone(host)) {
            Page page = phone.withAJournal().she().open("/settings/pin").page();
            page.locator("#pin").fill("123456");
            page.locator("#again").fill("123456");
            page.locator("main form .btn.main").click();
            page.locator("#wrong-pin").waitFor();
            page.locator("#pin").fill(DIGITS);
            page.locator("#again").fill(DIGITS);
            assertEquals(false, page.evaluate("""
                    () => {
                      const wrong = document.getElementById("wrong-pin");
                      document.querySelector("main form .btn.main").click();
                      return wrong.checkVisibility({ visibilityProperty: true });
                    }"""));
            page.locator("main .sage").waitFor();
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

            List<String> words = phone.words();
            Page other = anew(phone);
            for (String path : List.of("/today", "/why", "/questions", "/settings/export.json", "/")) {
                other.navigate(she.address() + path);
                isLocked(other);
            }
            String kept = phone.everythingKept(other);
            assertFalse(kept.contains(DIGITS), "no digits");
            words.forEach(word -> assertFalse(kept.contains(word), word));
            assertEquals(0, openKeys(other), "nothing that opens it");
            other.navigate(she.address() + "/today");
            type(other, DIGITS);
            other.waitForURL("**/today");
            other.locator("nav.nav").waitFor();
            assertEquals(before, entries(other));
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
                other.getByText("Please try again").waitFor();
            }
            type(other, "000000");
            other.getByText("Please wait").waitFor();
            type(other, DIGITS);
            other.getByText("Please wait").waitFor();
            isLocked(other);
            opensAfterAWait(other, DIGITS);
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
            Page page = she.page();
            page.locator("#old").fill("000000");
            page.locator("[value=off]").click();
            page.locator("#wrong-old").waitFor();
            assertEquals(0, openKeys(page));
            page.locator("#old").fill(DIGITS);
            page.locator("[value=off]").click();
            page.locator("#old").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertEquals("key number open", key(page));
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
            assertEquals(before, entries(other));
        }
    }

    @Test
    void forgotten_digits_leave_erasing_and_the_file_she_saved() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            String saved = phone.export();
            lockUp(she);
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            other.locator("summary").click();
            Locator erase = other.locator("form:has([name=sure]) .btn");
            erase.click();
            isLocked(other);
            assertEquals(1, key(other).lines().count(), "two taps erase nothing");
            other.locator("[name=sure]").check();
            erase.click();
            other.waitForURL("**/settings/erased");
            other.navigate(she.address() + "/settings/pin");
            assertEquals(0, other.locator("#pin").count(), "there is nothing to lock");
            other.navigate(she.address() + "/keeping");
            other.locator("#bring")
                    .setInputFiles(new FilePayload(
                            "plumbline.json", "application/json", saved.getBytes(StandardCharsets.UTF_8)));
            other.waitForURL("**/today");
            assertEquals(HerPhone.entries(saved), entries(other));
        }
    }

    @Test
    void signs_numbers_and_leave_ask_for_no_digits() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            List<String> before = phone.entries();
            lockUp(she);
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            other.locator("header a[href$='/safety']").click();
            other.waitForURL("**/safety");
            other.locator("a[href^='tel:']").first().waitFor();
            other.navigate(she.address() + "/safety/check");
            other.locator("main form .btn.main").first().click();
            other.waitForLoadState();
            assertEquals(0, other.locator("form[action$='/locked']").count(), "the questions are asked and answered");
            assertTrue(other.locator("main h1, main legend").first().isVisible());
            other.navigate(she.address() + "/today");
            isLocked(other);
            other.locator("#leave").click();
            other.waitForURL("**/away");
            other.reload();
            assertEquals(0, other.locator("#pin").count(), "she left: nothing of us is shown");
            other.navigate(she.address() + "/today");
            isLocked(other);
            type(other, DIGITS);
            other.locator("nav.nav").waitFor();
            assertEquals(before, entries(other), "a stranger's answers are not hers");
            other.locator("#leave").click();
            other.waitForURL("**/away");
            other.navigate(she.address() + "/today");
            isLocked(other);
        }
    }

    @Test
    void what_was_erased_in_one_window_is_gone_from_the_other_at_her_next_look() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            lockUp(she);
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            Page second = she.context().newPage();
            second.navigate(she.address() + "/why");
            isLocked(second);
            other.locator("summary").click();
            other.locator("[name=sure]").check();
            other.locator("form:has([name=sure]) .btn").click();
            other.waitForURL("**/settings/erased");
            second.bringToFront();
            second.locator("form[action$='/locked']")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            second.locator("form[action$='/safety/check']").first().waitFor();
        }
    }

    @Test
    void a_window_that_asks_for_digits_looks_again_when_she_does() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            lockUp(she);
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            Page second = she.context().newPage();
            second.navigate(she.address() + "/why");
            isLocked(second);
            type(other, DIGITS);
            other.locator("nav.nav").waitFor();
            second.evaluate("() => dispatchEvent(new Event('focus'))");
            second.locator("nav.nav").waitFor();
        }
    }

    @Test
    void while_it_is_locked_no_window_says_our_name_and_nothing_is_offered_to_be_kept() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            lockUp(she);
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            isLocked(other);
            other.locator("header a[href$='/safety']").click();
            other.waitForURL("**/safety");
            assertEquals("Notes", other.title());
            for (String path : List.of("/safety/check", "/safety/result")) {
                other.navigate(she.address() + path);
                assertEquals("Notes", other.title(), path);
                assertEquals(0, other.locator("form[action$='/begin']").count(), path);
            }
            assertTrue(other.locator("#locked").innerText().contains("not kept"));
            assertTrue(other.locator("#locked a").getAttribute("href").endsWith("/today"));
            other.navigate(she.address() + "/today");
            isLocked(other);
            type(other, DIGITS);
            other.locator("nav.nav").waitFor();
            other.navigate(she.address() + "/safety");
            assertEquals("Plumbline", other.title(), "open, it goes by the name she chose");
        }
    }

    @Test
    void with_the_name_that_says_nothing_no_page_says_ours_while_locked_or_open() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            she.page().evaluate("""
                    () => fetch("/view", { method: "POST", body: new URLSearchParams({ wish: "name", value: "NOTES", to: "/settings" }) })""");
            for (String path :
                    List.of("/today", "/safety", "/safety/result", "/why", "/session/after", "/no-such-page")) {
                she.open(path);
                assertEquals("Notes", she.page().title(), path);
            }
            lockUp(she);
            Page other = anew(phone);
            for (String path : List.of("/today", "/safety", "/safety/check", "/safety/result", "/away")) {
                other.navigate(she.address() + path);
                assertFalse(other.title().contains("Plumbline"), path + ": " + other.title());
            }
        }
    }

    /// A step of a session goes on waiting on the page: an answer that asks for digits has taken nothing.
    @Test
    void what_a_script_sends_while_it_is_locked_is_not_taken_for_written() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            lockUp(she);
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            isLocked(other);
            assertEquals(LOCKED, other.evaluate("""
                    () => fetch("/session/step", { method: "POST", body: new URLSearchParams({ script: 1 }) }).then(answer => answer.status)"""));
        }
    }

    @Test
    void digits_are_the_same_however_she_groups_them() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            she.open("/settings/pin");
            she.page().locator("#pin").fill("493 027");
            she.page().locator("#again").fill("49 30 27");
            she.page().locator("main form .btn.main").click();
            she.page().locator("main .sage").waitFor();
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            isLocked(other);
            type(other, DIGITS);
            other.locator("nav.nav").waitFor();
            other.navigate(she.address() + "/settings/pin");
            String wrapped = wrappedKey(other);
            change(other, " 4930 27", "814 0265");
            other.waitForCondition(() -> !wrapped.equals(wrappedKey(other)));
            other.navigate(she.address() + "/settings/pin");
            other.locator("button[value=lock]").click();
            isLocked(other);
            type(other, "81 40 265");
            other.locator("nav.nav").waitFor();
        }
    }

    @Test
    void two_windows_open_and_lock_together() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            lockUp(she);
            she.page().clock().install();
            Page other = she.context().newPage();
            other.navigate(she.address() + "/why");
            other.locator("nav.nav").waitFor();
            she.page().clock().fastForward("06:00");
            isLocked(she.page());
            isLocked(other);
            type(other, DIGITS);
            other.locator("nav.nav").waitFor();
            she.open("/today");
            assertTrue(she.has("html[data-journal=yes]"), "opened in one, open in the other");
        }
    }

    @Test
    void other_digits_take_the_place_of_the_old_ones_whenever_the_worker_is_stopped() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            List<String> before = phone.entries();
            lockUp(she);
            Page page = she.page();
            change(page, "000000", OTHERS);
            page.locator("#wrong-old").waitFor();
            String wrapped = wrappedKey(page);
            for (int i = 0; i < STOPS && wrapped.equals(wrappedKey(page)); i++) {
                she.open("/settings/pin");
                // The page that held the key may have been on its way when the worker that did was stopped.
                opensAfterAWait(page, DIGITS);
                page.locator("#old").fill(DIGITS);
                page.locator("#pin").fill(OTHERS);
                page.locator("#again").fill(OTHERS);
                page.evaluate("() => { document.querySelector('main form .btn.main').click(); }");
                page.waitForTimeout(STOP_LATER * i);
                phone.stopWorker();
            }
            Page later = anew(phone);
            later.navigate(she.address() + "/today");
            String pin = wrapped.equals(wrappedKey(later)) ? DIGITS : OTHERS;
            opensAfterAWait(later, pin);
            assertEquals(before, entries(later));
        }
    }

    @Test
    void digits_that_were_changed_open_nothing_any_more() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            List<String> before = phone.entries();
            lockUp(she);
            String wrapped = wrappedKey(she.page());
            change(she.page(), DIGITS, OTHERS);
            she.page().waitForCondition(() -> !wrapped.equals(wrappedKey(she.page())));
            Page other = anew(phone);
            other.navigate(she.address() + "/today");
            type(other, DIGITS);
            other.getByText("Please try again").waitFor();
            type(other, OTHERS);
            other.locator("nav.nav").waitFor();
            assertEquals(before, entries(other));
        }
    }

    private static String wrappedKey(Page page) {
        return (String) Objects.requireNonNull(page.evaluate("""
                () => new Promise((done) => {
                  indexedDB.databases().then(([{ name }]) => {
                    const asked = indexedDB.open(name);
                    asked.onsuccess = () => {
                      const all = asked.result.transaction("key").objectStore("key").getAll();
                      all.onsuccess = () => { asked.result.close(); done(all.result.map((one) => String(one.wrapped)).join(" ")); };
                    };
                  });
                })"""));
    }
}
