package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.material.Material;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: what a page says of a sealed copy was asked of the server when it was shown, or it says that it could not
/// be
/// asked. Nobody erases her journal trusting a copy that is gone, and no page says that all is lost where words bring
/// it
/// back.
class CopyPromisesTest {

    private static final String BRINGS_BACK = "bring your journal back";
    private static final String ALL_IS_IN_IT = "All that you said is in it";
    private static final String DIGITS = "493027";

    private static Server server;

    @BeforeAll
    static void put_up() {
        server = Server.showing(Material.built(Optional.of(new PhoneFiles(Published.beside())), Optional.empty()));
    }

    @AfterAll
    static void take_down() {
        if (server != null) {
            server.close();
        }
    }

    private static SharingPhone sharing() {
        SharingPhone hers = SharingPhone.withAJournal(server.address());
        hers.switchesOn();
        return hers.copiesNow();
    }

    private static String at(SharingPhone hers, String path) {
        return hers.she().open("/phone" + path).page().locator("main").innerText();
    }

    private static void erasesAll(SharingPhone hers, boolean theCopyToo) {
        hers.she().open("/phone/settings/erase");
        if (theCopyToo) {
            hers.page().locator("input[name=copy]").check();
        }
        hers.page().locator("button[value=yes]").click();
        hers.page().waitForURL("**/settings/erased*");
    }

    private static Inside withoutTheServer(SharingPhone hers) {
        Inside inside = new Inside(hers.she(), "/phone").startAnew();
        inside.evaluate("""
                { const real = self.fetch;
                  self.fetch = (what, more) => what === "/copies" ? Promise.reject(new TypeError("no network")) : real(what, more);
                } 0""");
        return inside;
    }

    private static void setsALock(SharingPhone hers) {
        hers.she().open("/phone/settings/pin");
        hers.page().locator("#pin").fill(DIGITS);
        hers.page().locator("#again").fill(DIGITS);
        hers.page().locator("main form .btn.main").click();
        hers.page().locator("main .sage").waitFor();
    }

    @Test
    void a_copy_that_another_phone_erased_is_promised_on_no_page() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address());
                SharingPhone third = SharingPhone.at(server.address())) {
            String words = one.switchesOn();
            other.brings(words);
            third.brings(words);
            assertTrue(at(other, "/settings/erase").contains(BRINGS_BACK));
            assertTrue(at(third, "/settings/copy").contains(ALL_IS_IN_IT));
            erasesAll(one, true);
            String says = at(other, "/settings/erase");
            assertFalse(says.contains(BRINGS_BACK), says);
            assertTrue(says.contains("no longer there"), says);
            assertFalse(other.she().has("input[name=copy]"), "there is none to erase");
            says = at(third, "/settings/copy");
            assertFalse(says.contains(ALL_IS_IN_IT), says);
            assertTrue(third.she().has("[data-copy=over]"), says);
        }
    }

    @Test
    void where_the_copy_is_gone_meanwhile_erasing_tells_her_and_erases_nothing() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            other.brings(one.switchesOn());
            List<String> all = other.entries();
            assertTrue(at(other, "/settings/erase").contains(BRINGS_BACK));
            erasesAll(one, true);
            other.page().locator("button[value=yes]").click();
            other.page().locator("[data-wrong=copy]").waitFor();
            assertTrue(other.page().locator("[data-wrong=copy]").innerText().contains("Nothing was erased"));
            assertEquals(all, other.entries(), "all of it is here");
            other.page().locator("button[value=yes]").click();
            other.page().waitForURL("**/settings/erased*");
        }
    }

    @Test
    void where_the_server_is_not_reached_nothing_is_promised_and_she_may_still_erase() {
        try (SharingPhone hers = sharing();
                Inside _ = withoutTheServer(hers)) {
            String says = at(hers, "/settings/copy");
            assertFalse(says.contains(ALL_IS_IN_IT), says);
            assertTrue(says.contains("whether the copy is still there"), says);
            says = at(hers, "/settings/erase");
            assertFalse(says.contains(BRINGS_BACK), says);
            assertTrue(says.contains("could not be asked just now"), says);
            hers.page().locator("button[value=yes]").click();
            hers.page().waitForURL("**/settings/erased*");
        }
    }

    @Test
    void what_was_reached_when_the_page_was_shown_and_is_not_any_more_is_told_before_anything_is_erased() {
        try (SharingPhone hers = sharing()) {
            assertTrue(at(hers, "/settings/erase").contains(BRINGS_BACK));
            hers.offline(true);
            hers.page().locator("button[value=yes]").click();
            hers.page().locator("[data-wrong=copy]").waitFor();
            assertTrue(hers.she().has("html[data-journal=yes]"), "nothing was erased");
            hers.page().locator("button[value=yes]").click();
            hers.page().waitForURL("**/settings/erased*");
            hers.offline(false);
        }
    }

    @Test
    void after_erasing_she_is_told_that_the_copy_is_still_there_where_it_is() {
        try (SharingPhone hers = sharing();
                SharingPhone without = sharing()) {
            erasesAll(hers, false);
            assertTrue(hers.page().locator("main").innerText().contains("still with the server"));
            erasesAll(without, true);
            assertFalse(without.page().locator("main").innerText().contains("still with the server"));
        }
    }

    @Test
    void who_forgot_her_digits_has_her_journal_back_by_the_words_and_loses_nothing_where_no_copy_is() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.withAnotherJournal(server.address())) {
            String words = hers.switchesOn();
            hers.copiesNow();
            List<String> all = hers.entries();
            assertTrue(at(hers, "/settings/pin").contains("words of your sealed copy"));
            setsALock(hers);
            locksNow(hers);
            String gone = other.switchesOn();
            other.copiesNow().erasesTheCopy();
            forgotHerDigits(hers, gone);
            hers.page().locator("[data-wrong=words]").waitFor();
            forgotHerDigits(hers, words);
            hers.page().waitForURL("**/phone/today");
            hers.page().locator("nav.nav").waitFor();
            assertEquals(all, hers.entries());
        }
    }

    private static void forgotHerDigits(SharingPhone hers, String words) {
        hers.she().open("/phone/today");
        hers.page().locator("form[action$='/locked']").first().waitFor();
        hers.page().locator("details summary").click();
        hers.page().locator("details a[href$='/bring/words']").click();
        hers.page().locator("#words").fill(words);
        hers.page().locator("form:has(#words) .btn").click();
    }

    private static void locksNow(SharingPhone hers) {
        hers.she()
                .open("/phone/settings/pin")
                .page()
                .locator("button[value=lock]")
                .click();
        hers.page().locator("form[action$='/locked']").first().waitFor();
    }

    @Test
    void with_one_tap_it_locks() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address())) {
            assertFalse(at(hers, "/settings/pin").contains("Lock now"));
            setsALock(hers);
            Page second = hers.she().context().newPage();
            second.navigate(server.address() + "/phone/why");
            second.locator("nav.nav").waitFor();
            hers.she()
                    .open("/phone/settings")
                    .page()
                    .locator("button[value=lock]")
                    .click();
            for (Page each : List.of(hers.page(), second)) {
                each.locator("form[action$='/locked']").first().waitFor();
            }
            second.close();
        }
    }

    @Test
    void erasing_the_copy_asks_first_and_says_that_it_is_done() {
        try (SharingPhone hers = sharing()) {
            hers.she().open("/phone/settings/copy");
            hers.she().follow(() -> hers.page().locator("button[value=erase]").click());
            assertTrue(hers.she().has("[data-copy=asks]"), "it asks");
            assertTrue(at(hers, "/settings/copy").contains(ALL_IS_IN_IT), "and has done nothing");
            hers.erasesTheCopy();
            assertFalse(at(hers, "/settings/copy").contains(ALL_IS_IN_IT));
        }
    }

    @Test
    void where_a_copy_is_on_no_tab_makes_another() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address())) {
            Page second = hers.she().context().newPage();
            second.navigate(server.address() + "/phone/settings/copy");
            hers.switchesOn();
            second.locator("button[value=make]").click();
            second.locator("[data-copy=on]").waitFor();
            assertEquals(0, second.locator(".sheet-words").count(), "no words that open nothing");
            second.close();
        }
    }

    @Test
    void a_phone_that_has_the_same_journal_joins_with_new_words_and_another_journal_is_never_mixed_in() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address());
                SharingPhone anothers = SharingPhone.withAnotherJournal(server.address())) {
            other.brings(one.switchesOn());
            other.says(3);
            other.erasesTheCopy();
            one.says(7);
            String words = one.switchesOn();
            other.joins(words);
            other.page().locator("[data-copy=on]").waitFor();
            other.copiesNow();
            one.copiesNow();
            assertEquals(one.entries(), other.entries());
            List<String> hers = anothers.entries();
            anothers.joins(words);
            anothers.page().locator("[data-wrong=words]").waitFor();
            assertEquals(hers, anothers.entries(), "two are never mixed");
        }
    }
}
