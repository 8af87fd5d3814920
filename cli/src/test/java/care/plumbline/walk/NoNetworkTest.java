package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.text.EntryText;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: where there is no network nothing she said is lost, and whom to call is on the page.
@InBothHomes
class NoNetworkTest {

    private final Home home;

    NoNetworkTest(Home home) {
        this.home = home;
    }

    @Test
    void a_check_in_made_without_a_network_is_kept() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.page().waitForFunction("() => navigator.serviceWorker.controller || navigator.serviceWorker.ready");
            she.open("/check-in");
            she.page().waitForFunction("() => navigator.serviceWorker.controller");
            she.page().locator(".scale label").nth(3).click();
            she.page().evaluate("() => document.querySelectorAll('details').forEach((fold) => fold.open = true)");
            String words = "A sentence of my own, at night.";
            she.page().locator("textarea").first().fill(words);
            she.context().setOffline(true);
            she.follow(() -> she.page().locator(".dock .main").click());
            switch (home) {
                case A_SERVER -> {
                    assertTrue(she.sees("Not sent yet"), she.heading());
                    assertTrue(she.page().locator("a[href^='tel:']").count() > 0, "whom to call");
                    she.context().setOffline(false);
                    she.page().waitForURL("**/check-in/signs**");
                    she.page().waitForLoadState();
                }
                case HER_PHONE -> {
                    // Nothing is sent anywhere, so nothing waits.
                    assertTrue(she.path().startsWith("/check-in/signs"), she.path());
                }
            }
            assertTrue(
                    String.valueOf(she.page().evaluate("async () => (await fetch('/settings/export.json')).text()"))
                            .contains(words),
                    "it is kept");
            assertEquals(false, she.open("/today").page().evaluate("() => caches.has('plumbline-unsent')"));
        }
    }

    /// Going back to a page that answered a form sends nothing she wrote, and a file is never kept to be sent later.
    @Test
    void going_back_past_a_file_that_was_refused_and_one_that_was_taken_is_no_unsent_writing() {
        try (Walker she = home.stranger(Device.PHONE)) {
            she.open("/bring");
            bring(she, "a picture", "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
            she.page().locator("[data-wrong=file]").waitFor();
            assertTrue(she.sees("This is a picture."), she.heading());
            bring(she, "hers", EntryText.export(List.of()).getBytes(StandardCharsets.UTF_8));
            she.page().waitForURL("**/today");
            she.page().waitForFunction("() => navigator.serviceWorker.controller || navigator.serviceWorker.ready");
            she.open("/today");
            she.page().waitForFunction("() => navigator.serviceWorker.controller");
            she.page().goBack();
            she.page().goBack();
            she.page().waitForLoadState();
            assertFalse(she.sees("Not sent yet"), she.heading());
            assertEquals("/bring", she.path());
            assertTrue(she.sees("A journal is here already."), she.heading());
            assertEquals(false, she.open("/today").page().evaluate("() => caches.has('plumbline-unsent')"));
        }
    }

    /// Her phone sends a file as soon as it is chosen.
    private void bring(Walker she, String name, byte[] file) {
        she.page().locator("#bring").setInputFiles(new FilePayload(name + ".json", "application/json", file));
        if (home == Home.A_SERVER) {
            she.page().locator("form[action$='/bring'] button").dispatchEvent("click");
        }
    }

    @Test
    void before_she_has_a_journal_her_words_stay_on_the_page_and_nowhere_else() {
        try (Walker she = home.stranger(Device.PHONE)) {
            she.open("/safety/check");
            for (String pill : List.of("[name=baby_with_you][value=home]", "[name=neuraxial][value=none]")) {
                she.page().locator("label.pill:has(" + pill + ")").click();
            }
            she.page().locator("details:has(select) > summary").click();
            she.page().locator("select[name='birth_date.day']").selectOption("3");
            she.page().locator("select[name='birth_date.month']").selectOption("11");
            she.context().setOffline(true);
            if (home == Home.A_SERVER) {
                she.page().locator(".dock .main").click();
                assertTrue(she.sees("No connection just now"), she.heading());
                assertEquals(
                        "3", she.page().locator("select[name='birth_date.day']").inputValue());
                she.context().setOffline(false);
            }
            she.follow(() -> she.page().locator(".dock .main").click());
            assertFalse(she.has("select[name='birth_date.day']"), "and goes on: " + she.heading());
            assertEquals(0, she.page().evaluate("() => localStorage.length + sessionStorage.length"));
            assertEquals(
                    "", she.context().cookies().stream().map(one -> one.name).reduce("", String::concat));
        }
    }

    @Test
    void a_session_that_ends_without_a_network_asks_how_it_was_and_leads_to_the_signs_and_to_today() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.open("/today?m=2").tap("Start");
            she.page().waitForFunction("() => navigator.serviceWorker.controller");
            she.page().locator("#stage svg").waitFor();
            she.context().setOffline(true);
            Locator ready = she.page().locator("#play[data-shows]:not([data-begun]) #pause");
            Locator done = she.page().locator("#play[data-begun] #next[value=done]");
            String end = home == Home.A_SERVER ? "#kept" : "form[action='/session/after']:not(#kept *)";
            for (int i = 0; i < 300 && !she.page().locator(end).isVisible(); i++) {
                if (done.isVisible()) {
                    done.click();
                } else if (ready.isVisible()) {
                    ready.click();
                }
                she.page().waitForTimeout(100);
            }
            Locator there = she.page().locator(end);
            assertEquals(3, there.locator("[name=session_pain]").count(), "how her pain is");
            assertTrue(there.locator("a[href='/safety']").isVisible(), "where something is new");
            assertTrue(there.locator("a[href='/today']").isVisible(), "the way back");
            she.context().setOffline(false);
        }
    }

    @Test
    void danger_signs_and_numbers_are_there() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.page().waitForFunction("() => navigator.serviceWorker.controller || navigator.serviceWorker.ready");
            she.open("/today");
            she.page().waitForFunction("() => navigator.serviceWorker.controller");
            she.context().setOffline(true);
            she.open("/safety");
            assertTrue(she.page().locator("a[href^='tel:']").count() > 0, she.heading());
            String signs = she.page().locator("main").textContent();
            assertTrue(signs.contains("chest") && signs.contains("bladder"), signs);
        }
    }
}
