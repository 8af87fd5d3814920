package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.words.Language;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a file ticks by a line that stands for several questions is named, with how urgent it may be, until
/// the file says more: over all lines of the short form, both forms, and everything that is printed.
class ToldInFilesTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder = Path.of("");

    static Stream<QuickCheck> lines() {
        return GUIDE.quickChecks().stream();
    }

    private static String yaml(QuickCheck line, String more) {
        return "answered: 2026-11-22\nanswers:\n  birth_date: 2026-10-11\n  check_in_signs: ["
                + line.id().value() + "]\n" + more;
    }

    private static String fhir(QuickCheck line) {
        return """
                {"resourceType":"QuestionnaireResponse","status":"completed","authored":"2026-11-22","item":[
                {"linkId":"birth_date","answer":[{"valueDate":"2026-10-11"}]},
                {"linkId":"check_in_signs","answer":[{"valueCoding":{"code":"%s"}}]}]}
                """.formatted(line.id().value());
    }

    private Terminal run(String command, String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.txt"), text);
        Terminal said = Terminal.run(Stream.concat(Stream.of(command, file.toString()), Stream.of(more))
                .toArray(String[]::new));
        assertEquals(0, said.exit(), said.err());
        return said;
    }

    private JsonNode safety(String text) throws IOException {
        return JSON.readTree(run("assess", text, "--json").out()).at("/safety");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_ticked_line_is_named_with_how_urgent_it_may_be(QuickCheck line) throws IOException {
        for (String text : List.of(yaml(line, ""), fhir(line))) {
            String page = run("assess", text).out();
            String words = "“" + line.ask().in(Language.ENGLISH) + "” (up to ";
            assertTrue(page.contains(words), page);
            JsonNode ticked = safety(text).at("/ticked");
            assertEquals(1, ticked.size(), ticked::toString);
            assertEquals(line.id().value(), ticked.at("/0/id").asString());
            assertTrue(page.contains(words + ticked.at("/0/upTo").asString()), page);
            assertFalse(ticked.at("/0/may").isEmpty(), ticked::toString);
            assertEquals(ticked.at("/0/may").size(), ticked.at("/0/rules").size());
            assertFalse(ticked.at("/0/denied").asBoolean());
        }
    }

    private static Urgency urgency(JsonNode code) {
        return Stream.of(Urgency.values())
                .filter(urgency -> urgency.code().equals(code.asString()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void it_leads_before_a_finding_that_is_less_urgent(QuickCheck line) throws IOException {
        String text = yaml(line, "  leg_one_side: yes\n");
        String page = run("assess", text).out();
        JsonNode safety = safety(text);
        if (safety.at("/ticked").isEmpty()) {
            assertEquals("weak-leg", line.id().value(), "only its own answer settles a line");
            return;
        }
        Urgency upTo = urgency(safety.at("/ticked/0/upTo"));
        Urgency found = urgency(safety.at("/findings/0/urgency"));
        int told = page.indexOf("  ? “");
        int finding = page.indexOf("  ! ");
        assertEquals(upTo.compareTo(found) > 0, told < finding, page);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_no_to_all_that_stands_behind_it_is_no_answer_to_it(QuickCheck line) throws IOException {
        if (line.opensAll()) {
            return;
        }
        var noes = new StringBuilder();
        line.opens().forEach(question -> noes.append("  ").append(question).append(": no\n"));
        JsonNode safety = safety(yaml(line, noes.toString()));
        assertEquals("ask-first", safety.at("/outcome").asString(), safety::toString);
        assertEquals(line.id().value(), safety.at("/ticked/0/id").asString(), safety::toString);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_sign_that_it_may_be_is_explained_by_it(QuickCheck line) throws IOException {
        String text = yaml(line, "");
        for (JsonNode sign : safety(text).at("/ticked/0/may")) {
            String explained = run("explain", text, sign.asString()).out();
            assertTrue(explained.contains("“" + line.ask().in(Language.ENGLISH) + "”"), explained);
        }
    }
}
