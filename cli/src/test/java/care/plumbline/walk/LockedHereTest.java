package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: in a browser that does not open her journal (a new one, one that was cleared, one whose cookie is over, one
/// that
/// was signed out) every page of it leads to the ways in, never to an empty journal; and her words open it to the
/// letter.
class LockedHereTest {

    /// A page of each part of her journal.
    private static final List<String> HERS = List.of(
            "/today",
            "/check-in",
            "/why",
            "/load",
            "/progress",
            "/summary",
            "/session",
            "/questions",
            "/settings/said");

    private Server server;
    private Walker she;
    private String words = "";
    private String before = "";

    @BeforeEach
    void open() {
        server = Server.withSixWeeks();
        she = new Walker(server, Device.PHONE);
        she.open(server.opens());
        she.open("/settings/sheet").tap(she.page().locator("form[action='/settings/sheet'] button"));
        List<String> sheet = she.page().locator(".sheet-words li").allTextContents();
        words = String.join(" ", sheet);
        for (var field : she.page()
                .locator("form[action='/settings/sheet/check'] input[id]")
                .all()) {
            String place = Objects.requireNonNull(field.getAttribute("name")).replace("word", "");
            field.fill(sheet.get(Integer.parseInt(place) - 1));
        }
        she.tap(she.page().locator("form[action='/settings/sheet/check'] button"));
        before = saved(she);
    }

    @AfterEach
    void close() {
        she.close();
        server.close();
    }

    private static String saved(Walker walker) {
        return String.valueOf(
                walker.page().evaluate("() => fetch('/settings/export.json').then(answer => answer.text())"));
    }

    private static void everyPageLeadsToTheWaysIn(Walker walker) {
        for (String path : HERS) {
            assertEquals("/open", walker.open(path).path(), path);
            assertTrue(walker.has("#words"), "the words of her sheet");
            assertTrue(walker.has("a[href='/bring']"), "a file she saved");
        }
    }

    private void herWordsOpenItToTheLetter(Walker walker) {
        walker.open("/open").page().locator("#words").fill(words);
        walker.tap(walker.page().locator("form[action='/open'] .btn.main"));
        assertEquals("/today", walker.path());
        assertEquals(before, saved(walker));
    }

    @Test
    void in_a_new_browser() {
        try (Walker another = new Walker(server, Device.PHONE)) {
            everyPageLeadsToTheWaysIn(another);
            herWordsOpenItToTheLetter(another);
        }
    }

    @Test
    void in_one_that_was_cleared() {
        she.context().clearCookies();
        she.page().evaluate("""
                async () => {
                  localStorage.clear();
                  sessionStorage.clear();
                  for (const name of await caches.keys()) await caches.delete(name);
                  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
                }""");
        everyPageLeadsToTheWaysIn(she);
        herWordsOpenItToTheLetter(she);
    }

    @Test
    void where_the_cookie_is_over() {
        double soon = (Double) she.page().evaluate("() => Date.now() / 1000 + 1.5");
        List<Cookie> hers = she.context().cookies();
        assertFalse(hers.isEmpty());
        hers.forEach(cookie -> cookie.setExpires(soon));
        she.context().addCookies(hers);
        she.page().waitForTimeout(2_500);
        assertEquals(List.of(), she.context().cookies(), "her browser let go of it");
        everyPageLeadsToTheWaysIn(she);
        herWordsOpenItToTheLetter(she);
    }

    @Test
    void where_the_words_are_of_another_sheet_the_ways_in_stay_and_her_words_with_them() {
        String others = "";
        try (Server elsewhere = Server.withSixWeeks();
                Walker somebody = new Walker(elsewhere, Device.PHONE)) {
            somebody.open(elsewhere.opens());
            somebody.open("/settings/sheet").tap(somebody.page().locator("form[action='/settings/sheet'] button"));
            others = String.join(" ", somebody.page().locator(".sheet-words li").allTextContents());
        }
        try (Walker another = new Walker(server, Device.PHONE)) {
            another.open("/open").page().locator("#words").fill(others);
            another.tap(another.page().locator("form[action='/open'] .btn.main"));
            assertEquals("/open", another.path());
            assertEquals(others, another.page().locator("#words").inputValue());
            assertTrue(another.has("#wrong-words"), "what is wrong stands beside them");
            everyPageLeadsToTheWaysIn(another);
            herWordsOpenItToTheLetter(another);
        }
    }

    @Test
    void where_it_was_signed_out_from_another_phone() {
        try (Walker another = new Walker(server, Device.PHONE)) {
            herWordsOpenItToTheLetter(another);
            another.open("/settings/locks");
            another.tap(another.page().locator("button[value=elsewhere]"));
            another.tap(another.page().locator("button[name=sure]"));
            for (String path : HERS) {
                she.open(path);
                assertEquals("This phone or computer was signed out", she.heading(), path);
                assertTrue(she.has("a[href='/open']"), "the ways in");
            }
            herWordsOpenItToTheLetter(she);
        }
    }

    /// Another journal may be of somebody else, or of a time that she left behind.
    @Test
    void what_could_not_be_sent_to_one_journal_goes_into_no_other() {
        she.page().waitForFunction("() => navigator.serviceWorker.controller || navigator.serviceWorker.ready");
        she.open("/check-in");
        she.page().waitForFunction("() => navigator.serviceWorker.controller");
        she.page().locator(".scale label").nth(9).click();
        she.context().setOffline(true);
        she.page().locator(".dock .main").click();
        she.page().locator("[data-unsent]").waitFor();
        she.page().navigate("about:blank");
        she.context().clearCookies();
        she.context().setOffline(false);
        Way.toAJournal(she);
        assertEquals(false, she.open("/today").page().evaluate("() => caches.has('plumbline-unsent')"));
        assertFalse(she.has("a[href='/offline/unsent']"), "nothing is offered to be sent");
    }
}
