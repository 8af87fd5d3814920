package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.NotSaved;
import care.plumbline.journal.text.Saved;
import care.plumbline.pages.frame.Assets;
import care.plumbline.phone.Companion;
import care.plumbline.phone.Companion.Answered;
import care.plumbline.phone.Companion.Request;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.Phone;
import care.plumbline.server.Server;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.testing.Any;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Promise: a saved file brings her journal to any home, to the letter, and never into another journal.
class BringsItAlongTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Guide GUIDE = Bundled.guide();
    private static final Assets ASSETS = AssetFiles.read().addresses();

    /// A phone that nobody said anything to.
    private static Companion phone() {
        return Companion.of(GUIDE, Bundled.figures(), ASSETS);
    }

    /// A woman who never was, and whatever a later version may have written.
    private static List<Leaf> woman(Any any) {
        var pages = new ArrayList<>(AnyWoman.generated(GUIDE, any.whole(0, 1_000), TODAY));
        pages.addAll(any.list(
                0,
                3,
                one -> new Leaf(
                        new EntryId(UUID.randomUUID()),
                        one.of("{\"format\":9,\"kind\":\"new\"}", "no json", "[1]", ""))));
        return pages;
    }

    private static Answered post(Companion companion, String path, String body) {
        return companion.answer(new Request("POST", path, body, "", "IE", "Z", Server.MORNING.toEpochMilli(), ""));
    }

    private static Answered bring(Companion phone, String file) {
        return post(
                phone,
                "/bring",
                "once=" + UUID.randomUUID() + "&file=" + URLEncoder.encode(file, StandardCharsets.UTF_8));
    }

    private static String saved(Companion phone) {
        return phone.answer(new Request(
                        "GET", "/settings/export.json", "", "", "IE", "Z", Server.MORNING.toEpochMilli(), ""))
                .text();
    }

    /// The same entries, to the letter, in the same order.
    private static void assertSame(String file, String saved) {
        assertEquals(entries(file), entries(saved));
    }

    private static List<String> entries(String file) {
        try {
            return Saved.read(file).stream()
                    .map(page -> page.id() + " " + page.text())
                    .toList();
        } catch (NotSaved none) {
            throw new AssertionError(none);
        }
    }

    @Test
    void from_any_home_to_any_other_it_is_the_same_journal() {
        try (Server server = Server.inTheMorning()) {
            Any.tries(60, any -> {
                String file = EntryText.export(woman(any));
                Companion phone = phone();
                Answered brought = bring(phone, file);
                assertTrue(List.of("/today", "/settings/said").contains(brought.location()), brought.location());
                assertTrue(brought.begun());
                assertSame(file, saved(phone));
                var browser = new Phone(server.port());
                assertEquals(303, browser.bring(saved(phone)).statusCode());
                String there = browser.get("/settings/export.json").body();
                assertEquals(saved(phone), there);
                Companion next = phone();
                bring(next, there);
                assertEquals(there, saved(next));
                var last = new Phone(server.port());
                last.bring(there);
                assertEquals(there, last.get("/settings/export.json").body());
                assertEquals(200, last.get("/today").statusCode());
            });
        }
    }

    @Test
    void what_is_no_file_of_ours_is_refused_in_both_homes_with_where_and_what() throws Exception {
        try (Server server = Server.inTheMorning()) {
            var browser = new Phone(server.port());
            Companion phone = phone();
            for (String file :
                    List.of("no file", "{}", "{\"plumbline\":\"journal\",\"format\":1,\"entries\":[{\"id\":\"7\"}]}")) {
                HttpResponse<String> there = browser.bring(file);
                assertEquals(422, there.statusCode());
                Answered here = bring(phone, file);
                assertEquals(422, here.status());
                assertFalse(here.begun());
                String says =
                        Jsoup.parse(there.body()).select("[data-wrong=file]").text();
                assertEquals(
                        says,
                        Jsoup.parse(here.text()).select("[data-wrong=file]").text());
                assertTrue(says.contains("Nothing was changed."), says);
            }
            assertTrue(browser.bring("{\"plumbline\":\"journal\",\"format\":1,\"entries\":[{\"id\":\"7\"}]}")
                    .body()
                    .contains("entries[1].id: we need the name of an entry, and found 7."));
            assertTrue(browser.cookie("plumbline").isEmpty(), "no key of a journal that never began");
        }
    }

    @Test
    void two_journals_are_never_mixed_and_she_is_told() throws Exception {
        try (Server server = Server.inTheMorning()) {
            String file = EntryText.export(AnyWoman.generated(GUIDE, 7, TODAY));
            var browser = new Phone(server.port());
            browser.begin("activity_1", "stairs");
            String before = browser.get("/settings/export.json").body();
            HttpResponse<String> told = browser.bring(file);
            assertEquals(422, told.statusCode());
            assertTrue(told.body().contains("Two are never mixed."));
            assertTrue(browser.get("/bring").body().contains("Two are never mixed."), "said before she tries");
            assertEquals(before, browser.get("/settings/export.json").body());
            Companion phone = phone();
            bring(phone, file);
            Answered again = bring(phone, before);
            assertEquals(422, again.status());
            assertEquals(List.of(), again.written());
            assertSame(file, saved(phone));
        }
    }

    @Test
    void sent_twice_one_journal_begins() throws Exception {
        try (Server server = Server.inTheMorning()) {
            var browser = new Phone(server.port());
            var again = new Phone(server.port());
            String file = EntryText.export(AnyWoman.generated(GUIDE, 9, TODAY));
            String name = UUID.randomUUID().toString();
            browser.bring(file, name);
            again.bring(file, name);
            assertEquals(browser.cookie("plumbline"), again.cookie("plumbline"));
        }
    }
}
