package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// Promise: a danger sign ticked while she moves is said at once with whom to call, stays on Today until she has said
/// what it is, and none of what is asked then takes it away; and *back* among these pages shows each as she left it.
@InBothHomes
class ToldSignsTest {

    private static final String LINE = "Chest pain or trouble breathing";
    private static final String NUMBER = "a[href^='tel:']";

    private final Home home;

    ToldSignsTest(Home home) {
        this.home = home;
    }

    private static void hurtsAndTicks(Walker she) {
        Way.toAJournal(she);
        she.open("/today").tap("Start");
        she.named("It hurts").first().click();
        she.page().locator("form.stop label:has-text('" + LINE + "')").first().click();
        she.tap(she.page().locator("form.stop button:has-text('Tell us')"));
    }

    private static void assertSaidWithANumber(Walker she, String part) {
        Locator there = she.page().locator(part);
        assertTrue(there.innerText().contains(LINE), there.innerText());
        assertTrue(there.locator(NUMBER).first().isVisible(), there.innerText());
    }

    @Test
    void a_tick_in_the_player_is_said_at_once_and_none_of_these_takes_nothing_back() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            hurtsAndTicks(she);
            assertSaidWithANumber(she, "aside");
            she.open("/today");
            assertSaidWithANumber(she, "main .lead");
            she.tap("Tell us which it is");
            assertTrue(
                    she.has("input[name=breathless_chest]"),
                    she.page().locator("main").innerText());
            assertFalse(she.has("input[name=birth_date]"), "not its first page");
            while (!she.has("button[name=right]")) {
                she.tap("None of these");
            }
            assertSaidWithANumber(she, "aside");
            assertTrue(she.page().locator("fieldset").innerText().contains(LINE));
            she.open("/today");
            assertSaidWithANumber(she, "main .lead");
            she.tap("Which is right?");
            she.tap(she.page().locator("button[value=mistake]"));
            assertFalse(she.open("/today").has("main .lead"));
        }
    }

    /// A page that is turned in place comes a moment after the step in the history.
    private static void comesTo(Walker she, String heading) {
        she.page().locator("h1:text-is('" + heading + "')").waitFor();
    }

    @Test
    void back_shows_each_page_as_she_left_it_and_asks_nothing() {
        try (Walker she = new Walker(home.address(), Device.PHONE)) {
            Way.toAJournal(she);
            she.open("/safety/check");
            String first = she.heading();
            she.tap("None of these");
            String second = she.heading();
            she.page().locator("label:has-text('One leg getting weak')").click();
            she.tap("Next");
            String third = she.page().locator("main").innerText();
            assertTrue(third.contains("One leg getting weak"), third);
            she.page().goBack();
            comesTo(she, second);
            assertTrue(she.page().locator("input[name=leg_weak]").isChecked(), "her tick is there");
            she.page().goBack();
            comesTo(she, first);
            she.page().goForward();
            comesTo(she, second);
            she.page().goForward();
            she.page().locator("aside:has-text('One leg getting weak')").waitFor();
        }
    }
}
