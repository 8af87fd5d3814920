package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thief has the whole store: the file, its log, a dump. He learns nothing she said.
class StolenStoreTest {

    /// Not the day the tests run, which the history of the tables holds.
    private static final LocalDate DAY = LocalDate.of(2031, 3, 7);

    /// Fifty words in every kind of place an entry has for words.
    private static final List<String> PLANTED = IntStream.range(0, 50)
            .mapToObj(i -> "numbness" + (char) ('a' + i % 26) + "saddle" + i)
            .toList();

    private static List<Written> planted() {
        List<Written> lines = new ArrayList<>();
        for (int i = 0; i < 50; i += 5) {
            lines.add(Lines.words("I feel " + PLANTED.get(i) + " today"));
            lines.add(Lines.written(new Entry.Answered(DAY, PLANTED.get(i + 1), new Answer.One(PLANTED.get(i + 2)))));
            lines.add(Lines.written(new Entry.Answered(DAY, "where", new Answer.Several(Set.of(PLANTED.get(i + 3))))));
            lines.add(Lines.written(new Entry.Practised(DAY, List.of(new Id(PLANTED.get(i + 4))))));
        }
        return lines;
    }

    /// What a thief would look for: the words as they are, and as base64 shows them at each of three
    /// offsets.
    private static List<String> traces(String word) {
        List<String> traces = new ArrayList<>(List.of(word));
        for (int offset = 0; offset < 3; offset++) {
            String shifted = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(("x".repeat(offset) + word).getBytes(StandardCharsets.UTF_8));
            traces.add(shifted.substring(4, shifted.length() - 3));
        }
        return traces;
    }

    private static void assertNothingIn(String stolen, String where, Journals.Begun begun) {
        List<String> searched = new ArrayList<>(PLANTED);
        searched.addAll(List.of("own-words", "answered", "practised", DAY.toString()));
        for (String word : searched) {
            for (String trace : traces(word)) {
                assertFalse(stolen.contains(trace), word + " is in " + where);
            }
        }
        String cookie = begun.device().cookie();
        assertTrue(stolen.contains(cookie.substring(0, 20)), "the journal itself is there, in " + where);
        for (int from = 24; from + 12 <= cookie.length(); from++) {
            assertFalse(stolen.contains(cookie.substring(from, from + 12)), "the secret is in " + where);
        }
    }

    private static Journals.Begun plant(Journals journals) throws Tampered {
        Journals.Begun begun = journals.begin();
        List<Written> lines = planted();
        journals.append(begun.journal(), begun.contents(), lines);
        assertEquals(lines, journals.read(begun.journal()).orElseThrow().entries());
        return begun;
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void no_word_of_hers_is_in_the_sqlite_file_or_its_log(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(Sqlite.FILE);
        Journals.Begun begun;
        try (Journals journals = new Journals(Sqlite.open(folder), Lines.RANDOM)) {
            begun = plant(journals);
            assertNothingIn(bytes(folder.resolve(Sqlite.FILE + "-wal")), "the log", begun);
        }
        assertNothingIn(bytes(file), "the file", begun);
    }

    @Test
    void no_word_of_hers_is_in_a_dump_of_postgresql() throws Exception {
        Engine.PostgresDatabase database = PostgresServer.shared().database();
        try (Journals journals = new Journals(database.open(), Lines.RANDOM)) {
            Journals.Begun begun = plant(journals);
            assertNothingIn(PostgresServer.shared().dump(database), "the dump", begun);
        }
    }

    @Test
    void after_erasing_not_even_her_sealed_key_is_left_in_the_sqlite_files(@TempDir Path folder) throws Exception {
        try (JournalStore store = Sqlite.open(folder);
                Journals journals = new Journals(store, Lines.RANDOM)) {
            Journals.Begun begun = plant(journals);
            String wrapped =
                    store.locks().of(begun.journal().journal()).getFirst().wrapped();
            assertTrue(everything(folder).contains(wrapped), "before erasing it is there");
            journals.erase(begun.journal());
            String left = everything(folder);
            assertFalse(left.contains(wrapped.substring(0, 20)), "her wrapped key");
            assertFalse(left.contains(begun.journal().journal().text()), "the name of her journal");
        }
    }

    private static String everything(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(bytes(file));
            }
        }
        return all.toString();
    }
}
