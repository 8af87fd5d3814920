package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.GuideWalk;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A second language, made from the English texts: whole it is taken, and every gap, left-over or slip is named.
class TranslationTest {

    private static final Language GERMAN = new Language("de");

    /// All files of the guide in a "German" that only says so, as YAML by file.
    private static Map<String, String> german() {
        var files = new TreeMap<String, Map<String, Object>>();
        for (Text text : GuideWalk.all(TheGuide.read(), Text.class)) {
            if (!text.key().isEmpty()) {
                String[] key = text.key().split("#", 2);
                put(
                        files.computeIfAbsent(key[0], _ -> new LinkedHashMap<>()),
                        key[1].split("\\.", -1),
                        0,
                        "de " + asWritten(key[0], text.english()));
            }
        }
        var yaml = new TreeMap<String, String>();
        files.forEach((file, tree) -> yaml.put(file.replace(".yaml", ".de.yaml"), yaml(tree)));
        return yaml;
    }

    /// A sentence that holds the numbers beside it, with the blanks for them that a translator has before her.
    private static String asWritten(String file, String english) {
        return NUMBERED.matcher(file.equals("outcomes.yaml") ? TheGuide.texts().getOrDefault(file, "") : "")
                .results()
                .map(sentence -> sentence.group(1))
                .filter(sentence ->
                        english.matches("\\Q" + sentence.replaceAll("\\{[a-z_]+}", "\\\\E[0-9.]+\\\\Q") + "\\E"))
                .findFirst()
                .orElse(english);
    }

    private static final Pattern NUMBERED = Pattern.compile("says: \"([^\"]*\\{[^\"]*)\"");

    /// Puts a text at a path such as `pages[0].questions[2].ask`; places of a list that hold no text stay empty
    /// groups.
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String[] path, int at, String text) {
        String[] parts = path[at].split("\\[", 2);
        boolean last = at == path.length - 1;
        if (parts.length == 1) {
            if (last) {
                tree.put(parts[0], text);
            } else {
                put(
                        (Map<String, Object>) tree.computeIfAbsent(parts[0], _ -> new LinkedHashMap<String, Object>()),
                        path,
                        at + 1,
                        text);
            }
            return;
        }
        var list = (List<Object>) tree.computeIfAbsent(parts[0], _ -> new ArrayList<>());
        int index = Integer.parseInt(parts[1].replace("]", ""));
        while (list.size() <= index) {
            list.add(new LinkedHashMap<String, Object>());
        }
        if (last) {
            list.set(index, text);
        } else {
            put((Map<String, Object>) list.get(index), path, at + 1, text);
        }
    }

    /// One key of a file's top level a line; below that the flow style, which is JSON.
    private static String yaml(Map<String, Object> tree) {
        return tree.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + flow(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String flow(Object part) {
        return switch (part) {
            case Map<?, ?> group ->
                group.entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(TranslationTest::flow).collect(Collectors.joining(", ", "[", "]"));
            default -> quoted(part);
        };
    }

    private static String quoted(Object text) {
        return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static GuideChanges bilingual() {
        return into("de");
    }

    /// The guide with a second language that only says "de " before each English text; what another language than
    /// German counts otherwise is left to the test.
    static GuideChanges into(String tag) {
        var changes = new GuideChanges().change("guide.yaml", "languages: [en]", "languages: [en, " + tag + "]");
        german().forEach((file, yaml) -> changes.put(file.replace(".de.yaml", "." + tag + ".yaml"), yaml));
        return changes;
    }

    @Test
    void a_whole_translation_is_taken_and_every_text_has_it() {
        Guide guide = bilingual().read();
        List<Text> texts = GuideWalk.all(guide, Text.class).stream()
                .filter(text -> !text.key().isEmpty())
                .toList();
        assertTrue(texts.size() > 3000, "found only " + texts.size() + " texts");
        texts.forEach(text -> assertEquals("de " + text.in(Language.ENGLISH), text.in(GERMAN)));
    }

    @Test
    void a_language_the_guide_does_not_have_falls_back_to_english() {
        Text safeSleep = bilingual().read().safeSleep();
        assertEquals(safeSleep.in(Language.ENGLISH), safeSleep.in(new Language("fr")));
    }

    @Test
    void a_missing_translation_is_refused_at_the_english_text() {
        var changes = bilingual();
        changes.change("causes/lifting.de.yaml", "\"heard\":", "# \"heard\":");
        assertEquals(
                List.of("causes/lifting.yaml:" + changes.line("causes/lifting.yaml", "heard:")
                        + ": no de translation of causes/lifting.yaml#heard"),
                changes.said());
    }

    @Test
    void a_translation_file_that_is_missing_leaves_every_text_of_it_unsaid() {
        List<Problem> problems = bilingual().remove("habits/cot-low.de.yaml").problems();
        assertEquals(4, problems.size(), problems.toString());
        assertTrue(problems.stream().allMatch(problem -> problem.place().file().equals("habits/cot-low.yaml")));
    }

    @Test
    void a_left_over_translation_is_refused_in_its_own_file_and_line() {
        var changes = bilingual();
        changes.change("habits/cot-low.de.yaml", "\"why\":", "\"because\": \"de alt\"\n\"why\":");
        assertEquals(
                List.of("habits/cot-low.de.yaml:" + changes.line("habits/cot-low.de.yaml", "de alt")
                        + ": the de translation speaks of habits/cot-low.yaml#because, which the guide does not hold"),
                changes.said());
    }

    @Test
    void an_empty_translation_is_refused() {
        var changes = bilingual();
        changes.change("habits/cot-low.de.yaml", "\"why\":", "\"why\": \"\"\n# ");
        assertEquals(
                List.of("habits/cot-low.de.yaml:" + changes.line("habits/cot-low.de.yaml", "\"why\"")
                        + ": the text is empty"),
                changes.said());
    }

    @Test
    void a_translation_that_names_other_facts_is_refused() {
        var changes = bilingual();
        changes.change("causes/lifting.de.yaml", "{floor_lifts}", "{bodenheben}");
        List<String> said = changes.said();
        assertEquals(1, said.size(), said.toString());
        assertTrue(
                said.getFirst().contains("names other facts in {} than the English text: [floor_lifts]"),
                said.toString());
    }

    @Test
    void a_language_that_guide_yaml_does_not_name_is_no_part_of_the_guide() {
        List<String> said =
                new GuideChanges().put("habits/cot-low.fr.yaml", "name: fr").said();
        assertTrue(said.stream().anyMatch(each -> each.startsWith("habits/cot-low.fr.yaml:1: ")), said.toString());
    }
}
