package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.text.Written;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days that cannot be: every form refuses them, and a journal that holds some opens every page.
class ImpossibleDaysTest {

    private static final Guide GUIDE = GuideFolder.bundled();

    @TempDir
    private Path folder;

    private static List<String> days() {
        return GUIDE.chapters().stream()
                .flatMap(Chapter::questions)
                .filter(question -> question.kind() instanceof QuestionKind.Day)
                .map(question -> question.id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "+10240-08-18", "1899-12-31", "2026-11-24"})
    void no_form_takes_one(String day) throws Exception {
        try (Companion companion = new Companion(folder)) {
            for (String question : days()) {
                Phone she = companion.phone();
                assertEquals(422, she.post("/begin", "k." + question, day).statusCode(), question);
                assertEquals(
                        422, she.post("/safety/check", "k." + question, day).statusCode(), question);
                assertEquals("", she.cookie(Phone.DEVICE));
            }
        }
    }

    private static List<Entry> impossible(LocalDate day, LocalDate today) {
        var entries = new ArrayList<Entry>();
        Id move = new Id("bridge");
        days().forEach(question -> entries.add(new Entry.Answered(today, question, new Answer.Day(day))));
        entries.add(new Entry.Answered(day, "pain_now", new Answer.Amount(9)));
        entries.add(new Entry.Practised(day, List.of(move)));
        entries.add(new Entry.Began(day, Seconds.ofMinutes(8), "any", List.of(move)));
        entries.add(new Entry.Paused(day, 0, new Seconds(3)));
        entries.add(new Entry.Ended(day, Ending.EARLY));
        return entries;
    }

    @Test
    void a_journal_that_holds_some_opens_every_page() throws Exception {
        LocalDate today = LocalDate.ofInstant(Companion.NOON, ZoneOffset.UTC);
        String cookie;
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            Journals.Begun begun = journals.begin();
            cookie = begun.device().cookie();
            var written = new ArrayList<Written>();
            var entries = new ArrayList<Entry>();
            entries.add(new Entry.Answered(today, "birth_date", new Answer.Day(today.minusDays(42))));
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(10_240, 8, 18))) {
                entries.addAll(impossible(day, today));
            }
            entries.forEach(entry -> written.add(new Written(new EntryId(UUID.randomUUID()), entry, Companion.NOON)));
            assertTrue(
                    journals.append(begun.journal(), begun.contents(), written).isPresent());
        }
        var routes = Web.routes(GUIDE, AssetFiles.read(), new Drawings(GuideFolder.figures(), GUIDE.version()));
        try (Companion companion = new Companion(folder)) {
            Phone she = companion.phone();
            she.hold(Phone.DEVICE, cookie);
            var wrong = new ArrayList<String>();
            for (Routes.Route route : routes.all()) {
                if (route.method() == Routes.Method.GET && !route.pattern().contains("{")) {
                    int status = she.get(route.pattern()).statusCode();
                    if (status >= 400) {
                        wrong.add(route.pattern() + " " + status);
                    }
                }
            }
            assertEquals(List.of(), wrong);
            assertFalse(companion.log().contains("\"broken\""), companion.log());
        }
    }
}
