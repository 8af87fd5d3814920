package care.plumbline.journal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.NotSaved.Expected;
import care.plumbline.testing.Any;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedTest {

    private static final String FIRST = "0b7b42a5-3d53-4e9e-a1ff-0d2e5a1c7a10";

    private static String entry(Any any) {
        String quoted = new Json.Items(List.of(new Json.Text(any.text(40)))).text();
        String words = quoted.substring(1, quoted.length() - 1);
        return any.of(
                "{\"format\":1,\"kind\":\"answered\",\"question\":" + words + "}",
                "{\"format\":9,\n \"kind\" : " + words + ", \"more\": [1, {\"}\":\"{\"}, []] }",
                words,
                "[" + words + ", 1]",
                any.text(40),
                " {} ",
                "{\"id\":\"" + FIRST + "\",\"entry\":{}},",
                "");
    }

    @Test
    void whatever_a_journal_holds_is_read_from_its_saved_file_to_the_letter() {
        Any.tries(2000, any -> {
            List<Leaf> pages = any.list(0, 8, one -> new Leaf(Lines.id(), entry(one)));
            assertEquals(texts(pages), texts(Saved.read(EntryText.export(pages))));
        });
    }

    private static List<String> texts(List<Leaf> pages) {
        return pages.stream().map(page -> page.id() + " " + page.text()).toList();
    }

    @Test
    void a_file_of_the_first_release_is_read_and_saved_again_to_the_letter() throws Exception {
        String first = resource("saved-2026.json");
        List<Leaf> pages = Saved.read(first);
        assertTrue(pages.size() > 300, () -> pages.size() + " entries");
        assertEquals(first, EntryText.export(pages));
        pages.forEach(page -> assertEquals(page.text(), EntryText.text(EntryText.read(page))));
    }

    @Test
    void a_file_that_somebody_laid_out_anew_is_read_all_the_same() throws Exception {
        String first = resource("saved-2026.json");
        String laidOut = "\uFEFF" + json(first).lines().replace("\n", "\r\n");
        assertEquals(
                Saved.read(first).stream().map(page -> json(page.text())).toList(),
                Saved.read(laidOut).stream().map(page -> json(page.text())).toList());
    }

    private static Json json(String text) {
        try {
            return Json.read(text);
        } catch (NotJson wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SavedTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            no file of ours                                                | ~~              | OUR_FILE     | no file of ours
            ~~                                                             | ~~              | OUR_FILE     | ~~
            {}                                                             | plumbline       | OUR_FILE     | ~~
            {"plumbline":"sealed"}                                         | plumbline       | OUR_FILE     | sealed
            {"resourceType":"Bundle","entry":[]}                           | plumbline       | OUR_FILE     | ~~
            {"plumbline":"journal","format":2,"entries":[]}                | format          | FORMAT       | 2
            {"plumbline":"journal","format":1}                             | entries         | ENTRIES      | ~~
            {"plumbline":"journal","format":1,"entries":{}}                | entries         | ENTRIES      | {}}
            {"plumbline":"journal","format":1,"entries":[{}]}              | entries[1].id   | NAME         | ~~
            {"plumbline":"journal","format":1,"entries":[{"id":"7"}]}      | entries[1].id   | NAME         | 7
            {"plumbline":"journal","format":1,"entries":[7]}               | entries[1]      | ENTRY        | 7]}
            {"plumbline":"journal","format":1,"entries":[                  | ~~              | ITS_END      | ~~
            {"plumbline":"journal","format":1,"entries":[{"id":"0b         | ~~              | ITS_END      | ~~
            \uFFFDPNG IHDR                                      | ~~              | NO_PICTURE   | PNG IHDR
            \uFFFD\uFFFD\uFFFD\uFFFD JFIF                            | ~~              | NO_PICTURE   | JFIF
            PK                                                 | ~~              | OUR_FILE     | PK
            {"plumbline":"journal","format":1,"entries":[]} more           | ~~              | OUR_FILE     | more
            """)
    void what_is_none_is_refused_with_where_what_was_expected_and_what_was_found(
            String text, String field, Expected expected, String found) {
        NotSaved none = assertThrows(NotSaved.class, () -> Saved.read(text));
        assertEquals(List.of(field, expected, found), List.of(none.field(), none.expected(), none.found()));
    }

    @Test
    void a_file_that_ends_too_early_is_refused_wherever_it_ends() throws Exception {
        String whole = EntryText.export(Lines.pages("{\"a\":\"b\\\"}\"}", "plain", "[]"));
        for (int end = 0; end < whole.strip().length(); end++) {
            String cut = whole.substring(0, end);
            assertThrows(NotSaved.class, () -> Saved.read(cut), cut);
        }
        assertEquals(3, Saved.read(whole).size());
    }

    @Test
    void an_entry_twice_is_refused() {
        String twice = EntryText.export(List.of(Lines.pages("{}").getFirst()));
        String line = twice.split("\n")[1];
        NotSaved none = assertThrows(NotSaved.class, () -> Saved.read(twice.replace(line, line + ",\n" + line)));
        assertEquals("entries[2].id", none.field());
        assertEquals(Expected.ANOTHER_NAME, none.expected());
    }

    @Test
    void any_letters_end_in_pages_or_a_refusal() {
        Any.tries(5000, any -> {
            String text = any.of("{", "[", "{\"plumbline\":\"journal\",\"format\":1,\"entries\":[", "") + any.text(60);
            try {
                Saved.read(text);
            } catch (NotSaved none) {
                assertTrue(none.found().length() < 50);
            }
        });
    }
}
