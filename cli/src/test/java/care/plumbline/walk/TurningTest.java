package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: on her phone a page is turned in place where it can be, and whoever taps, goes back or reads aloud
/// cannot tell that from a page that was loaded.
class TurningTest {

    private static final int A_WHILE = 1_500;

    private static final StaticHost host = Published.untilTheEnd();

    @Test
    void the_bar_is_walked_without_loading_a_page_and_back_again() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = at(phone, "/today");
            for (String path : List.of("/why", "/load", "/progress")) {
                she.tap(she.page().locator("a[href='" + path + "']").last());
                assertTrue(isSame(she), path + " is turned to");
                assertEquals(path, she.path());
                assertEquals(shown(she), loaded(she), path + " reads as if it had been loaded");
            }
            she.page().evaluate(TURNED);
            she.page().goBack();
            assertTurned(she, "/load");
            she.page().evaluate(TURNED);
            she.page().goForward();
            assertTurned(she, "/progress");
        }
    }

    @Test
    void a_form_is_sent_and_what_follows_from_it_takes_its_place() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = at(phone, "/settings");
            int before = phone.entries().size();
            she.tap(she.page().locator("#theme button:not([aria-pressed=true])"));
            assertTrue(isSame(she));
            assertEquals(shown(she), loaded(she), "how she likes it is seen at once, on the whole page");
            she.open("/check-in").page().evaluate(MARK);
            she.page().locator(".scale label").nth(6).click();
            she.tap(she.page().locator(".dock .main"));
            assertTrue(isSame(she));
            assertTrue(phone.entries().size() > before, "it is kept");
            assertEquals(shown(she), loaded(she));
        }
    }

    @Test
    void sliders_answer_on_a_page_that_was_turned_to() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = at(phone, "/today");
            for (int time = 0; time < 2; time++) {
                she.tap(she.page().locator("a[href='/load']"));
                assertTrue(isSame(she));
                she.page().locator("summary:has-text('Try it with')").click();
                var slider = she.page().locator("#try input[type=range]").first();
                var says = she.page().locator("#try output").first();
                String before = says.innerText();
                slider.focus();
                for (int presses = 0; presses < 20 && before.equals(says.innerText()); presses++) {
                    she.page().keyboard().press("ArrowRight");
                    // The script of a page that was turned to comes a moment after the page.
                    she.page().waitForTimeout(100);
                }
                assertFalse(before.equals(says.innerText()), "the script of the page is at work");
                she.tap(she.page().locator("a[href='/today']").last());
            }
        }
    }

    @Test
    void a_page_with_a_script_that_cannot_begin_twice_is_loaded() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = at(phone, "/today?m=2");
            she.tap("Start");
            assertEquals("/session", she.path());
            assertFalse(isSame(she));
            assertTrue(she.has(".player"), "it plays");
        }
    }

    @Test
    void what_is_read_goes_on_at_the_heading_and_leaving_leaves() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = at(phone, "/today");
            she.tap(she.page().locator("a[href='/why']").first());
            assertEquals("H1", she.page().evaluate("() => document.activeElement.tagName"));
            assertEquals(0, she.page().evaluate("() => scrollY"));
            she.tap(she.page().locator("#leave"));
            she.page().waitForURL("**/away");
        }
    }

    /// However long the neutral page takes: here it never comes, and still nothing else does.
    @Test
    void what_was_being_fetched_is_put_in_no_page_once_she_leaves() {
        try (HerPhone phone = new HerPhone(host)) {
            Walker she = at(phone, "/why");
            String link = "document.querySelector('nav.nav a[href$=\"/progress\"]').click()";
            she.page().evaluate("() => { " + link + "; dispatchEvent(new Event('left')); }");
            she.page().waitForTimeout(A_WHILE);
            assertEquals("/why", she.path());
            she.page().evaluate("() => { " + link + "; }");
            she.page().waitForURL("**/progress");
        }
    }

    private static final String TURNED =
            "() => { window.turned = new Promise((done) => addEventListener('turned', done, { once: true })); }";

    private static void assertTurned(Walker she, String path) {
        she.page().evaluate("() => window.turned.then(() => {})");
        assertTrue(isSame(she));
        assertEquals(path, she.path());
        assertEquals(shown(she), loaded(she));
    }

    private static final String MARK = "() => { window.marked = true; }";

    private static Walker at(HerPhone phone, String path) {
        Walker she = phone.withAJournal().she();
        she.open(path);
        she.page().evaluate(MARK);
        return she;
    }

    /// Whether this is still the document that was marked.
    private static boolean isSame(Walker she) {
        return Boolean.TRUE.equals(she.page().evaluate("() => window.marked === true"));
    }

    /// All that is shown, but for what is new on every page and what scripts put there.
    private static Object shown(Walker she) {
        return she.page().evaluate(PLAIN + "(document)");
    }

    /// The same of the same address, fetched.
    private static Object loaded(Walker she) {
        return she.page()
                .evaluate("() => fetch(location.href).then((answer) => answer.text()).then((text) => " + PLAIN
                        + "(new DOMParser().parseFromString(text, 'text/html')))");
    }

    private static final String PLAIN = """
            ((page) => [
              location.pathname, page.title, page.documentElement.className,
              ...page.documentElement.getAttributeNames().sort().map((name) => name + "=" + page.documentElement.getAttribute(name)),
              page.querySelector("meta[name=theme-color]").content,
              page.querySelector("main").textContent.replace(/\\s+/g, " "),
            ].join("\\n"))""";
}
