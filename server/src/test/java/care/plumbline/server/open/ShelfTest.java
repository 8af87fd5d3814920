package care.plumbline.server.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.visit.Sent;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is kept, a page gets what follows from the journal as it is now, on the day it asks for.
class ShelfTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Minutes EIGHT = new Minutes(8);

    private interface Story {
        void on(Shelf shelf, Shelf.Begun hers) throws Exception;
    }

    private static void told(Path folder, Story story) throws Exception {
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            var shelf = new Shelf(journals, GUIDE);
            story.on(shelf, shelf.begin(UUID.randomUUID()));
        }
    }

    /// No to every yes-or-no question of a chapter, enough for the danger signs.
    static List<Entry> saysNo(String chapter) {
        return GUIDE.chapters().stream()
                .filter(one -> one.id().value().equals(chapter))
                .flatMap(one -> one.questions())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .<Entry>map(question -> new Entry.Answered(TODAY, question.id(), new Answer.YesNo(false)))
                .toList();
    }

    private static Shelf.Open writes(Shelf shelf, Shelf.Begun hers, Shelf.Open open, List<Entry> entries)
            throws Exception {
        return shelf.append(hers.device(), open, new Sent(UUID.randomUUID(), "a form", entries, Instant.EPOCH))
                .orElseThrow();
    }

    private static void assertWorkedOutAnew(Shelf shelf, Shelf.Begun hers, Shelf.Open open, LocalDate day) {
        Recovery anew = Recovery.on(GUIDE, open.contents().journal(), day);
        for (Setting setting : Setting.values()) {
            assertEquals(
                    anew.session(EIGHT, setting).toString(),
                    open.journal().session(day, EIGHT, setting).toString());
        }
        assertEquals(anew.facts().latest("pain_now"), open.journal().facts(day).latest("pain_now"));
        assertEquals(day, open.journal().facts(day).today());
    }

    @Test
    void a_journal_is_shut_when_its_time_is_over_though_nobody_comes_any_more(@TempDir Path folder) throws Exception {
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            var shelf = new Shelf(journals, GUIDE, KeptPages.usual(), Duration.ofMillis(100));
            shelf.begin(UUID.randomUUID());
            assertEquals(1, shelf.open());
            for (int i = 0; i < 100 && shelf.open() > 0; i++) {
                Thread.sleep(100);
            }
            assertEquals(0, shelf.open());
        }
    }

    @Test
    void a_session_asked_for_twice_is_chosen_once(@TempDir Path folder) throws Exception {
        told(folder, (shelf, hers) -> {
            Session first = hers.open().journal().session(TODAY, EIGHT, Setting.ANY);
            assertSame(first, hers.open().journal().session(TODAY, EIGHT, Setting.ANY));
        });
    }

    @Test
    void what_she_writes_changes_the_session_and_the_facts_at_once(@TempDir Path folder) throws Exception {
        told(folder, (shelf, hers) -> {
            assertInstanceOf(Session.Withheld.class, hers.open().journal().session(TODAY, EIGHT, Setting.ANY));
            assertWorkedOutAnew(shelf, hers, hers.open(), TODAY);
            Shelf.Open after = writes(shelf, hers, hers.open(), saysNo("safety"));
            assertWorkedOutAnew(shelf, hers, after, TODAY);
            Shelf.Open hurting =
                    writes(shelf, hers, after, List.of(new Entry.Answered(TODAY, "pain_now", new Answer.Amount(9))));
            assertWorkedOutAnew(shelf, hers, hurting, TODAY);
            assertEquals(
                    new Answer.Amount(9),
                    hurting.journal()
                            .facts(TODAY)
                            .latest("pain_now")
                            .orElseThrow()
                            .answer());
        });
    }

    @Test
    void another_day_is_worked_out_for_itself(@TempDir Path folder) throws Exception {
        told(folder, (shelf, hers) -> {
            Shelf.Open open = writes(shelf, hers, hers.open(), saysNo("safety"));
            for (LocalDate day : List.of(TODAY, TODAY.plusDays(40), TODAY)) {
                assertWorkedOutAnew(shelf, hers, open, day);
            }
        });
    }

    @Test
    void a_journal_that_was_read_before_she_wrote_elsewhere_keeps_its_own_facts(@TempDir Path folder) throws Exception {
        told(folder, (shelf, hers) -> {
            Shelf.Open before = hers.open();
            Shelf.Open after =
                    writes(shelf, hers, before, List.of(new Entry.Answered(TODAY, "pain_now", new Answer.Amount(4))));
            assertWorkedOutAnew(shelf, hers, after, TODAY);
            assertWorkedOutAnew(shelf, hers, before, TODAY);
        });
    }
}
