package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import care.plumbline.server.Server;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Promise: every page does its work without JavaScript.
class WithoutScriptTest {

    @Test
    void the_whole_way_from_the_first_page_to_erasing_everything_goes_without_javascript() throws IOException {
        try (Server server = Server.inTheMorning();
                Walker she = new Walker(server, Device.PHONE.withoutScripts())) {
            Way.toAJournal(she);
            assertEquals("/today", she.path());
            she.open("/questions");
            answersAChapter(she);
            she.open("/why");
            assertTrue(she.has(".cause"), "causes");
            she.tap("Today");
            practises(she);
            checksIn(she);
            testsHerself(she);
            goesOut(she);
            reads(she);
            setsLargeLetters(she);
            takesACopy(she);
            erases(she);
        }
    }

    @Test
    void one_button_shows_what_a_day_tried_out_would_be() {
        try (Walker she = Known.her(Device.PHONE.withoutScripts())) {
            she.open("/load");
            she.page().locator("summary:has-text('Try it with')").click();
            she.page().locator("#s-" + Tag.of("question", "floor_lifts")).fill("60");
            she.tap("Show me");
            String compared = she.page().locator("[data-part=compared]").innerText();
            assertTrue(compared.matches("More work for your back.*"), compared);
        }
    }

    /// Skips one question, goes back to it, leaves, and comes back to where she was.
    private static void answersAChapter(Walker she) {
        she.tap(she.page().locator(".list a").nth(2));
        String first = she.heading();
        she.tap(she.page().locator("button[name=skip]"));
        String second = she.heading();
        assertFalse(first.equals(second), "skipping goes on");
        she.tap("Back");
        assertEquals(first, she.heading(), "back to the one before");
        Way.answerSomehow(she);
        assertEquals(second, she.heading(), "and on");
        she.open("/questions").tap(she.page().locator(".list a").nth(2));
        assertEquals(second, she.heading(), "where she left off");
        Way.answerSomehow(she);
    }

    private static void practises(Walker she) {
        Way.throughSession(she);
        assertEquals("/session/after", she.path());
        she.tap("Less");
        assertTrue(she.path().startsWith("/today"), she.path());
    }

    private static void checksIn(Walker she) {
        she.open("/check-in");
        she.page().locator(".scale label").nth(3).click();
        she.tap(she.page().locator(".dock .main"));
        assertEquals("/check-in/signs", she.path());
        she.tap(she.page().locator(".none"));
        assertTrue(she.path().startsWith("/today"), she.path());
    }

    private static void testsHerself(Walker she) {
        Way.laterSigns(she);
        she.open("/tests")
                .page()
                .locator("details:has-text('Stand up from a chair') > summary")
                .click();
        she.tap("Stand up from a chair");
        she.page().locator("input[name=sit_to_stands]").fill("11");
        she.tap("Keep this");
        assertTrue(she.sees("11 times on"), "it is kept");
    }

    private static void goesOut(Walker she) {
        she.open("/out").tap("Set off");
        assertTrue(she.has("#parts li"), "what to do, as a list");
        she.tap("I am back");
        she.page().locator("input[name=minutes]").fill("12");
        she.page().locator(".scale label").nth(1).click();
        she.tap("Keep this");
        assertTrue(she.sees("We noted 12 minutes in one go"), "it counts for the gates");
    }

    private static void reads(Walker she) {
        she.open("/today").tap("More").tap("Learn");
        she.page().locator("input[name=q]").fill("lifting");
        she.tap("Search");
        Locator found = she.page().locator("#found a");
        assertTrue(found.count() > 0, "something is found");
        she.tap(found);
        assertTrue(she.path().matches("/learn/[a-z0-9]+"), she.path());
        assertFalse(she.page().url().contains("lifting"), "no word of health in the address");
    }

    private static void setsLargeLetters(Walker she) {
        she.tap("More").tap("150");
        assertEquals("150", she.page().locator("html").getAttribute("data-text"));
        she.open("/settings").tap("Night");
        assertEquals("night", she.page().locator("html").getAttribute("class"));
    }

    private static void takesACopy(Walker she) throws IOException {
        she.open("/settings").tap("Take everything with you");
        Download file =
                she.page().waitForDownload(() -> she.named("Save the file").click());
        String text = new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("birth_date"), "what she said is in it");
        assertTrue(file.suggestedFilename().endsWith(".json"), file.suggestedFilename());
    }

    private static void erases(Walker she) {
        she.open("/settings").tap("Erase everything").tap("Erase now");
        assertEquals("/settings/erased", she.path());
        assertEquals(0, she.context().cookies().size(), "no cookie is left");
        she.open("/");
        assertTrue(she.has(".maps"), "as on the first day");
    }
}
