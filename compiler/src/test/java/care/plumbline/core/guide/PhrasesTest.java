package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Marked;
import care.plumbline.core.guide.words.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words of the program: read from `words/`, refused where they cannot be said.
class PhrasesTest {

    private static final String FILE = "words/trying.yaml";

    /// Three are said within her answers; after them in the order of names comes the one of `words/trying.yaml`.
    private static final int THE_ONE = 3;

    private static GuideChanges with(String yaml) {
        return answers(new GuideChanges().removeFolder("words")).put(FILE, yaml);
    }

    private static GuideChanges answers(GuideChanges changes) {
        return changes.put("words/frame.yaml", "yes: Yes\nno: No").put("words/time.yaml", "decimal_mark: .");
    }

    private static Spoken english(String yaml) {
        return with(yaml).read().phrases().in(Language.ENGLISH);
    }

    @Test
    void a_phrase_is_said_with_its_blanks_filled() {
        Spoken words = english("seen: \"{name}, seen on {day}.\"");
        assertEquals("A fall, seen on 3 May.", words.say(THE_ONE, "day", "3 May", "name", "A fall"));
    }

    @Test
    void what_fills_a_blank_is_not_read_again() {
        Spoken words = english("said: \"You said: [{words}]\"");
        assertEquals(
                List.of("You said: ", "{day} [x]", ""),
                words.mark(THE_ONE, "words", "{day} [x]").parts());
    }

    @ParameterizedTest
    @CsvSource({"0, 0 days", "1, one day", "2, 2 days"})
    void a_count_chooses_the_form(long count, String said) {
        Spoken words = english("days: {one: one day, other: \"{count} days\"}");
        assertEquals(said, words.count(THE_ONE, count));
    }

    @Test
    void a_part_is_marked_to_be_a_link_in_its_sentence() {
        Marked marked = english("look: New or worse? [Look at the signs].").mark(THE_ONE);
        assertEquals("New or worse? ", marked.before());
        assertEquals("Look at the signs", marked.inside());
        assertEquals(".", marked.after());
    }

    @Test
    void what_speaks_of_a_baby_is_not_said_to_her_who_is_to_hear_nothing_of_one() {
        Guide guide = with("holding: <baby>Holding my baby</baby><instead>Holding something</instead>")
                .read();
        assertEquals("Holding my baby", guide.phrases().in(Language.ENGLISH).say(THE_ONE));
        assertEquals(
                "Holding something",
                guide.phrases().in(Language.ENGLISH.silentOnBaby()).say(THE_ONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "days: '{count} days'           | {count} stands where one: and other: are told apart",
                "days: {one: 1 day}             | other is missing",
                "days: {other: '{count} days'}  | one is missing",
                "days: {one: a, two: b, other: c} | nothing here is called two",
                "days: {one: '[a]', other: b}   | one form marks a part with [ ] and another does not",
                "look: 'New? [Look'             | expected each [ to be followed by its ]",
                "look: 'New? [[Look]]'          | expected each [ to be followed by its ]",
                "look: 'at {Day}'               | expected a blank of small letters and _ between { and }",
                "Look: at it                    | expected a key of small letters and _, found Look",
                "look: ''                       | the text is empty",
                "look: How is the baby?         | 'baby' speaks of a baby: put that part between <baby> and </baby>",
            })
    void what_cannot_be_said_is_refused_in_its_line(String yaml, String says) {
        List<String> said = with(yaml).said();
        assertTrue(said.stream().anyMatch(one -> one.startsWith(FILE + ":1: " + says)), said.toString());
    }

    @Test
    void a_phrase_that_is_not_there_and_a_blank_that_nobody_fills_are_mistakes_of_ours() {
        Spoken words = english("seen: seen on {day}");
        assertThrows(IndexOutOfBoundsException.class, () -> words.say(THE_ONE + 1));
        assertThrows(IllegalArgumentException.class, () -> words.say(THE_ONE));
    }

    @Test
    void what_stands_within_her_answers_must_be_there() {
        List<String> said = new GuideChanges()
                .removeFolder("words")
                .put(FILE, "days: Days")
                .put("words/frame.yaml", "yes: Yes")
                .said();
        assertTrue(said.contains("words:1: expected a phrase frame.no, found none"), said.toString());
        assertTrue(said.contains("words:1: expected a phrase time.decimal_mark, found none"), said.toString());
    }

    @Test
    void a_language_counts_in_its_own_forms() {
        GuideChanges changes = answers(TranslationTest.into("pl").removeFolder("words"))
                .put("words/frame.pl.yaml", "yes: Tak\nno: Nie")
                .put("words/time.pl.yaml", "decimal_mark: ','")
                .put(FILE, "days: {one: 1 day, other: \"{count} days\"}")
                .put(
                        FILE.replace(".yaml", ".pl.yaml"),
                        "days: {one: dzien, few: \"{count} dni\", many: \"{count} dni.\"}");
        Spoken polish = changes.read().phrases().in(new Language("pl"));
        assertEquals("dzien", polish.count(THE_ONE, 1));
        assertEquals("3 dni", polish.count(THE_ONE, 3));
        assertEquals("5 dni.", polish.count(THE_ONE, 5));
        assertEquals("1 day", changes.read().phrases().in(Language.ENGLISH).count(THE_ONE, 1));
    }

    @Test
    void a_form_that_a_language_has_and_nobody_said_is_missed() {
        List<String> said = answers(TranslationTest.into("pl").removeFolder("words"))
                .put("words/frame.pl.yaml", "yes: Tak\nno: Nie")
                .put("words/time.pl.yaml", "decimal_mark: ','")
                .put(FILE, "days: {one: 1 day, other: \"{count} days\"}")
                .put(FILE.replace(".yaml", ".pl.yaml"), "days: {one: dzien, many: \"{count} dni\"}")
                .said();
        assertEquals(List.of(FILE + ":1: no pl translation of words/trying.yaml#days.few"), said);
    }

    @Test
    void a_language_of_which_nobody_said_how_it_counts_is_refused() {
        List<String> said = new GuideChanges()
                .change("guide.yaml", "languages: [en]", "languages: [en, tlh]")
                .said();
        assertTrue(said.getFirst().endsWith("nobody has said how tlh counts: see Plural"), said.toString());
    }
}
