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

/// Promise: whatever happens to a sealed copy (it is full, its server is away for weeks, something in between
/// answers in its place, two tabs make one each, the browser is too old), she is told, nothing she said is lost on
/// her phone, and no copy that is there is taken for one that is gone.
class CopyInTroubleTest {

    private static final int A_WEEK = 8;

    /// From now on this is what the worker hears when it asks for the copy; the rest of the network is as it was.
    private static final String ANSWERS = """
            { const real = (self.realFetch ??= self.fetch);
              self.asked = [];
              self.fetch = (what, more) => {
                if (what !== "/copies") return real(what, more);
                const does = JSON.parse(more.body).do;
                self.asked.push(does);
                return (%s)(does, () => real(what, more));
              };
            } 0""";

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

    private static Inside inside(SharingPhone hers, String answers) {
        Inside inside = new Inside(hers.she(), "/phone").startAnew();
        inside.evaluate(ANSWERS.formatted(answers));
        return inside;
    }

    private static long asked(Inside inside, String what) {
        return inside.evaluate("self.asked.filter((one) => one === '" + what + "').length")
                .getAsLong();
    }

    private static void triesNow(SharingPhone hers) {
        hers.she().open("/phone/settings/copy");
        // The page asks by itself; where it finds the copy over, there is nothing more to ask.
        if (!hers.she().has("[data-copy=over]")) {
            hers.she().follow(() -> hers.page().locator("button[value=now]").click());
        }
    }

    private static boolean todayTells(SharingPhone hers, String what) {
        return hers.she().open("/phone/today").has("[data-home=" + what + "]");
    }

    @Test
    void of_a_full_copy_she_is_told_on_today_and_the_phone_asks_no_more_by_itself() {
        try (SharingPhone hers = sharing();
                Inside inside = inside(
                        hers,
                        "(does, goOn) => does === 'append' ? Promise.resolve(new Response(null, { status: 413 })) : goOn()")) {
            hers.says(7);
            List<String> all = hers.entries();
            triesNow(hers);
            assertTrue(
                    hers.page().locator("[data-trouble]").innerText().contains("takes no more"),
                    hers.page().locator("main").innerText());
            assertTrue(todayTells(hers, "behind"));
            long before = asked(inside, "append");
            hers.says(3);
            hers.page().waitForTimeout(7_000);
            assertTrue(asked(inside, "read") > 0, "what others wrote it still reads");
            assertEquals(before, asked(inside, "append"), "what it does not take is not sent every few seconds");
            assertEquals(all, hers.entries().subList(0, all.size()), "all of it is here");
            inside.evaluate(ANSWERS.formatted("(does, goOn) => goOn()"));
            hers.copiesNow();
            assertFalse(todayTells(hers, "behind"), "there was room again");
        }
    }

    @Test
    void of_a_server_that_is_away_for_a_week_she_is_told_on_today() {
        try (SharingPhone hers = sharing();
                Inside inside = inside(hers, "() => Promise.reject(new TypeError('no network'))")) {
            hers.says(7);
            triesNow(hers);
            assertTrue(hers.page().locator("[data-trouble]").innerText().contains("could not be reached"));
            assertFalse(todayTells(hers, "behind"), "a day without a network is no news");
            inside.daysAhead(A_WEEK);
            assertTrue(todayTells(hers, "behind"));
        }
    }

    @Test
    void what_something_in_between_answers_is_no_erased_copy() {
        try (SharingPhone hers = sharing();
                Inside inside =
                        inside(hers, "() => Promise.resolve(new Response('<h1>Not found</h1>', { status: 404 }))")) {
            hers.says(7);
            triesNow(hers);
            assertTrue(hers.she().has("[data-copy=on]"), "it is on as before");
            assertTrue(hers.page().locator("[data-trouble]").innerText().contains("could not be reached"));
            hers.she().follow(() -> hers.page().locator("button[value=erase]").click());
            hers.she().follow(() -> hers.page().locator("button[name=sure]").click());
            assertTrue(hers.page().locator("[data-trouble]").innerText().contains("nothing was erased"));
            assertTrue(hers.she().has("[data-copy=on]"), "nobody erased it");
            hers.she().open("/phone/settings/erase");
            hers.page().locator("input[name=copy]").check();
            hers.she().follow(() -> hers.page().locator("button[value=yes]").click());
            assertTrue(hers.she().has("html[data-journal=yes]"), "nothing was erased where the copy would have stayed");
            inside.evaluate(ANSWERS.formatted("(does, goOn) => goOn()"));
            hers.copiesNow();
        }
    }

    @Test
    void a_copy_that_somebody_changed_is_erased_as_well_where_she_says_so() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            String words = hers.switchesOn();
            hers.copiesNow();
            String changed = "Promise.resolve(Response.json({ last: 9, head: 'AAAA', pages: [] }))";
            try (Inside _ = inside(hers, "(does, goOn) => does === 'read' ? " + changed + " : goOn()")) {
                triesNow(hers);
                assertTrue(hers.she().has("[data-copy=over]"), "she is told that it was changed");
                hers.she().open("/phone/settings/erase");
                hers.page().locator("input[name=copy]").check();
                hers.page().locator("button[value=yes]").click();
                hers.page().waitForURL("**/settings/erased");
            }
            other.types(words);
            other.page().locator("[data-wrong=words]").waitFor();
        }
    }

    @Test
    void words_that_no_server_could_be_asked_for_stand_in_their_field_again() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            String words = hers.switchesOn();
            for (String reached : List.of("/copies", "")) {
                try (Inside inside = new Inside(other.she(), "/phone").startAnew()) {
                    inside.evaluate("""
                            { const real = (self.realFetch ??= self.fetch);
                              self.fetch = (what, more) => String(what).includes("%s")
                                ? Promise.reject(new TypeError("no network")) : real(what, more);
                            } 0""".formatted(reached));
                    other.types(words);
                    other.page().locator("[data-wrong=words]").waitFor();
                    assertEquals(words, other.page().locator("#words").inputValue());
                    inside.evaluate("self.fetch = self.realFetch; 0");
                }
            }
            other.brings(words);
            assertEquals(hers.entries(), other.entries());
        }
    }

    @Test
    void of_two_tabs_that_make_a_copy_each_the_first_counts_and_the_other_is_told() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address());
                SharingPhone other = SharingPhone.at(server.address())) {
            Page first = hers.page();
            Page second = hers.she().context().newPage();
            for (Page tab : List.of(first, second)) {
                tab.navigate(server.address() + "/phone/settings/copy");
                tab.locator("button[value=make]").click();
                tab.locator(".sheet-words li").first().waitFor();
            }
            String words = SharingPhone.typesTwoBack(first);
            first.locator("[data-copy=on]").waitFor();
            String others = SharingPhone.typesTwoBack(second);
            second.locator("[data-trouble]").waitFor();
            assertTrue(second.locator("[data-trouble]").innerText().contains("open nothing"));
            second.close();
            hers.copiesNow();
            other.types(others);
            other.page().locator("[data-wrong=words]").waitFor();
            other.brings(words);
            assertEquals(hers.entries(), other.entries());
        }
    }

    @Test
    void a_browser_that_cannot_sign_is_told_before_words_are_made() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address());
                Inside inside = inside(hers, "(does, goOn) => goOn()")) {
            inside.evaluate("""
                    { const real = crypto.subtle.importKey.bind(crypto.subtle);
                      crypto.subtle.importKey = (form, key, how, ...more) => how === "Ed25519"
                        ? Promise.reject(new DOMException("unknown", "NotSupportedError")) : real(form, key, how, ...more);
                    } 0""");
            hers.she().open("/phone/settings/copy");
            hers.she().follow(() -> hers.page().locator("button[value=make]").click());
            assertTrue(hers.page().locator("[data-copy=none]").innerText().contains("too old"));
            assertFalse(hers.she().has(".sheet-words"));
        }
    }

    @Test
    void after_digits_were_set_and_the_browser_was_cleared_the_words_bring_her_journal_back() {
        try (SharingPhone hers = SharingPhone.withAJournal(server.address())) {
            String words = hers.switchesOn();
            hers.says(4).copiesNow();
            List<String> all = hers.entries();
            hers.she().open("/phone/settings/pin");
            hers.page().locator("#pin").fill("493027");
            hers.page().locator("#again").fill("493027");
            hers.page().locator("main form .btn.main").click();
            hers.page().locator("main .sage").waitFor();
            hers.clearsTheStorage();
            hers.she().open("/phone/");
            MortalWorker.answers(hers.she());
            hers.brings(words);
            assertEquals(all, hers.entries());
            hers.says(5).copiesNow();
        }
    }
}
