package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Promise: the folder is a companion in Firefox too: first visit, an entry, a reload, the browser closed and
/// opened again, with the network gone.
class InFirefoxTest {

    private static final int MOST_PAGES = 40;
    private static final int PATIENCE_MILLISECONDS = 30_000;
    private static final int A_MOMENT = 50;

    private static final Path PROFILE = Firefox.profile();

    @AfterAll
    static void throw_away() {
        Firefox.remove(PROFILE);
    }

    /// One page of the safety screen by its lightest answer, as [Way] has it.
    private static final String ANSWER = """
            (() => {
              const named = (text) => [...document.querySelectorAll("main button, main a")]
                .find((one) => one.checkVisibility() && one.innerText.trim().startsWith(text));
              const about = document.querySelector("label.pill:has([name='birth_date.about'][value='42'])");
              if (about) {
                about.click();
                document.querySelector("label.pill:has([name=baby_with_you][value=home])").click();
                document.querySelector("label.pill:has([name=neuraxial][value=none])").click();
                named("Next").click();
              } else (named("None of these") ?? document.querySelector(".answer button")).click();
            })()""";

    @Test
    void from_the_first_page_to_an_entry_that_outlives_the_browser() {
        try (StaticHost host = Published.host()) {
            List<String> kept;
            try (Firefox firefox = Firefox.open(PROFILE)) {
                firefox.goTo(host.address() + "/");
                tap(
                        firefox,
                        "(document.querySelector('#zone-low-back').click(), document.querySelector('.dock .main').click())");
                for (int i = 0; i < MOST_PAGES && !is(firefox, "!!document.querySelector('.result')"); i++) {
                    tap(firefox, ANSWER);
                }
                tap(firefox, "document.querySelector('[formaction$=\"/begin\"]:not([name])').click()");
                assertEquals("/today", firefox.evaluate("location.pathname").asString());
                firefox.goTo(host.address() + "/check-in");
                tap(
                        firefox,
                        "(document.querySelectorAll('.scale label')[3].click(), document.querySelector('.dock .main').click())");
                kept = entries(firefox);
                assertTrue(kept.stream().anyMatch(entry -> entry.contains("\"pain_now\"")), "what she said of today");
                firefox.goTo(host.address() + "/today");
                firefox.run("location.reload()");
                await(
                        firefox,
                        "document.readyState === 'complete' && document.documentElement.dataset.journal === 'yes'");
                assertEquals(kept, entries(firefox));
            }
            host.forget();
            host.goAway();
            try (Firefox again = Firefox.open(PROFILE)) {
                again.goTo(host.address() + "/today");
                assertTrue(is(again, "document.documentElement.dataset.journal === 'yes'"), "it is all there, offline");
                assertEquals(kept, entries(again));
            } finally {
                host.comeBack();
            }
        }
    }

    private static String click(String name) {
        return "[...document.querySelectorAll('main button, main a')].find((one) => one.checkVisibility() && "
                + "one.innerText.trim().startsWith('" + name + "')).click()";
    }

    /// Does something that leads to another page, and waits for it.
    private static void tap(Firefox firefox, String something) {
        firefox.run("window.stood = document.body; " + something);
        await(firefox, "document.readyState === 'complete' && window.stood !== document.body");
    }

    private static boolean is(Firefox firefox, String condition) {
        return firefox.evaluate(condition).asBoolean();
    }

    private static void await(Firefox firefox, String condition) {
        for (int waited = 0; waited < PATIENCE_MILLISECONDS; waited += A_MOMENT) {
            try {
                if (is(firefox, condition)) {
                    return;
                }
            } catch (IllegalStateException between) {
                // Between two pages nobody answers.
            }
            pause();
        }
        throw new AssertionError("never came: " + condition);
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> entries(Firefox firefox) {
        return HerPhone.entries(firefox.evaluate("fetch('/settings/export.json').then((answer) => answer.text())")
                .asString());
    }
}
