package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each example woman against what is expected of her, line by line, through the command line and real FHIR.
class ExamplesTest {

    private static final Path FOLDER = Path.of("..", "examples");

    /// One line of an expectation, such as `cause first: worn-out`.
    record Line(String woman, String what, String expected) {
        @Override
        public String toString() {
            return woman + ", " + what + ": " + expected;
        }
    }

    static Stream<Line> lines() throws IOException {
        var lines = new ArrayList<Line>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList()) {
                String woman = file.getFileName().toString().replace(".expected.txt", "");
                for (String line : Files.readAllLines(file)) {
                    if (!line.startsWith("#") && !line.isBlank()) {
                        String[] parts = line.split(": ", 2);
                        lines.add(new Line(woman, parts[0], parts[1]));
                    }
                }
            }
        }
        return lines.stream();
    }

    private static JsonNode assess(String woman) {
        Terminal said = Terminal.run("assess", FOLDER.resolve(woman + ".json").toString(), "--json");
        assertEquals(0, said.exit(), said.err());
        return JsonMapper.builder().build().readTree(said.out());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_woman_gets_what_is_expected_of_her(Line line) {
        JsonNode root = assess(line.woman());
        String expected = line.expected();
        switch (line.what()) {
            case "safety" -> assertEquals(expected, root.at("/safety/outcome").asString());
            case "finds" -> {
                List<String> found = texts(
                        root.at("/safety/findings"),
                        node -> node.get("id").asString() + " "
                                + node.get("urgency").asString());
                assertEquals(expected.equals("nothing") ? List.of() : List.of(expected), found);
            }
            case "asks" -> assertEquals(0, root.at("/safety/toAsk").size());
            case "restriction" ->
                assertTrue(
                        restrictions(root).contains(expected),
                        restrictions(root).toString());
            case "no restriction" -> assertFalse(restrictions(root).contains(expected));
            case "cause first" -> assertEquals(expected, causes(root).getFirst());
            case "cause shown" ->
                assertTrue(
                        causes(root).subList(0, 3).contains(expected),
                        causes(root).toString());
            case "cause scores" -> {
                String[] words = expected.split(" ");
                double score = root.at("/causes")
                        .valueStream()
                        .filter(node -> node.get("id").asString().equals(words[0]))
                        .findFirst()
                        .orElseThrow()
                        .get("score")
                        .asDouble();
                assertTrue(
                        score >= Double.parseDouble(words[1]) && score <= Double.parseDouble(words[3]),
                        "score " + score);
            }
            case "pattern" -> assertTrue(words(root.at("/plan/patterns")).contains(expected));
            case "stage" -> assertEquals(expected, root.at("/plan/stage").asString());
            case "gate shut" ->
                assertTrue(root.at("/plan/gates")
                        .valueStream()
                        .anyMatch(node -> node.get("id").asString().equals(expected)
                                && !node.get("open").asString().equals("yes")));
            case "light" -> assertEquals(expected, root.at("/plan/light").asString());
            case "outing" -> assertEquals(expected, root.at("/plan/outing").asString());
            case "remedy first" ->
                assertEquals(expected, words(root.at("/plan/remedies")).getFirst());
            case "remedy among three" ->
                assertTrue(words(root.at("/plan/remedies")).subList(0, 3).contains(expected));
            case "habit never" -> assertFalse(words(root.at("/plan/habits")).contains(expected));
            case "session" -> assertEquals(expected, root.at("/session/kind").asString());
            case "session never" -> {
                for (String minutes : List.of("2", "8", "15", "30")) {
                    Terminal said = Terminal.run(
                            "assess",
                            FOLDER.resolve(line.woman() + ".json").toString(),
                            "--json",
                            "--minutes",
                            minutes);
                    JsonNode session =
                            JsonMapper.builder().build().readTree(said.out()).at("/session/movements");
                    assertFalse(
                            texts(session, node -> node.get("id").asString()).contains(expected));
                }
            }
            default -> throw new AssertionError("no test knows the line: " + line.what());
        }
    }

    private static List<String> restrictions(JsonNode root) {
        return texts(root.at("/safety/restrictions"), node -> node.get("id").asString());
    }

    private static List<String> causes(JsonNode root) {
        return texts(root.at("/causes"), node -> node.get("id").asString());
    }

    private static List<String> words(JsonNode array) {
        return texts(array, JsonNode::asString);
    }

    private static List<String> texts(JsonNode array, Function<JsonNode, String> text) {
        return array.valueStream().map(text).toList();
    }

    @Test
    void every_example_woman_has_an_expectation() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String name = file.getFileName().toString().replace(".json", ".expected.txt");
                assertTrue(Files.exists(FOLDER.resolve(name)), name);
            }
        }
    }

    @Test
    void the_same_answers_give_the_same_words_every_time() {
        String file = FOLDER.resolve("article-author.json").toString();
        assertEquals(
                Terminal.run("assess", file).out(), Terminal.run("assess", file).out());
    }

    @Test
    void the_short_form_is_read_as_well() {
        Terminal said = Terminal.run("assess", FOLDER.resolve("short-form.yaml").toString());
        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("TODAY, 8 MINUTES"), said.out());
    }

    @Test
    void a_page_for_a_woman_in_danger_holds_nothing_but_what_to_do() {
        String page = Terminal.run(
                        "assess", FOLDER.resolve("epidural-day-five.json").toString())
                .out();
        assertTrue(page.contains("say: “I gave birth 5 days ago."), page);
        assertFalse(page.contains("WHAT MAY BE ADDING"), page);
    }

    @Test
    void nothing_of_a_baby_is_said_to_her_who_is_to_hear_nothing_of_one() {
        String file = FOLDER.resolve("no-baby-at-home.json").toString();
        String page = Terminal.run("assess", file).out();
        assertTrue(page.contains("Once a day, with a meal"), page);
        var said = new StringBuilder(page);
        for (String id : List.of("upper-back", "lifting", "hormones", "bend-and-lift", "self-care", "pelvic-floor")) {
            said.append(Terminal.run("explain", file, id).out());
        }
        String hers =
                said.toString().lines().filter(line -> !line.contains("rule ")).collect(Collectors.joining("\n"));
        assertFalse(
                Pattern.compile("(?i)\\b(bab(y|ies)|feed|feeds|feeding|nappy|cot|pram)\\b")
                        .matcher(hers)
                        .find(),
                hers);
    }

    @Test
    void answers_that_have_gone_stale_are_asked_again() {
        String page = Terminal.run(
                        "assess", FOLDER.resolve("running-five-months.json").toString(), "--on", "2027-01-22")
                .out();
        assertTrue(page.contains("A few questions first"), page);
        assertTrue(page.contains("(breathless_chest)"), page);
    }
}
