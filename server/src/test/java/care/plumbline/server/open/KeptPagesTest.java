package care.plumbline.server.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.visit.Occasion;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.visit.Sent;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import care.plumbline.testing.Any;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise: nobody is ever shown a page that would not be made just so now, or one of another journal.
class KeptPagesTest {

    private static final List<String> PAGES = List.of(
            "/today", "/why", "/load", "/progress", "/settings", "/safety", "/settings/said", "/learn", "/check-in");

    private static final String[][] WISHES = {
        {"theme", "NIGHT"}, {"theme", "DAY"}, {"theme", "AUTO"}, {"text", "150"}, {"text", "100"},
        {"country", "US"}, {"country", "IE"}, {"hand", "LEFT"}, {"hand", "RIGHT"}, {"spoken", "yes"},
        {"units", "STONE"}, {"units", "METRIC"}, {"look", "110000000"}, {"language", "de"}, {"language", "en"},
    };

    private final AtomicInteger count = new AtomicInteger();

    @Test
    void whatever_happens_between_two_looks_the_page_is_as_it_would_be_made_now() {
        Any.tries(12, any -> {
            try (Server server = Server.inTheMorning()) {
                List<Visitor> women = List.of(Strong.woman(server), Strong.woman(server, "days=40"));
                for (int step = 0; step < 15; step++) {
                    Visitor she = any.of(women);
                    happens(any, server, she);
                    women.forEach(one -> isAsMadeNow(one, any.of(PAGES)));
                    isAsMadeNow(she, any.of(PAGES));
                }
                Visitor twin = women.getFirst().twin();
                women.getFirst().post("/settings/erase", "sure", "yes");
                PAGES.forEach(page -> isAsMadeNow(twin, page));
                PAGES.forEach(page -> isAsMadeNow(women.getLast(), page));
            }
        });
    }

    private static void happens(Any any, Server server, Visitor she) {
        switch (any.whole(0, 3)) {
            case 0 -> server.passes(Duration.ofMinutes(any.whole(1, 2_000)));
            case 1 -> {
                String[] wish = any.of(WISHES);
                she.post("/view", "wish", wish[0], "value", wish[1], "to", "/today");
            }
            case 2 -> she.post("/zone", "zone", any.of("Asia/Tokyo", "America/Los_Angeles", "Europe/Dublin"));
            default -> pressesAnything(any, she);
        }
    }

    private static void pressesAnything(Any any, Visitor she) {
        she.open(any.of("/today", "/check-in", "/settings/said", "/progress"));
        Elements buttons = she.page().select("form[method=post]:not([action^=/settings/erase]) button");
        if (!buttons.isEmpty()) {
            Element button = any.of(buttons);
            button.attr("data-pressed", "");
            she.press("[data-pressed]");
        }
    }

    /// An address nobody asked for before is one whose page nobody kept.
    private void isAsMadeNow(Visitor she, String page) {
        she.open(page);
        String first = said(she);
        she.open(page);
        String kept = said(she);
        she.open(page + "?made=" + count.incrementAndGet());
        assertEquals(said(she), kept, page);
        assertEquals(first, kept, page);
    }

    private static String said(Visitor she) {
        return she.page().outerHtml().replaceAll("\\?made=\\d+", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "a name");
    }

    @Test
    void no_two_looks_get_forms_of_one_name() {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Strong.woman(server);
            String first = she.open("/today").find("input[name=once]").attr("value");
            String second = she.open("/today").find("input[name=once]").attr("value");
            assertNotEquals(first, second);
            assertEquals(
                    1,
                    she.page().select("input[name=once]").eachAttr("value").stream()
                            .distinct()
                            .count());
        }
    }

    private interface Story {
        void on(Shelf shelf, KeptPages pages, Shelf.Begun hers) throws Exception;
    }

    private static void told(Path folder, Story story) throws Exception {
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            KeptPages pages = KeptPages.usual();
            var shelf = new Shelf(journals, GuideFolder.bundled(), pages);
            story.on(shelf, pages, shelf.begin(UUID.randomUUID()));
        }
    }

    private static Occasion occasion(String address) {
        return new Occasion(
                address,
                LocalDate.of(2026, 11, 22),
                2,
                ZoneOffset.UTC,
                Optional.empty(),
                Preferences.USUAL,
                true,
                Optional.empty(),
                false,
                true,
                false);
    }

    private static KeptPages.Place place(Shelf shelf, Shelf.Begun hers, Shelf.Open open, String address) {
        return shelf.place(hers.device(), open, occasion(address), true).orElseThrow();
    }

    private static FinishedPage page(String says) {
        String name = UUID.randomUUID().toString();
        return FinishedPage.of(says + name, name, true);
    }

    @Test
    void what_was_kept_goes_when_she_writes_and_when_she_erases(@TempDir Path folder) throws Exception {
        told(folder, (shelf, pages, hers) -> {
            place(shelf, hers, hers.open(), "/today").keep(page("before"));
            assertEquals(1, pages.size());
            Shelf.Open after = shelf.append(
                            hers.device(),
                            hers.open(),
                            new Sent(UUID.randomUUID(), "a form", ShelfTest.saysNo("safety"), Instant.EPOCH))
                    .orElseThrow();
            assertEquals(0, pages.size());
            place(shelf, hers, after, "/today").keep(page("after"));
            assertEquals(1, pages.size());
            shelf.erase(hers.device());
            assertEquals(0, pages.size());
        });
    }

    @Test
    void a_page_that_was_begun_before_she_wrote_is_not_kept(@TempDir Path folder) throws Exception {
        told(folder, (shelf, pages, hers) -> {
            KeptPages.Place slow = place(shelf, hers, hers.open(), "/today");
            shelf.erase(hers.device());
            slow.keep(page("of what was erased"));
            assertEquals(0, pages.size());
            assertTrue(slow.page().isEmpty());
        });
    }

    @Test
    void however_many_are_finished_they_take_a_few_megabytes(@TempDir Path folder) throws Exception {
        told(folder, (shelf, pages, hers) -> {
            String aLot = "words ".repeat(2_000);
            for (int i = 0; i < 40_000; i++) {
                place(shelf, hers, hers.open(), "/learn?" + i).keep(page(i % 100 == 0 ? aLot : "short"));
            }
            assertTrue(pages.bytes() <= 16 << 20, () -> pages.bytes() + " bytes");
            assertFalse(pages.size() == 0);
        });
    }
}
