package care.plumbline.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: she shows what she wants to whom she wants, the server cannot read it, and what a clinician answers reaches
/// her plan once she says so.
class ByLinkTest {

    private Server server;
    private Walker she;
    private final List<String> sent = new ArrayList<>();

    private boolean planted;

    @BeforeEach
    void open() {
        server = Server.withSixWeeks();
        she = new Walker(server, Device.PHONE);
        she.context().onRequest(this::note);
        she.open(server.opens());
    }

    @AfterEach
    void close() {
        assertEquals(
                List.of(), she.leave().stream().filter(said -> !isStopped(said)).toList());
        server.close();
    }

    /// What was planted tried to run or to dress itself: the policy of the page stopped it, and says so.
    private boolean isStopped(String said) {
        return planted && said.contains("violates the following Content Security Policy directive");
    }

    private void note(Request request) {
        byte[] body = request.postDataBuffer();
        sent.add(request.url() + (body == null ? "" : new String(body, StandardCharsets.ISO_8859_1)));
    }

    /// What stands in her list: the whole link, and the code.
    private record Made(String link, String code) {

        String key() {
            Matcher payload = Pattern.compile("shlink:/([A-Za-z0-9_-]+)$").matcher(link);
            assertTrue(payload.find(), link);
            String json = new String(java.util.Base64.getUrlDecoder().decode(payload.group(1)), StandardCharsets.UTF_8);
            Matcher key = Pattern.compile("\"key\":\"([^\"]{43})\"").matcher(json);
            assertTrue(key.find(), json);
            return key.group(1);
        }
    }

    private Made shows(boolean all, boolean mayAnswer) {
        she.open("/settings/links");
        she.page().locator("#for-whom").fill("Ama");
        if (all) {
            she.page().locator("#all").check();
        }
        if (mayAnswer) {
            she.page().locator("input[name=answer]").check();
        }
        she.page().locator("#make button.main").click();
        Locator link = she.page().locator("[data-mine] [data-link]").first();
        link.waitFor();
        assertEquals(1, she.page().locator("[data-mine]").count());
        return new Made(
                link.inputValue(), she.page().locator("[data-code]").first().textContent());
    }

    private Walker clinician(Made made) {
        Walker clinician = new Walker(server, Device.WIDE);
        clinician.page().navigate(made.link());
        clinician.page().locator("#who").fill("Ama Example, physio");
        return clinician;
    }

    private static void opens(Walker clinician, String code) {
        clinician.page().locator("#code").fill(code);
        clinician.page().locator("#open button.main").click();
    }

    private static void seesHerPage(Walker clinician) {
        clinician.page().locator("#content article.paper").waitFor();
        assertTrue(clinician.page().locator("#content article.paper h3").count() > 3);
    }

    @Test
    void whoever_has_link_and_code_sees_the_page_and_the_key_is_in_no_request() throws IOException {
        Made made = shows(true, false);
        assertTrue(made.code().matches("[0-9]{6}"), made.code());
        assertTrue(she.page().locator("[data-qr] svg path").count() > 0, "a picture to scan");
        try (Walker clinician = clinician(made)) {
            clinician.context().onRequest(this::note);
            opens(clinician, made.code());
            seesHerPage(clinician);
            assertTrue(clinician.page().locator("#sections h3").count() > 3, "and the document by its sections");
            Download pdf = clinician
                    .page()
                    .waitForDownload(
                            () -> clinician.page().locator("#save-page").click());
            assertTrue(new String(pdf.createReadStream().readNBytes(5), StandardCharsets.US_ASCII).startsWith("%PDF-"));
            Download json = clinician
                    .page()
                    .waitForDownload(() -> clinician.page().locator("#save-all").click());
            assertTrue(new String(json.createReadStream().readAllBytes(), StandardCharsets.UTF_8)
                    .contains("\"document\""));
            assertFalse(clinician.page().locator("#answer").isVisible(), "nobody asked for an answer");
        }
        String all = String.join("\n", sent);
        assertTrue(all.contains("recipient"), "requests were looked at");
        assertFalse(all.contains(made.key()), "the key is in no request");
        assertFalse(all.contains("shlink"), "nor the link");
        assertTrue(she.open("/settings/links").sees("Ama Example, physio"), "she sees who looked");
        assertEquals(1, she.page().locator("[data-mine]:visible").count(), "and can show the link again");
    }

    @Test
    void a_wrong_code_and_a_link_that_was_taken_back_say_so() {
        Made made = shows(false, false);
        assertTrue(she.sees("at the moment you make the link"), "she knows what they will not see");
        Walker clinician = clinician(made);
        opens(clinician, "000 000");
        clinician.page().locator("[data-says=wrong]").waitFor();
        assertEquals("4", clinician.page().locator("#left").textContent());
        assertTrue(she.open("/settings/links").sees("A wrong code was typed once."), "and so does she");
        she.tap("Take it back");
        opens(clinician, made.code());
        clinician.page().locator("[data-says=gone]").waitFor();
        assertFalse(clinician.page().locator("#content").isVisible());
        clinician.leave();
        for (String broken : List.of("/s", "/s#shlink:/x", "/s#" + "x".repeat(5_000))) {
            try (Walker lost = new Walker(server, Device.PHONE)) {
                lost.open(broken);
                lost.page().locator("[data-says=no-link]").waitFor();
            }
        }
    }

    @Test
    void after_the_last_try_nobody_is_offered_another() {
        Made made = shows(false, false);
        Walker clinician = clinician(made);
        for (int tries = 4; tries >= 1; tries--) {
            opens(clinician, "000000");
            assertThat(clinician.page().locator("#left")).hasText("" + tries);
        }
        opens(clinician, "000000");
        clinician.page().locator("[data-says=gone]").waitFor();
        assertFalse(clinician.page().locator("#open").isVisible());
        clinician.leave();
        assertTrue(she.open("/settings/links").sees("A wrong code was typed 5 times."));
    }

    @Test
    void an_answer_that_cannot_be_sent_says_so_beside_it_and_what_was_written_stays() {
        Made made = shows(false, true);
        Walker clinician = clinician(made);
        opens(clinician, made.code());
        seesHerPage(clinician);
        Page page = clinician.page();
        page.locator("#note").fill("Come back in two weeks.");
        page.locator("#answer [name=who][value=physio]").check();
        clinician.context().setOffline(true);
        page.locator("#answer button.main").click();
        page.locator("#answer [data-says=no-network]").waitFor();
        clinician.context().setOffline(false);
        she.tap("Take it back");
        page.locator("#answer button.main").click();
        page.locator("#answer [data-says=gone]").waitFor();
        assertEquals("Come back in two weeks.", page.locator("#note").inputValue());
        clinician.leave();
    }

    @Test
    void what_is_told_both_ways_is_said_before_she_keeps_it() {
        Made made = shows(false, true);
        try (Walker clinician = clinician(made)) {
            opens(clinician, made.code());
            seesHerPage(clinician);
            Page page = clinician.page();
            page.locator("#answer [name=restricts][value=lifting]").check();
            assertFalse(page.locator("#both").isVisible());
            page.locator("#answer [name=cleared][value=lifting]").check();
            assertTrue(page.locator("#both").isVisible(), "whoever ticks it is told");
            page.locator("#answer [name=cleared][value=lifting]").uncheck();
            assertFalse(page.locator("#both").isVisible(), "and no longer once it is one of them");
            page.locator("#answer [name=cleared][value=lifting]").check();
            page.locator("#answer [name=who][value=physio]").check();
            page.locator("#answer button.main").click();
            page.locator("#sent").waitFor();
        }
        she.open("/settings/links").page().locator("[data-both]:visible").waitFor();
        assertTrue(
                she.page().locator("[data-signed]").innerText().matches(".*, \\d+ [A-Z][a-z]+ 20\\d\\d"),
                "a day in words");
        she.tap("Keep this");
        assertTrue(she.sees("You were told both yes and no"), "and again afterwards");
    }

    @Test
    void a_clinician_answers_and_she_keeps_it_and_takes_it_back() {
        Made made = shows(false, true);
        answers(made);
        try (Walker again = clinician(made)) {
            opens(again, made.code());
            again.page().locator("#answered").waitFor();
            assertFalse(again.page().locator("#answer").isVisible(), "there is one answer to a link");
        }
        assertTrue(she.open("/today").has("#news"), "Today says that an answer came");
        she.tap(she.page().locator("#news"));
        she.page().locator("[data-answered]:visible").waitFor();
        assertTrue(she.sees("Running or jumping"), "what it says");
        assertTrue(she.sees("Bridge") && she.sees("Wall push-up"), "the movements by their names");
        assertTrue(she.sees("Come back in two weeks."), "and the note");
        she.tap("Keep this");
        assertEquals("/told", she.path());
        assertTrue(she.page().locator("#follows").innerText().contains("Ama Example, physio"));
        assertTrue(she.page().locator("#follows .clay").isVisible(), "it is left out from now on");
        assertTrue(
                she.page().locator("#follows .clay").innerText().contains("Bridge"),
                "and so is the movement barred by its name");
        assertFalse(she.open("/today").has("#news"));
        she.open("/told").tap("Take it all back");
        assertEquals(0, she.page().locator("#follows .clay").count(), "and our own rules hold again");
    }

    private void answers(Made made) {
        try (Walker clinician = clinician(made)) {
            opens(clinician, made.code());
            seesHerPage(clinician);
            Page page = clinician.page();
            page.locator("#answer button.main").click();
            assertTrue(page.locator("#answer").isVisible(), "it wants to know who says so");
            page.locator("#answer [name=restricts][value=impact]").check();
            page.locator("#answer .named summary").click();
            page.locator("#answer [name=bars][value=bridge]").check();
            page.locator("#answer [name=picks][value=wall-push-up]").check();
            page.locator("#note").fill("Come back in two weeks.");
            page.locator("#answer [name=who][value=physio]").check();
            assertTrue(page.locator("#content").innerText().contains("as it stood when she made the link"));
            page.route("**/s/*", route -> {
                // A network that takes its time: she sees at once that it is on its way.
                assertTrue(page.locator("#sending").isVisible());
                assertTrue(page.locator("#answer button.main").isDisabled(), "and sends it once");
                route.resume();
            });
            page.locator("#answer button.main").click();
            page.locator("#sent").waitFor();
        }
    }

    @Test
    void on_another_device_the_answer_opens_with_the_link_she_sent() {
        Made made = shows(false, true);
        answers(made);
        she.page().evaluate("() => localStorage.clear()");
        she.open("/settings/links");
        Locator paste = she.page().locator("[data-paste]");
        paste.waitFor();
        paste.fill("https://example.org/not-it");
        she.page().locator("[data-open]").click();
        she.page().locator("[data-wrong]").waitFor();
        paste.fill(made.link());
        she.page().locator("[data-open]").click();
        she.page().locator("[data-answered]").waitFor();
        assertTrue(she.sees("Running or jumping"));
    }

    @Test
    void what_a_link_holds_runs_nothing_in_the_browser_of_whoever_opens_it() {
        planted = true;
        she.context().addInitScript("""
                const real = fetch;
                window.fetch = async (...asked) => String(asked[0]) === "/summary"
                  ? new Response('<article class="paper" onclick="x()"><h3 style="position:fixed">hers</h3><script>document.title = "taken"</script>'
                      + '<img src=x onerror="document.title = 1"><a href="javascript:x()">read</a><svg><use href="#x"/><path d="M0 0" fill="url(#x)" onload="x()"/></svg>'
                      + '<iframe srcdoc="<p>in"></iframe><form action="https://example.org"><input name=a></form></article>')
                  : real(...asked);
                """);
        Made made = shows(false, false);
        Walker clinician = clinician(made);
        try {
            opens(clinician, made.code());
            clinician.page().locator("#page h3").waitFor();
            String html = clinician.page().locator("#page").innerHTML();
            assertEquals(
                    "<article class=\"paper\"><h3>hers</h3>read<svg><path d=\"M0 0\"></path></svg></article>",
                    html.replaceAll("\\s+", " ").replace("\n", ""));
            assertFalse(clinician.page().title().equals("taken"));
        } finally {
            assertEquals(
                    List.of(),
                    clinician.leave().stream().filter(said -> !isStopped(said)).toList());
        }
    }

    @Test
    void the_sheet_is_scanned_in_place_of_being_typed() {
        she.open("/settings/sheet").tap("Make my sheet");
        she.page().locator(".qr svg path").waitFor();
        String words = she.page().locator("[data-words]").getAttribute("data-words");
        try (Walker next = new Walker(server, Device.PHONE)) {
            next.open("/open#" + words.replace(' ', '+'));
            next.page().waitForFunction("() => document.getElementById('words').value !== ''");
            assertEquals(words, next.page().locator("#words").inputValue());
            assertEquals("/open", next.path());
        }
    }
}
