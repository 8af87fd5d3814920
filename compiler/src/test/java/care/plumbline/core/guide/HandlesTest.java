package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the program asks for by name is named once, and a guide that calls it otherwise is refused.
class HandlesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9]*_[a-z0-9_]+)\"");

    @Test
    void a_question_that_is_renamed_breaks_in_the_guide_check() {
        List<String> said = new GuideChanges()
                .change("questions/15-check-in.yaml", "id: pain_woke", "id: woke_by_pain")
                .said();
        assertTrue(
                said.contains("questions:1: no question and no fact is called pain_woke, which the program asks for"),
                said.toString());
    }

    @Test
    void one_that_is_answered_in_another_way_breaks_there_too() {
        List<String> said = new GuideChanges()
                .change(
                        "questions/17-summary.yaml",
                        "{id: summary_birth_date, kind: words",
                        "{id: summary_birth_date, kind: yes-no")
                .said();
        assertTrue(
                said.contains("questions:1: summary_birth_date must be answered with her own words, found yes or no"),
                said.toString());
    }

    @Test
    void and_an_answer_that_is_no_longer_offered() {
        List<String> said = new GuideChanges()
                .change("questions/01-safety.yaml", "home: \"Yes, at home\"", "at-home: \"Yes, at home\"")
                .said();
        assertTrue(
                said.stream().anyMatch(each -> each.startsWith("questions:1: baby_with_you must offer home, hospital")),
                said.toString());
    }

    /// Ids of one word are ordinary words too, so that only those of several can be told from others.
    @Test
    void no_question_is_named_in_the_program_but_there() throws IOException {
        Set<String> names = new TreeSet<>();
        TheGuide.read().questions().map(Question::id).forEach(names::add);
        TheGuide.read().vocabulary().facts().forEach(fact -> names.add(fact.name()));
        var found = new ArrayList<String>();
        for (String module : List.of("core", "compiler", "pages", "server", "phone", "cli", "journal", "fhir")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            if (!Files.exists(sources)) {
                continue;
            }
            try (Stream<Path> all = Files.walk(sources)) {
                for (Path path : all.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.endsWith("Handle.java"))
                        .toList()) {
                    WORD.matcher(Files.readString(path))
                            .results()
                            .map(word -> word.group(1))
                            .filter(names::contains)
                            .filter(word -> !KEYS.contains(word))
                            .forEach(word -> found.add(ROOT.relativize(path) + ": " + word));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /// Keys of the guide's files that happen to be questions too, and the one fact that the reader itself
    /// declares.
    private static final Set<String> KEYS = Set.of("roland_morris", "global_change", "bad_day", "care_percent");
}
