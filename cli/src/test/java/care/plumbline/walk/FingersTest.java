package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: what fingers do is what she means. Enter, double taps and commas.
@InBothHomes
class FingersTest {

    private final Home home;

    FingersTest(Home home) {
        this.home = home;
    }

    private static void pressesEnterInEachField(Walker she, List<String> wrong, List<String> looked) {
        she.page().evaluate("""
                () => {
                  window.pressed = null;
                  addEventListener("submit", (event) => {
                    event.preventDefault();
                    event.stopImmediatePropagation();
                    const button = event.submitter;
                    window.pressed = button && (button.name + "=" + button.value + " " + button.getAttribute("formmethod"));
                  }, { capture: true });
                  for (const fold of document.querySelectorAll("details")) fold.open = true;
                }""");
        for (ElementHandle field : she.page().querySelectorAll("main form input:not([type=hidden])")) {
            if (!field.isVisible()) {
                continue;
            }
            she.page().evaluate("window.pressed = null");
            field.focus();
            she.page().keyboard().press("Enter");
            Object main = field.evaluate("""
                    (field) => {
                      const form = field.form;
                      const button = form.querySelector("button.main:not([type=button]):not(.bare)")
                        ?? form.querySelector("button:not([type=button]):not([aria-hidden])");
                      return button.name + "=" + button.value + " " + button.getAttribute("formmethod");
                    }""");
            Object pressed = she.page().evaluate("window.pressed");
            looked.add(she.path());
            if (!String.valueOf(main).equals(String.valueOf(pressed))) {
                wrong.add(she.path() + ": Enter does " + pressed + ", the main button " + main);
            }
        }
    }

    @Test
    void enter_in_each_field_does_what_the_main_button_does() {
        try (Walker she = home.stranger(Device.PHONE)) {
            var wrong = new ArrayList<String>();
            var looked = new ArrayList<String>();
            she.open("/safety/check");
            for (int i = 0; i < 40 && !she.has(".result"); i++) {
                pressesEnterInEachField(she, wrong, looked);
                // The page is as it was: only its forms were kept from being sent.
                she.page().evaluate("""
                        () => {
                          const form = document.querySelector("main form");
                          const button = form.querySelector("button.none, .answer button[name]:not([type=button])")
                            ?? form.querySelector("button.main");
                          const sent = new FormData(form, button);
                          for (const box of form.querySelectorAll("input[type=checkbox]")) sent.delete(box.name);
                          const copy = document.createElement("form");
                          copy.method = "post";
                          copy.action = form.action;
                          for (const [name, value] of sent) {
                            copy.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
                          }
                          document.body.append(copy);
                          window.copy = copy;
                        }""");
                she.follow(() -> she.page().evaluate("() => HTMLFormElement.prototype.submit.call(window.copy)"));
            }
            Way.toAJournal(she);
            for (String path : List.of(
                    "/check-in",
                    "/summary",
                    "/told",
                    "/contact",
                    "/load",
                    "/learn",
                    "/out/after?r=" + Tag.of("rung", "walk"),
                    "/tests/" + Tag.of("test", "sit_to_stands"),
                    "/questions/" + Tag.of("step", "question/sleep_hours"),
                    "/questions/" + Tag.of("step", "question/baby_weight_kg"),
                    "/questions/" + Tag.of("step", "question/pain_zones"),
                    "/questions/" + Tag.of("step", "question/eases_with"))) {
                she.open(path);
                pressesEnterInEachField(she, wrong, looked);
            }
            assertEquals(List.of(), wrong);
            assertTrue(looked.size() > 80, looked.size() + " fields");
        }
    }

    @Test
    void a_sign_ticked_with_the_keyboard_and_enter_leads_to_help() {
        try (Walker she = home.stranger(Device.WIDE)) {
            she.open("/safety/check");
            while (!she.has("input[name=breathless_chest]")) {
                Way.answer(she);
            }
            she.page().locator("input[name=breathless_chest]").focus();
            she.page().keyboard().press("Space");
            she.follow(() -> she.page().keyboard().press("Enter"));
            assertTrue(she.page().locator(".result a[href^='tel:']").count() > 0, she.heading());
        }
    }

    @Test
    void a_comma_typed_is_a_comma_kept() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            String weight = "/questions/" + Tag.of("step", "question/baby_weight_kg");
            she.open(weight);
            she.page().locator("input[name=baby_weight_kg]").pressSequentially("5,2");
            she.tap("Next");
            assertEquals(
                    "5.2",
                    she.open(weight)
                            .page()
                            .locator("input[name=baby_weight_kg]")
                            .inputValue());
            she.page().locator("input[name=baby_weight_kg]").fill("");
            she.page().locator("input[name=baby_weight_kg]").pressSequentially("1,8");
            she.tap("Next");
            assertTrue(she.sees("lighter than almost every baby"), she.heading());
            assertEquals("1,8", she.page().locator("input[name=baby_weight_kg]").inputValue());
            she.tap("Yes, it is right");
            assertEquals(
                    "1.8",
                    she.open(weight)
                            .page()
                            .locator("input[name=baby_weight_kg]")
                            .inputValue());
        }
    }

    @Test
    void a_double_tap_counts_once_and_the_last_tap_can_be_taken_back() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.open("/today?m=8").tap("Start");
            Locator done = she.page().locator("#next");
            String first = she.page().locator("#name").innerText();
            moves(she);
            done.dblclick();
            assertTrue(she.page().locator("#count").innerText().startsWith("2 of"), "one tap");
            she.page().waitForTimeout(800);
            she.page().locator("#before").click();
            assertEquals(first, she.page().locator("#name").innerText());
            assertFalse(she.page().locator("#before").isVisible(), "nothing more to take back");
            moves(she);
            done.click();
            she.page().waitForTimeout(800);
            // It sends what an earlier page left, and may then load itself once more.
            she.page().navigate(she.address() + "/session");
            she.page().waitForTimeout(2000);
            assertTrue(she.page().locator("#count").innerText().startsWith("2 of"), "and it is kept");
            she.page().waitForTimeout(500);
            she.follow(() -> she.page().locator("#before").click());
            assertEquals(first, she.page().locator("#name").innerText(), "also what an earlier page sent");
        }
    }

    /// She says that she is ready, and does a little of it: what she has not begun is skipped, not done.
    private static void moves(Walker she) {
        she.page().waitForTimeout(800);
        she.page().locator("#pause").click();
        she.page().locator("#play[data-shows=cue]").waitFor();
        she.page().waitForTimeout(800);
    }

    @Test
    void a_session_nobody_touched_is_asked_about_before_it_counts() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.open("/today?m=2").tap("Start");
            she.page().locator("#play[data-shows]").waitFor();
            she.page().evaluate("""
                    () => {
                      localStorage.setItem("plumbline-wishes" + document.documentElement.dataset.at.slice(0, -1), '{"alone":true}');
                    }""");
            she.open("/session").page().evaluate("""
                    () => {
                      const play = performance.now.bind(performance), began = play();
                      let at = began;
                      window.requestAnimationFrame = (then) => setTimeout(() => then(at += 1000), 0);
                    }""");
            she.page().locator("#sure").waitFor(new Locator.WaitForOptions().setTimeout(20_000));
            assertTrue(she.sees("Did you do these moves?"));
            she.tap("No, not this time");
            assertTrue(she.path().startsWith("/today"), she.path());
            assertFalse(she.sees("One move"), "nothing is counted");
            assertTrue(she.has("a[href='/session']"), "and it can be gone on with");
        }
    }
}
