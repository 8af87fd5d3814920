package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Promise: who cannot read is read to, on every page that is about her safety, without a switch to find first.
@InBothHomes
class ReadAloudTest {

    /// A voice that writes down what it says.
    private static final String A_VOICE = """
            window.spoken = [];
            let busy = false;
            Object.defineProperty(window, "speechSynthesis", { value: {
              get speaking() { return busy; },
              get pending() { return busy; },
              speak(one) { busy = true; window.spoken.push(one.text); },
              cancel() { busy = false; window.spoken.push("(stops)"); },
            } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

    private static final String NO_VOICE = "delete Window.prototype.speechSynthesis; delete window.speechSynthesis;";

    private final Home home;

    ReadAloudTest(Home home) {
        this.home = home;
    }

    private static List<String> spoken(Page page) {
        return ((List<?>) page.evaluate("() => window.spoken.filter(words => words !== '(stops)')"))
                .stream().map(String::valueOf).toList();
    }

    private void isReadTo(Consumer<Walker> way, String... expected) {
        try (Walker she = home.stranger(Device.PHONE)) {
            she.page().addInitScript(A_VOICE);
            way.accept(she);
            var button = she.page().locator("#aloud");
            button.waitFor();
            assertEquals("Read aloud", button.getAttribute("aria-label"));
            button.click();
            List<String> spoken = spoken(she.page());
            for (String words : expected) {
                assertTrue(spoken.stream().anyMatch(said -> said.contains(words)), words + " among " + spoken);
            }
            Object visible = she.page().evaluate("""
                    () => window.spoken.filter((words) => words !== "(stops)")
                      .every((words) => document.getElementById("main").innerText.replace(/\\s+/g, "")
                        .includes(words.replace(/\\s+/g, "")))""");
            assertEquals(true, visible, "only what stands there is read: " + spoken);
            assertEquals("true", button.getAttribute("aria-pressed"));
            button.click();
            assertEquals("false", button.getAttribute("aria-pressed"));
            assertEquals(spoken, spoken(she.page()), "a second tap stops");
        }
    }

    @Test
    void the_danger_signs_are_read_and_a_number_digit_by_digit() {
        isReadTo(she -> she.open("/safety"), "Is something wrong?", "Numb between your legs", "1 1 2");
    }

    @Test
    void the_questions_of_the_check_are_read() {
        isReadTo(she -> {
            she.open("/safety/check");
            she.page().locator("main form").first().waitFor();
        });
    }

    @Test
    void a_result_is_read_with_what_to_say() {
        isReadTo(
                she -> {
                    she.open("/safety/check");
                    she.follow(() -> she.page().evaluate("""
                            () => {
                              const form = Object.assign(document.createElement("form"), { method: "post", action: "/safety/check" });
                              const said = { once: "00000000-0000-4000-8000-000000000002", stop: "1", "k.numb_saddle": "yes" };
                              for (const [name, value] of Object.entries(said)) {
                                form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
                              }
                              document.body.append(form);
                              form.submit();
                            }"""));
                },
                "Please call 112",
                "Call 1 1 2",
                "Say: “I gave birth");
    }

    @Test
    void so_are_the_signs_that_are_kept_against_the_time_without_a_network() {
        isReadTo(she -> she.open("/offline/safety"), "Is something wrong?");
    }

    @Test
    void where_the_browser_has_no_voice_there_is_no_button() {
        try (Walker she = home.stranger(Device.PHONE)) {
            she.page().addInitScript(NO_VOICE);
            she.open("/safety");
            she.page().locator("#leave").waitFor();
            assertFalse(she.has("#aloud"));
        }
    }
}
