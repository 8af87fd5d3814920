package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.Fact;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A contradiction in a file never ends in a no: over all danger questions, all questions they hang on, both
/// forms.
class ContradictionInFilesTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Map<String, Urgency>> FOUND = new HashMap<>();

    @TempDir
    private Path folder = Path.of("");

    /// A danger question and one that decides whether it is asked.
    record Hanging(Question child, Question parent) {
        @Override
        public String toString() {
            return child.id() + " below " + parent.id();
        }
    }

    static Stream<Hanging> hanging() {
        Set<String> danger = dangerFacts();
        return GUIDE.settling().steps().stream()
                .filter(Guide.Settle.Asked.class::isInstance)
                .map(Guide.Settle.Asked.class::cast)
                .filter(asked -> danger.contains(asked.question().factName()))
                .flatMap(asked -> asked.hangsOn().stream()
                        .map(parent -> new Hanging(
                                asked.question(), GUIDE.question(parent).orElseThrow())));
    }

    private static Set<String> dangerFacts() {
        return GUIDE.dangerSigns().stream()
                .flatMap(sign -> Stream.concat(
                        Stream.of(sign.when()), sign.raise().stream().map(DangerSign.Raise::when)))
                .flatMap(condition -> condition.facts().stream())
                .map(Fact::name)
                .collect(Collectors.toSet());
    }

    /// Questions below a line that only opens others.
    static Stream<Hanging> opened() {
        Set<String> danger = dangerFacts();
        return GUIDE.questions()
                .filter(question -> danger.contains(question.factName()))
                .flatMap(question -> question.openedBy().stream().map(gate -> new Hanging(question, gate)));
    }

    static Stream<String> ticks() {
        Set<String> danger = dangerFacts();
        return GUIDE.questions()
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .filter(question -> danger.contains(question.factName()))
                .map(Question::id);
    }

    @Test
    void there_are_many_of_both() {
        assertTrue(hanging().count() > 20, "only " + hanging().count());
        assertTrue(opened().count() > 10, "only " + opened().count());
        assertTrue(ticks().count() > 50, "only " + ticks().count());
    }

    /// Whatever the parent says, and whichever stands first: each sign that the child alone shows is shown, at
    /// least as urgent; and nothing is lost of what it shows where the parent agrees.
    @ParameterizedTest(name = "{0}")
    @MethodSource({"hanging", "opened"})
    void a_yes_below_a_no_gives_at_least_what_the_yes_alone_gives(Hanging pair) {
        String child = pair.child().id();
        String parent = pair.parent().id();
        for (String said : values(pair.child())) {
            Map<String, Urgency> wanted = findings(Map.of(child, said));
            for (String above : values(pair.parent())) {
                var parentAlone = findings(Map.of(parent, above));
                for (boolean childFirst : new boolean[] {true, false}) {
                    var answers = new LinkedHashMap<String, String>();
                    if (childFirst) {
                        answers.put(child, said);
                        answers.put(parent, above);
                    } else {
                        answers.put(parent, above);
                        answers.put(child, said);
                    }
                    for (Map<String, Urgency> found : List.of(findings(answers), fhirFindings(answers))) {
                        holds(wanted, found, answers);
                        holds(parentAlone, found, answers);
                    }
                }
            }
        }
    }

    private static void holds(Map<String, Urgency> wanted, Map<String, Urgency> found, Map<String, String> answers) {
        wanted.forEach((sign, urgency) -> {
            Urgency came = found.get(sign);
            assertTrue(
                    came != null && came.compareTo(urgency) >= 0,
                    answers + ": expected " + sign + " at " + urgency + ", found " + found);
        });
    }

    /// A danger question that only raises shows its sign by itself, where it is asked only because of that sign.
    @ParameterizedTest(name = "{0}")
    @MethodSource({"hanging", "opened"})
    void a_yes_that_matters_where_the_parent_agrees_matters_alone_too(Hanging pair) {
        if (!(pair.child().kind() instanceof QuestionKind.YesNo
                && pair.parent().kind() instanceof QuestionKind.YesNo)) {
            return;
        }
        String child = pair.child().id();
        String parent = pair.parent().id();
        Map<String, Urgency> without = findings(Map.of(parent, "yes"));
        Map<String, Urgency> both = findings(Map.of(parent, "yes", child, "yes"));
        Map<String, Urgency> against = findings(Map.of(parent, "no", child, "yes"));
        both.forEach((sign, urgency) -> {
            if (!urgency.equals(without.get(sign))) {
                assertTrue(
                        against.getOrDefault(sign, Urgency.ROUTINE).compareTo(urgency) >= 0,
                        pair + ": " + sign + " is " + urgency + " where both say yes, found " + against);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ticks")
    void a_tick_counts_beside_none_of_its_page(String id) {
        Question question = GUIDE.question(id).orElseThrow();
        Map<String, Urgency> alone = findings(Map.of(id, "yes"));
        for (Page page : GUIDE.chapters().stream()
                .flatMap(chapter -> chapter.pages().stream())
                .toList()) {
            if (page.style() == Page.Style.TICK && page.questions().contains(question)) {
                holds(
                        alone,
                        findings(yaml("none_of: [" + page.id() + "]\n", Map.of(question.id(), "yes"))),
                        Map.of(question.id(), "none of " + page.id()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ticks")
    void yes_and_no_to_one_question_are_refused(String id) {
        Question question = GUIDE.question(id).orElseThrow();
        for (String[] twice : new String[][] {{"yes", "no"}, {"no", "yes"}, {"yes", "yes"}}) {
            refused(
                    "answered: 2026-11-22\nanswers:\n  " + id + ": " + twice[0] + "\n  \"" + id + "\": " + twice[1]
                            + "\n",
                    "in line 4: " + id + " stands here twice, first in line 3");
            String one = item(question, twice[0]);
            String other = item(question, twice[1]);
            refused(response(one + ",\n" + other), id + ": expected one item, found two, in lines 2 and 3");
            String value = "{\"valueBoolean\":" + twice[0].equals("yes") + "},{\"valueBoolean\":"
                    + twice[1].equals("yes") + "}";
            refused(
                    response("{\"linkId\":\"" + id + "\",\"answer\":[" + value + "]}"),
                    id + ": expected one answer, found 2");
        }
    }

    private void refused(String text, String line) {
        Terminal said = assess(text);
        assertEquals(2, said.exit(), text);
        Refusal.isOneLine(said);
        assertTrue(said.err().contains(line), said.err());
    }

    /// Enough values of a question to make any condition on it yes and no.
    private static List<String> values(Question question) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> List.of("yes", "no");
            case QuestionKind.OneOf(var choices) ->
                choices.stream().map(choice -> choice.code()).toList();
            case QuestionKind.Scored(var choices) ->
                List.of(choices.getFirst().code(), choices.getLast().code());
            case QuestionKind.AnyOf(var choices) -> {
                var values = new ArrayList<String>(List.of("[]"));
                choices.forEach(choice -> values.add("[" + choice.code() + "]"));
                yield values;
            }
            case QuestionKind.Amount(var _, long min, long max) -> List.of(Long.toString(min), Long.toString(max));
            case QuestionKind.Rating _ -> List.of("0", "10");
            case QuestionKind.Measure(var _, double min, double max) ->
                List.of(Double.toString(min), Double.toString(max));
            case QuestionKind.Day _ -> List.of("2026-11-20", "2026-09-20", "2025-11-22");
            case QuestionKind.Words _ -> List.of("words");
        };
    }

    private Map<String, Urgency> findings(Map<String, String> answers) {
        return findings(yaml("", answers));
    }

    private static String yaml(String nones, Map<String, String> answers) {
        return "answered: 2026-11-22\n" + nones + "answers:\n"
                + answers.entrySet().stream()
                        .map(pair -> "  " + pair.getKey() + ": " + pair.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private Map<String, Urgency> fhirFindings(Map<String, String> answers) {
        return findings(response(answers.entrySet().stream()
                .map(pair -> item(GUIDE.question(pair.getKey()).orElseThrow(), pair.getValue()))
                .collect(Collectors.joining(","))));
    }

    private static String response(String items) {
        return "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"2026-11-22\",\"item\":[\n"
                + items + "]}";
    }

    private static String item(Question question, String said) {
        String answer = switch (question.kind()) {
            case QuestionKind.YesNo _ -> "{\"valueBoolean\":" + said.equals("yes") + "}";
            case QuestionKind.OneOf _, QuestionKind.Scored _ -> coding(said);
            case QuestionKind.AnyOf _ ->
                coding(said.equals("[]") ? "none-of-these" : said.substring(1, said.length() - 1));
            case QuestionKind.Amount _, QuestionKind.Rating _ -> "{\"valueInteger\":" + said + "}";
            case QuestionKind.Measure _ -> "{\"valueDecimal\":" + said + "}";
            case QuestionKind.Day _ -> "{\"valueDate\":\"" + said + "\"}";
            case QuestionKind.Words _ -> "{\"valueString\":\"" + said + "\"}";
        };
        return "{\"linkId\":\"" + question.id() + "\",\"answer\":[" + answer + "]}";
    }

    private static String coding(String code) {
        return "{\"valueCoding\":{\"code\":\"" + code + "\"}}";
    }

    /// What a file shows; the same files come again and again.
    private Map<String, Urgency> findings(String text) {
        return FOUND.computeIfAbsent(text, this::shown);
    }

    private Map<String, Urgency> shown(String text) {
        Terminal said = assess(text);
        assertEquals(0, said.exit(), said.err() + text);
        var findings = new TreeMap<String, Urgency>();
        for (JsonNode finding : JSON.readTree(said.out()).get("safety").get("findings")) {
            findings.put(
                    finding.get("id").asString(), urgency(finding.get("urgency").asString()));
        }
        return findings;
    }

    private static Urgency urgency(String code) {
        return Stream.of(Urgency.values())
                .filter(urgency -> urgency.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Terminal assess(String text) {
        try {
            Path file = folder.resolve("answers");
            Files.writeString(file, text);
            return Terminal.run("assess", file.toString(), "--json");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
