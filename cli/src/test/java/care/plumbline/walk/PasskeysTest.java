package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: the fingerprint, face or code of a device opens her journal where she added it, and nothing else does
/// by it; what cannot hold a key is told so, and nothing stands half made.
class PasskeysTest {

    private static final String ADD = "Add a passkey";
    private static final String OPEN = "Open with a passkey";

    private Server server;
    private Walker she;

    @BeforeEach
    void open() {
        server = Server.withSixWeeks();
        she = new Walker(address(), Device.PHONE);
        she.open(server.opens());
        makesASheet();
    }

    @AfterEach
    void close() {
        she.close();
        server.close();
    }

    /// By its name: no browser makes a passkey for a number.
    private String address() {
        return "http://localhost:" + server.port();
    }

    private void makesASheet() {
        she.open("/settings/sheet").tap(she.page().locator("form[action='/settings/sheet'] button"));
        List<String> words = she.page().locator(".sheet-words li").allTextContents();
        for (Locator field : she.page()
                .locator("form[action='/settings/sheet/check'] input[id]")
                .all()) {
            field.fill(words.get(Integer.parseInt(field.getAttribute("name").replace("word", "")) - 1));
        }
        she.tap(she.page().locator("form[action='/settings/sheet/check'] button"));
    }

    /// Taps a button that leaves her where she is, and says why.
    private static void tries(Walker walker, String button) {
        walker.named(button).first().click();
        walker.page().locator("#passkey :is([role=alert], .wrong)").waitFor();
    }

    private int passkeys() {
        return she.open("/settings/locks").page().locator("[data-lock=passkey]").count();
    }

    private String saved() {
        return (String) she.page().evaluate("() => fetch('/settings/export.json').then(answer => answer.text())");
    }

    /// Her browser forgets all it knows; the lock of her device does not.
    private void clearsHerBrowser() {
        she.context().clearCookies();
        she.page().evaluate("() => { localStorage.clear(); sessionStorage.clear() }");
        server.passes(Duration.ofMinutes(1));
    }

    @Test
    void a_passkey_opens_her_journal_in_a_browser_that_was_cleared_and_says_nothing_of_her() {
        Authenticator finger = Authenticator.of(she.page(), true);
        she.open("/settings/locks").tap(ADD);
        assertEquals("/settings/locks", she.path());
        assertEquals(1, passkeys());
        JsonObject shown = finger.passkeys().getFirst();
        assertEquals("Notes", shown.get("userName").getAsString());
        assertEquals("Notes", shown.get("userDisplayName").getAsString());
        String before = saved();
        clearsHerBrowser();
        assertTrue(she.open("/settings/locks").path().startsWith("/open"), "she is a stranger");
        she.tap(OPEN);
        assertEquals("/today", she.path());
        assertEquals(before, saved());
        tries(she.open("/settings/locks"), ADD);
        assertTrue(she.sees("This device has a passkey for your journal already."), "a second one would end the first");
        assertEquals(1, passkeys());
    }

    @Test
    void what_cannot_hold_a_key_is_told_so_kindly_and_nothing_is_left() {
        Authenticator finger = Authenticator.of(she.page(), false);
        tries(she.open("/settings/locks"), ADD);
        assertTrue(she.sees("The passkeys of this device cannot hold a key"), "why not");
        assertTrue(she.sees("A sheet of words does it."), "and what does");
        assertEquals(0, passkeys());
        assertEquals(List.of(), finger.passkeys(), "nor in the list of her device");
        clearsHerBrowser();
        tries(she.open("/open"), OPEN);
        assertTrue(she.sees("there is no passkey for a journal here"), "there is none to show");
        assertTrue(she.open("/today").has("a[href='/open']") || !she.path().equals("/today"), "and it opens nothing");
    }

    @Test
    void a_passkey_of_another_device_that_shares_no_key_opens_nothing() {
        Authenticator finger = Authenticator.of(she.page(), true);
        she.open("/settings/locks").tap(ADD);
        try (Walker elsewhere = new Walker(address(), Device.WIDE)) {
            Authenticator other = Authenticator.of(elsewhere.page(), true);
            // Chromium hands a passkey on without what makes its secret.
            other.takes(finger.passkeys().getFirst());
            tries(elsewhere.open("/open"), OPEN);
            assertTrue(elsewhere.sees("No passkey on this device opens a journal here."), "it says so");
            assertTrue(elsewhere.context().cookies().isEmpty(), "and nothing was opened");
        }
    }

    @Test
    void one_that_was_taken_away_opens_nothing_any_more() {
        Authenticator.of(she.page(), true);
        she.open("/settings/locks").tap(ADD);
        she.page().locator("[data-lock=passkey] summary").click();
        assertTrue(she.sees("It then opens nothing, and still stands in your device's list"), "what is left of it");
        she.tap(she.page().locator("[data-lock=passkey] button[value=take]"));
        she.tap(she.page().locator("[data-asks] button[name=sure]"));
        assertEquals(0, passkeys());
        clearsHerBrowser();
        tries(she.open("/open"), OPEN);
        assertTrue(she.sees("No journal on this server belongs to this passkey."), "it is gone");
        assertTrue(she.context().cookies().isEmpty());
    }

    @Test
    void a_finger_that_does_not_fit_adds_nothing() {
        Authenticator.of(she.page(), true).fits(false);
        tries(she.open("/settings/locks"), ADD);
        assertTrue(she.sees("That was stopped. Nothing was changed."), "it says so");
        assertEquals(0, passkeys());
    }

    @Test
    void a_finger_that_does_not_fit_opens_nothing() {
        Authenticator finger = Authenticator.of(she.page(), true);
        she.open("/settings/locks").tap(ADD);
        assertEquals(1, passkeys());
        clearsHerBrowser();
        finger.fits(false);
        tries(she.open("/open"), OPEN);
        assertTrue(she.sees("That was stopped, or there is no passkey"), "it says so");
        assertTrue(she.context().cookies().isEmpty());
    }

    @Test
    void words_that_were_typed_or_scanned_stay_where_a_passkey_opens_nothing() {
        Authenticator finger = Authenticator.of(she.page(), true);
        she.open("/settings/locks").tap(ADD);
        she.page().locator("[data-lock=passkey] summary").click();
        she.tap(she.page().locator("[data-lock=passkey] button[value=take]"));
        she.tap(she.page().locator("[data-asks] button[name=sure]"));
        clearsHerBrowser();
        she.page().navigate(address() + "/open#maple+river");
        tries(she, OPEN);
        assertTrue(she.sees("No journal on this server belongs to this passkey."), "it was taken away");
        assertEquals("maple river", she.page().locator("#words").inputValue());
        finger.fits(false);
        she.named(OPEN).first().click();
        she.page().getByText("That was stopped").waitFor();
        assertEquals("maple river", she.page().locator("#words").inputValue());
        she.page().navigate(address() + "/open#stone+ladder");
        assertEquals("stone ladder", she.page().locator("#words").inputValue(), "others, scanned into the same tab");
    }

    /// She taps *Leave* in the moment in which her passkey is answered, and before that page is gone.
    private static final String LEAVES_AS_IT_OPENS = """
            const asked = window.fetch;
            window.fetch = async (address, more) => {
              const answer = await asked(address, more);
              if (String(address).endsWith("/open/passkey")) document.getElementById("leave").click();
              return answer;
            };""";

    @Test
    void a_passkey_that_opens_after_she_left_takes_no_pages_place() {
        Authenticator.of(she.page(), true);
        she.open("/settings/locks").tap(ADD);
        clearsHerBrowser();
        she.open("/open").page().evaluate("() => {" + LEAVES_AS_IT_OPENS + "}");
        she.named(OPEN).first().click();
        she.page().waitForURL("**/away");
        she.page().waitForTimeout(1_500);
        assertTrue(she.path().endsWith("/away"), she.path());
    }

    @Test
    void where_the_server_cannot_be_asked_the_button_is_not_silent() {
        Authenticator.of(she.page(), true);
        she.open("/settings/locks").tap(ADD);
        clearsHerBrowser();
        she.open("/open").page().locator("#words").fill("maple river");
        she.page().route("**/open/passkey/ask", Route::abort);
        tries(she, OPEN);
        assertEquals("maple river", she.page().locator("#words").inputValue());
    }

    @Test
    void without_a_script_or_without_passkeys_in_the_browser_a_line_says_that_the_sheet_does_it() {
        String kept = she.context().storageState();
        try (Walker still = new Walker(address(), Device.PHONE.withoutScripts(), kept)) {
            saysWhatDoesIt(still);
        }
        try (Walker old = new Walker(address(), Device.PHONE, kept)) {
            old.context().addInitScript("delete window.PublicKeyCredential");
            saysWhatDoesIt(old);
        }
        assertTrue(she.open("/settings/locks")
                .page()
                .locator("[data-passkey] button")
                .isVisible());
        assertFalse(she.sees("This browser cannot add one."));
    }

    private static void saysWhatDoesIt(Walker walker) {
        walker.open("/settings/locks");
        assertFalse(walker.page().locator("[data-passkey] button").isVisible(), "no button that does nothing");
        assertTrue(walker.sees("This browser cannot add one. A sheet of words does the same."));
        walker.context().clearCookies();
        walker.open("/open");
        assertFalse(walker.page().locator("[data-passkey] button").isVisible(), "no button that does nothing");
        assertTrue(walker.sees("This browser has no passkeys. The words of your sheet do the same."));
    }

    @Test
    void the_two_pages_with_passkeys_are_as_every_page_is() {
        Authenticator.of(she.page(), true);
        she.page().route("**/*.js", Inspection::late);
        var inspection = new Inspection();
        she.open("/settings/locks").tap(ADD);
        she.open("/settings/locks");
        inspection.look("her locks, with a passkey", she.page());
        she.open("/settings/locks?passkey=without");
        inspection.look("her locks, where none could be added", she.page());
        she.context().clearCookies();
        she.open("/open");
        inspection.look("locked, with passkeys", she.page());
        for (Heading heading : Heading.values()) {
            assertEquals(List.of(), inspection.of(heading), heading.toString());
        }
    }
}
