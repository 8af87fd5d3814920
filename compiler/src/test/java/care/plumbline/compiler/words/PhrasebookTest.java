package care.plumbline.compiler.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A program asks for its phrases by number: a guide that holds others is refused and never read out wrong.
class PhrasebookTest {

    private static final List<String> SAID = List.of("day.days#[]", "day.hello[name]", "day.look[][]");

    private static List<String> check(String yaml) {
        return Phrasebook.check(GuideFiles.of(Map.of("words/day.yaml", yaml, "causes/a.yaml", "a: b")), SAID).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void the_same_phrases_in_any_order_are_the_programs() {
        assertEquals(List.of(), check("""
                look: "[Look]"
                hello: Hello {name}
                days: {one: a day, other: "{count} days"}
                """));
    }

    @Test
    void a_phrase_it_says_and_that_is_not_there_is_named() {
        assertEquals(
                List.of("words/day.yaml:1: expected a phrase day.hello[name], which this program says, found none"),
                check("look: '[Look]'\ndays: {one: a day, other: '{count} days'}"));
    }

    @Test
    void a_phrase_nobody_says_is_named() {
        assertEquals(
                List.of("words/day.yaml:4: expected a phrase this program says, found day.more"),
                check("look: '[Look]'\ndays: {one: a day, other: '{count} days'}\nhello: 'Hi {name}'\nmore: More"));
    }

    @Test
    void another_blank_a_mark_and_a_count_are_named() {
        assertEquals(
                List.of(
                        "words/day.yaml:1: expected day.look[][], as this program says it, found day.look[]",
                        "words/day.yaml:2: expected day.days#[], as this program says it, found day.days[]",
                        "words/day.yaml:3: expected day.hello[name], as this program says it, found day.hello[who]"),
                check("look: Look\ndays: days\nhello: 'Hi {who}'"));
    }

    @Test
    void a_translation_holds_no_phrase_of_its_own() {
        assertEquals(
                List.of(),
                Phrasebook.check(
                        GuideFiles.of(Map.of(
                                "words/day.yaml",
                                "look: '[Look]'\ndays: {one: a day, other: '{count} days'}\nhello: 'Hi {name}'",
                                "words/day.de.yaml",
                                "look: '[Da]'")),
                        SAID));
    }
}
