package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: a page that her phone shows as it was finished is the page that would be made now. Whatever a page
/// may hang on is changed, one after the other; each time every finished page is laid beside one made anew.
class NothingStaleTest {

    private static final StaticHost host = Published.untilTheEnd();

    /// What pages hang on besides her journal: the worker of this test believes the test about it.
    private static final String HAND_ON_THE_CLOCK = """
            {
              const Real = Date;
              let ahead = 0, offset = null, languages = ["en-IE"];
              globalThis.Date = class extends Real {
                constructor(...all) { if (all.length) super(...all); else super(Real.now() + ahead); }
                static now() { return Real.now() + ahead; }
                getTimezoneOffset() { return offset ?? super.getTimezoneOffset(); }
              };
              Object.defineProperty(navigator, "languages", { get: () => languages });
              addEventListener("message", ({ data, ports }) => {
                if (!data?.believe) return;
                ({ ahead, offset, languages } = { ahead, offset, languages, ...data.believe });
                ports[0].postMessage("yes");
              });
            }
            """;

    private static final String BELIEVE = """
            (believe) => new Promise((done) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = done;
              navigator.serviceWorker.controller.postMessage({ believe }, [port2]);
            })""";

    /// Every page that is made ready, and some that are kept when she was there.
    private static final List<String> PAGES = List.of(
            "/today",
            "/why",
            "/load",
            "/progress",
            "/settings",
            "/safety",
            "/check-in",
            "/questions",
            "/settings/said",
            "/learn",
            "/summary",
            "/told");

    private static final String STALE = """
            (pages) => Promise.all(pages.map(async (page) => {
              const text = async (address) => {
                const answer = await fetch(address);
                return (await answer.text()).replace(/name="once" value="[^"]*"/g, "");
              };
              const [stands, anew] = [await text(page), await text(page + "?anew=" + crypto.randomUUID())];
              return stands === anew ? "" : page;
            })).then((all) => all.filter(Boolean))""";

    private static final String STAND = """
            async (pages) => {
              for (const page of pages) await fetch(page);
              const stands = async (page) => (await fetch(page)).headers.get("Server-Timing") === "stood";
              return (await Promise.all(pages.map(stands))).every(Boolean);
            }""";

    @BeforeAll
    static void put_up() {
        host.before("/sw.js", HAND_ON_THE_CLOCK);
    }

    private final Set<String> changed = new LinkedHashSet<>();

    @BeforeEach
    void nothing_changed_yet() {
        changed.clear();
    }

    @Test
    void hours_days_and_zones_are_noticed() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = here(phone);
            for (int hour = 1; hour <= 24; hour++) {
                double ahead = hour * 3_600_000.0;
                change(she, hour + " hours later", () -> she.page().evaluate(BELIEVE, Map.of("ahead", ahead)));
            }
            change(she, "a week later", () -> she.page().evaluate(BELIEVE, Map.of("ahead", 8 * 86_400_000.0)));
            change(she, "in another zone", () -> she.page().evaluate(BELIEVE, Map.of("offset", -600)));
            assertTrue(changed.contains("a week later"), "another week since the birth: " + changed);
            assertTrue(changed.size() >= 5, "hours are greeted: " + changed);
        }
    }

    @Test
    void another_tab_an_import_and_erasing_are_noticed() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = here(phone);
            change(she, "another tab", () -> {
                var other = she.context().newPage();
                other.navigate(she.address() + "/check-in");
                other.locator(".scale label").nth(7).click();
                other.locator(".dock .main").first().click();
                other.waitForURL("**/check-in/signs");
                other.navigate(she.address() + "/today");
                other.close();
            });
            assertEquals(Set.of("another tab"), changed);
            String saved = phone.export();
            String hers = today(she);
            she.open("/settings/erase").tap("Erase now");
            she.page().waitForTimeout(1_000);
            she.open("/keeping");
            she.page().waitForFunction("() => navigator.serviceWorker.controller");
            assertFalse(today(she).contains("data-journal=\"yes\""), "nothing of hers is shown");
            she.page()
                    .locator("#bring")
                    .setInputFiles(new FilePayload(
                            "plumbline.json", "application/json", saved.getBytes(StandardCharsets.UTF_8)));
            she.page().waitForURL("**/today");
            assertEquals(hers, today(she));
            assertEquals(List.of(), she.page().evaluate(STALE, PAGES));
        }
    }

    private static Walker here(HerPhone phone) {
        Walker she = phone.she();
        Way.toAJournal(she);
        she.open("/settings");
        return she;
    }

    /// Changes something that finished pages may hang on, while all of them stand.
    private void change(Walker she, String what, Runnable change) {
        assertEquals(true, she.page().evaluate(STAND, PAGES), "they stand, before " + what);
        Object before = texts(she, PAGES);
        change.run();
        assertEquals(List.of(), she.page().evaluate(STALE, PAGES), "stale after " + what);
        if (!before.equals(texts(she, PAGES))) {
            changed.add(what);
        }
    }

    private static Object texts(Walker she, List<String> pages) {
        return she.page()
                .evaluate(
                        "(pages) => Promise.all(pages.map((page) => fetch(page).then((answer) => answer.text())))"
                                + ".then((all) => all.join().replace(/name=\"once\" value=\"[^\"]*\"/g, ''))",
                        pages);
    }

    private static String today(Walker she) {
        return String.valueOf(she.page()
                .evaluate("() => fetch('/today').then((answer) => answer.text())"
                        + ".then((text) => text.replace(/name=\"once\" value=\"[^\"]*\"/g, ''))"));
    }

    @Test
    void the_language_of_the_phone_is_noticed_where_she_never_said_her_country() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = phone.she();
            she.open("/");
            she.page().waitForFunction("() => navigator.serviceWorker.controller");
            List<String> pages = List.of("/safety", "/settings");
            assertEquals(true, she.page().evaluate(STAND, pages));
            Object before = texts(she, pages);
            she.page().evaluate(BELIEVE, Map.of("languages", List.of("en-US")));
            assertEquals(List.of(), she.page().evaluate(STALE, pages));
            assertNotEquals(before, texts(she, pages), "other numbers to call");
        }
    }
}
