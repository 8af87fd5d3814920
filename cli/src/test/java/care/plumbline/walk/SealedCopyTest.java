package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.SheetWords;
import care.plumbline.server.Server;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.material.Material;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: she may let the server that served her phone's home keep a copy that it cannot read. With its words she has
/// her journal back on any phone, entry by entry; two phones that share it have one journal; nothing is lost or there
/// twice, wherever they were stopped.
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

    /// A phone of hers, with what is kept in it.
    private record Hers(Walker she) implements AutoCloseable {

        static Hers fresh() {
            Walker she = new Walker(server, Device.PHONE);
            she.open("/phone/");
            MortalWorker.answers(she);
            return new Hers(she);
        }

        /// The woman of six weeks.
        static Hers withAJournal() {
            Hers hers = fresh();
            hers.she.open("/phone/keeping");
            hers.page()
                    .locator("#bring")
                    .setInputFiles(new FilePayload(
                            "plumbline.json", "application/json", Known.saved().getBytes(StandardCharsets.UTF_8)));
            hers.page().waitForURL("**/phone/today");
            return hers;
        }

        Page page() {
            return she.page();
        }

        /// She switches it on; the words she wrote down.
        String switchesOn() {
            she.open("/phone/settings/copy");
            page().locator("button[value=make]").click();
            page().locator(".sheet-words li").first().waitFor();
            List<String> words = page().locator(".sheet-words li").allInnerTexts();
            for (var field : page().locator("input[id^=word]").all()) {
                int place = Integer.parseInt(
                        Objects.requireNonNull(field.getAttribute("id")).substring(4));
                field.fill(words.get(place - 1).toUpperCase(Locale.ROOT));
            }
            page().locator("button[value=check]").click();
            page().locator("[data-copy=on]").waitFor();
            return String.join(" ", words);
        }

        /// On a phone without a journal: the words of a copy, as she types them.
        Hers types(String words) {
            she.open("/phone/bring");
            page().locator("#words").fill(words);
            page().locator("form:has(#words) .btn").click();
            return this;
        }

        Hers brings(String words) {
            types(words);
            page().waitForURL("**/phone/today");
            return this;
        }

        Hers copiesNow() {
            she.open("/phone/settings/copy");
            she.follow(() -> page().locator("button[value=now]").click());
            // It may still be at it when its page is shown.
            long until = System.currentTimeMillis() + PATIENCE;
            while (!she.has("[data-waiting='0']")) {
                assertTrue(
                        System.currentTimeMillis() < until,
                        () -> page().locator("main").innerText());
                page().waitForTimeout(500);
                she.open("/phone/settings/copy");
            }
            return this;
        }

        /// Says how she is, from 0 to 10.
        Hers says(int pain) {
            she.open("/phone/check-in");
            page().locator(".scale label").nth(pain).click();
            she.follow(() -> page().locator(".dock .main").click());
            return this;
        }

        String export() {
            return (String) Objects.requireNonNull(
                    page().evaluate("() => fetch('/phone/settings/export.json').then(answer => answer.text())"));
        }

        List<String> entries() {
            return HerPhone.entries(export());
        }

        String today() {
            return she.open("/phone/today").page().locator("main").innerText();
        }

        void offline(boolean yes) {
            she.context().setOffline(yes);
        }

        void stopWorker() {
            CDPSession devtools = she.context().newCDPSession(page());
            devtools.send("ServiceWorker.enable");
            devtools.send("ServiceWorker.stopAllWorkers");
            devtools.detach();
        }

        /// That there is no such copy is an answer, and the browser calls it an error.
        @Override
        public void close() {
            assertEquals(
                    List.of(),
                    she.leave().stream()
                            .filter(said -> !said.equals("404 for " + server.address() + "/copies"))
                            .toList());
        }
    }

    /// What the one has and the other has not.
    private static List<String> only(Hers one, Hers other) {
        List<String> there = other.entries();
        return one.entries().stream().filter(entry -> !there.contains(entry)).toList();
    }

    private static void isTheSame(Hers one, Hers other) {
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
        try (Hers lost = Hers.withAJournal()) {
            words = lost.switchesOn();
            lost.copiesNow();
            lost.says(4).copiesNow();
            before = lost.entries();
            today = lost.today();
        }
        try (Hers found = Hers.fresh()) {
            found.brings(words);
            assertEquals(before, found.entries());
            assertEquals(today, found.today());
            found.says(6).copiesNow();
            assertEquals(before, found.entries().subList(0, before.size()), "and it goes on from there");
        }
    }

    @Test
    void two_phones_that_wrote_without_a_network_have_one_journal_afterwards() {
        try (Hers one = Hers.withAJournal();
                Hers other = Hers.fresh()) {
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
        try (Hers one = Hers.withAJournal();
                Hers other = Hers.fresh()) {
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
    void what_came_from_the_other_phone_is_shown_where_she_only_reads() {
        try (Hers one = Hers.withAJournal();
                Hers other = Hers.fresh()) {
            other.brings(one.switchesOn());
            other.today();
            one.says(9).copiesNow();
            other.page().evaluate("() => { window.stands = true; dispatchEvent(new Event('online')); }");
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
        try (Hers one = Hers.withAJournal();
                Hers other = Hers.fresh()) {
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
        try (Hers one = Hers.fresh()) {
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
        try (Hers other = Hers.withAJournal()) {
            String words = other.switchesOn();
            other.copiesNow();
            other.page().locator("button[value=erase]").click();
            other.page().locator("button[value=make]").waitFor();
            return words;
        }
    }

    @Test
    void erased_on_one_phone_it_is_told_to_the_other_and_hers_stays() {
        try (Hers one = Hers.withAJournal();
                Hers other = Hers.fresh()) {
            other.brings(one.switchesOn());
            List<String> all = other.entries();
            one.she().open("/phone/settings/erase");
            one.page().locator("input[name=copy]").check();
            one.page().locator("button[value=yes]").click();
            one.page().waitForURL("**/settings/erased");
            other.she()
                    .open("/phone/settings/copy")
                    .page()
                    .locator("button[value=now]")
                    .click();
            other.page().locator("[data-copy=over]").waitFor();
            assertEquals(all, other.entries());
            other.she().open("/phone/today");
            assertTrue(other.she().has("[data-home=sealed]"), "Today says so");
        }
    }

    @Test
    void with_a_lock_of_her_own_nothing_of_it_is_readable_and_it_goes_on_once_she_opened_it() {
        try (Hers one = Hers.withAJournal();
                Hers other = Hers.fresh()) {
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
        try (Hers one = Hers.withAJournal()) {
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
        try (Hers one = Hers.withAJournal()) {
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
            byte[] secret = ((SheetWords.Read.Secret) new SheetWords(list()).read(words)).bytes();
            List<String> secrets = Stream.concat(
                            hers.stream(),
                            Stream.concat(
                                    Stream.of(words, Base64Text.of(secret)),
                                    Stream.of("proof", "key").map(use -> derived(secret, use))))
                    .toList();
            secrets.forEach(each -> assertFalse(server.log().contains(each), each));
            try (Stream<Path> files = Files.walk(server.folder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                    secrets.forEach(each -> assertFalse(all.contains(each), () -> file + ": " + each));
                    kept += all.contains(derived(secret, "name", JournalId.BYTES)) ? 1 : 0;
                }
            }
            assertTrue(kept > 0, "the name of the copy is there: this looks where it is kept");
        }
    }

    private static List<String> list() throws IOException {
        try (InputStream in = Objects.requireNonNull(SheetWords.class.getResourceAsStream("sheet-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String derived(byte[] secret, String use) {
        return derived(secret, use, 32);
    }

    private static String derived(byte[] secret, String use, int bytes) {
        try {
            return Base64Text.of(KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(("plumbline copy 1 " + use).getBytes(StandardCharsets.US_ASCII), bytes)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
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
