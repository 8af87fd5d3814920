package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.server.Server;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.material.Material;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: she may let the server that served her phone's home keep a copy that it cannot read. With its words she
/// has her journal back on any phone, entry by entry; two phones that share it have one journal; nothing is lost or
/// there twice, wherever they were stopped.
class SealedCopyTest {

    private static final int PATIENCE = 60_000;
    private static final int STOPS = 8;

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

    /// What the one has and the other has not.
    private static List<String> only(SharingPhone one, SharingPhone other) {
        List<String> there = other.entries();
        return one.entries().stream().filter(entry -> !there.contains(entry)).toList();
    }

    private static void isTheSame(SharingPhone one, SharingPhone other) {
        assertEquals(List.of(), only(one, other), "of the one");
        assertEquals(List.of(), only(other, one), "of the other");
        assertEquals(one.entries(), other.entries());
        assertEquals(one.entries().size(), new HashSet<>(one.entries()).size(), "nothing twice");
        assertEquals(one.today(), other.today());
    }

    @Test
    void a_phone_that_is_lost_is_had_again_by_its_words_entry_by_entry() {
        String words;
        List<String> before;
        String today;
        try (SharingPhone lost = SharingPhone.withAJournal(server.address())) {
            words = lost.switchesOn();
            lost.copiesNow();
            lost.says(4).copiesNow();
            before = lost.entries();
            today = lost.today();
        }
        try (SharingPhone found = SharingPhone.at(server.address())) {
            found.brings(words);
            assertEquals(before, found.entries());
            assertEquals(today, found.today());
            found.says(6).copiesNow();
            assertEquals(before, found.entries().subList(0, before.size()), "and it goes on from there");
        }
    }

    @Test
    void the_words_are_scanned_in_place_of_being_typed_also_where_a_journal_is_there() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone found = new SharingPhone(new Walker(server.address(), Device.PHONE))) {
            one.she()
                    .open("/phone/settings/copy")
                    .page()
                    .locator("button[value=make]")
                    .click();
            String scanned = Camera.reads(one.page().locator("[data-words] svg"));
            String words = SharingPhone.typesTwoBack(one.page());
            assertEquals(server.address() + "/phone/bring#" + words.replace(' ', '+'), scanned);
            one.page().locator("[data-copy=on]").waitFor();
            one.copiesNow();

            found.page().navigate(scanned);
            found.page().waitForFunction("() => document.getElementById('words').value");
            assertEquals(words, found.page().locator("#words").inputValue());
            assertFalse(found.page().url().contains("#"), "no history holds them");
            found.page().locator("form:has(#words) .btn").click();
            found.page().waitForURL("**/phone/today");
            assertEquals(one.entries(), found.entries());

            found.page().navigate(scanned);
            Locator further = found.page().locator("main a[href*='bring/words#']");
            further.waitFor();
            assertFalse(found.page().url().contains("#"));
            found.she().tap(further);
            found.page().waitForFunction("() => document.getElementById('words')?.value");
            assertEquals(words, found.page().locator("#words").inputValue());
        }
    }

    @Test
    void two_phones_that_wrote_without_a_network_have_one_journal_afterwards() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            other.brings(one.switchesOn());
            int before = one.entries().size();
            one.offline(true);
            other.offline(true);
            one.says(3);
            other.says(7);
            one.says(5);
            one.she()
                    .open("/phone/settings/copy")
                    .page()
                    .locator("button[value=now]")
                    .click();
            one.page().locator("[data-trouble]").waitFor();
            one.offline(false);
            other.offline(false);
            one.copiesNow();
            other.copiesNow();
            one.copiesNow();
            isTheSame(one, other);
            assertTrue(one.entries().size() >= before + 3, "all that was said on either");
        }
    }

    @Test
    void what_she_says_is_copied_by_itself_behind_the_page() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            other.brings(one.switchesOn());
            one.says(2);
            List<String> all = one.entries();
            other.she().open("/phone/learn");
            long until = System.currentTimeMillis() + PATIENCE;
            while (!other.entries().equals(all)) {
                assertTrue(System.currentTimeMillis() < until, "it comes by itself");
                other.she().open("/phone/learn").page().waitForTimeout(1_000);
            }
        }
    }

    @Test
    void scanned_words_stay_in_a_browser_that_was_never_here_while_its_worker_comes() {
        try (Walker she = new Walker(server.address(), Device.PHONE)) {
            Page page = she.page();
            page.navigate(server.address() + "/phone/bring#maple+river");
            page.evaluate("() => { window.stands = true; }");
            page.waitForFunction("() => navigator.serviceWorker.controller");
            page.waitForTimeout(2_000);
            assertEquals(true, page.evaluate("() => window.stands"));
            assertEquals("maple river", page.locator("#words").inputValue());
            she.follow(() -> page.locator("form:has(#words) .btn").click());
            assertTrue(she.has(".wrong"), "it is taken as it stands: two words open nothing");
            assertEquals("maple river", page.locator("#words").inputValue());
        }
    }

    @Test
    void what_came_from_the_other_phone_is_shown_where_she_only_reads() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            other.brings(one.switchesOn());
            other.today();
            // It may come by itself before it is asked for.
            other.page().evaluate("() => { window.stands = true; }");
            one.says(9).copiesNow();
            other.page().evaluate("() => { dispatchEvent(new Event('online')); }");
            other.page().waitForFunction("() => !window.stands");
            assertEquals(one.entries(), other.entries());
            other.she().open("/phone/check-in");
            one.says(8).copiesNow();
            other.page().evaluate("() => { window.stands = true; dispatchEvent(new Event('online')); }");
            other.page().waitForTimeout(7_000);
            assertEquals(true, other.page().evaluate("() => window.stands"), "nothing is taken from under her hands");
            assertEquals(one.entries(), other.entries());
        }
    }

    @Test
    void a_worker_that_is_stopped_anywhere_loses_and_doubles_nothing() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            String words = one.switchesOn();
            one.stopWorker();
            one.copiesNow();
            other.brings(words);
            for (int i = 0; i < STOPS; i++) {
                one.says(i);
                one.page().waitForTimeout(10 + 25 * i);
                one.stopWorker();
                other.says(10 - i);
                other.page().waitForTimeout(160 - 20 * i);
                other.stopWorker();
            }
            one.copiesNow();
            other.copiesNow();
            one.copiesNow();
            isTheSame(one, other);
        }
    }

    @Test
    void a_wrong_word_is_named_and_a_copy_that_is_not_there_is_no_empty_journal() {
        try (SharingPhone one = SharingPhone.at(server.address())) {
            one.types("one two three");
            one.page().locator("#wrong-words").waitFor();
            List<String> words = new ArrayList<>(List.of(someWords().split(" ")));
            String right = words.get(3);
            words.set(3, "qqqq");
            one.types(String.join(" ", words));
            assertTrue(one.page().locator("#wrong-words").innerText().contains("Word 4"));
            words.set(3, right);
            one.types(String.join(" ", words));
            one.page().locator("[data-wrong=words]").waitFor();
            one.she().open("/phone/settings");
            assertFalse(one.she().has("html[data-journal=yes]"), "no journal was begun");
        }
    }

    /// Words of a copy that was switched on and taken away.
    private static String someWords() {
        try (SharingPhone other = SharingPhone.withAJournal(server.address())) {
            String words = other.switchesOn();
            other.copiesNow();
            other.erasesTheCopy();
            return words;
        }
    }

    @Test
    void erased_on_one_phone_it_is_told_to_the_other_and_hers_stays() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            other.brings(one.switchesOn());
            List<String> all = other.entries();
            one.she().open("/phone/settings/erase");
            one.page().locator("input[name=copy]").check();
            one.page().locator("button[value=yes]").click();
            one.page().waitForURL("**/settings/erased");
            other.she().open("/phone/settings/copy");
            other.page().locator("[data-copy=over]").waitFor();
            assertEquals(all, other.entries());
            other.she().open("/phone/today");
            assertTrue(other.she().has("[data-home=sealed]"), "Today says so");
        }
    }

    @Test
    void with_a_lock_of_her_own_nothing_of_it_is_readable_and_it_goes_on_once_she_opened_it() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            String words = one.switchesOn();
            one.she().open("/phone/settings/pin");
            one.page().locator("#pin").fill("493027");
            one.page().locator("#again").fill("493027");
            one.page().locator("main form .btn.main").click();
            one.page().locator("main .sage").waitFor();
            one.says(4).copiesNow();
            other.brings(words);
            isTheSame(one, other);
            one.page().locator("#leave").click();
            one.page().waitForURL("**/away");
            one.she().open("/phone/settings/copy");
            one.page().locator("#pin").fill("493027");
            one.page().locator("main form .btn.main").first().click();
            one.page().locator("nav.nav").waitFor();
            one.says(5).copiesNow();
        }
    }

    @Test
    void switched_off_not_one_request_is_made() {
        try (SharingPhone one = SharingPhone.withAJournal(server.address())) {
            int before = copies();
            one.says(4);
            one.she().open("/phone/settings/copy");
            one.page().waitForTimeout(1_000);
            assertEquals(before, copies());
            one.switchesOn();
            assertTrue(copies() > before, "and the log would show it");
        }
    }

    private static int copies() {
        return Pattern.compile("/copies")
                .matcher(server.log())
                .results()
                .mapToInt(_ -> 1)
                .sum();
    }

    @Test
    void disk_and_log_of_the_server_hold_no_word_of_hers() throws IOException {
        try (SharingPhone one = SharingPhone.withAJournal(server.address())) {
            String words = one.switchesOn();
            one.copiesNow();
            List<String> hers = Pattern.compile("\"question\":\"([a-z_0-9]{6,})\"")
                    .matcher(one.export())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .limit(20)
                    .toList();
            assertEquals(20, hers.size());
            int kept = 0;
            CopySecret secret = CopySecret.of(words);
            List<String> secrets = Stream.concat(
                            hers.stream(),
                            Stream.concat(
                                    Stream.of(words, Base64Text.of(secret.bytes())),
                                    Stream.of("proof", "key").map(use -> Base64Text.of(secret.derived(use)))))
                    .toList();
            secrets.forEach(each -> assertFalse(server.log().contains(each), each));
            try (Stream<Path> files = Files.walk(server.folder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                    secrets.forEach(each -> assertFalse(all.contains(each), () -> file + ": " + each));
                    kept += all.contains(secret.name()) ? 1 : 0;
                }
            }
            assertTrue(kept > 0, "the name of the copy is there: this looks where it is kept");
        }
    }

    @Test
    void where_the_site_has_no_server_it_says_so() {
        try (StaticHost host = Published.host();
                HerPhone phone = new HerPhone(host)) {
            Walker she = phone.withAJournal().she();
            she.open("/settings/copy");
            assertTrue(she.has("[data-copy=none]"), she.heading());
            assertFalse(she.has("button[value=make]"));
            she.open("/bring/words");
            assertFalse(she.has("#words"));
        }
    }
}
