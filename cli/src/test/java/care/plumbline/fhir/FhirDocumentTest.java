package care.plumbline.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What docs/reference/fhir.md says of a QuestionnaireResponse, row by row, against the reader.
///
/// A row that is added, taken away or reworded in its first column has to be told here too.
class FhirDocumentTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final String HEAD = "\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\"";
    private static final String START = HEAD + ",\"authored\":\"2026-11-22\"";
    private static final String FEVER = "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":true}]}";
    private static final String ABSENT =
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"asked-declined\"}]";

    /// What is taken, and what is refused, for a row.
    private record Row(List<String> taken, List<String> refused) {}

    private static final Map<String, Row> ROWS = new LinkedHashMap<>();

    static {
        row(
                "the file",
                List.of(START, START + ",\"item\":null", START + ",\"extension\":" + "[".repeat(90) + "]".repeat(90)),
                List.of(
                        START + ",\"extension\":" + "[".repeat(101) + "]".repeat(101),
                        START + ",\"id\":\"a\",\"id\":\"b\""));
        row("`resourceType`", List.of(START), List.of("\"resourceType\":\"Patient\"", START + ",\"unknown\":1"));
        row(
                "`modifierExtension`, `implicitRules`",
                List.of(),
                List.of(
                        START + ",\"modifierExtension\":[]",
                        START + ",\"implicitRules\":\"x\"",
                        items("{\"linkId\":\"fever\",\"modifierExtension\":[{\"url\":\"x\"}]}")));
        row(
                "`status`",
                List.of(status("completed"), status("amended"), status("in-progress"), status("stopped")),
                List.of(status("entered-in-error"), status("nothing")));
        row(
                "`authored`",
                List.of(HEAD + ",\"authored\":\"2026-11-22T23:59:00+14:00\"", HEAD + ",\"authored\":\"1900-01-01\""),
                List.of(
                        HEAD,
                        HEAD + ",\"authored\":\"2026\"",
                        HEAD + ",\"authored\":\"2026-11\"",
                        HEAD + ",\"authored\":\"1899-12-31\"",
                        HEAD + ",\"authored\":\"2101-01-01\""));
        row(
                "`questionnaire`",
                List.of(
                        START + ",\"questionnaire\":\"" + Codes.INTAKE + "\"",
                        START + ",\"questionnaire\":\"" + Codes.BASE + "/Questionnaire/safety|2020.1.0\""),
                List.of(START + ",\"questionnaire\":\"http://example.org/q\""));
        row(
                "`contained`, `text`, `meta`, `subject` and the like",
                List.of(
                        START
                                + ",\"contained\":[{\"a\":1}],\"text\":{},\"meta\":{\"a\":1},\"subject\":{\"reference\":\"x\"}"),
                List.of());
        row(
                "`item.linkId`",
                List.of(items(FEVER), items("{\"linkId\":\"page-nerves\",\"item\":[" + FEVER + "]}")),
                List.of(items("{\"linkId\":\"shoe_size\"}"), items(FEVER + "," + FEVER)));
        row(
                "`item.answer`",
                List.of(items("{\"linkId\":\"bone_risk\",\"answer\":[" + coding("thin") + "," + coding("thin") + "]}")),
                List.of(items("{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":true},{\"valueBoolean\":true}]}")));
        row(
                "no `answer`, an answer without a value, one with a `data-absent-reason`",
                List.of(
                        items("{\"linkId\":\"fever\"}"),
                        items("{\"linkId\":\"fever\",\"answer\":[{}]}"),
                        items("{\"linkId\":\"bone_risk\",\"answer\":[{" + ABSENT + "}]}")),
                List.of(items("{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false," + ABSENT + "}]}")));
        row(
                "items below a question, or below an answer",
                List.of(
                        items("{\"linkId\":\"heart_signs\",\"item\":[" + FEVER + "]}"),
                        items("{\"linkId\":\"heart_signs\",\"answer\":[{\"valueBoolean\":false,\"item\":[" + FEVER
                                + "]}]}")),
                List.of(items("{\"linkId\":\"heart_signs\",\"item\":[{\"linkId\":\"shoe_size\"}]}")));
        row(
                "answers to items that a form would hide (`enableWhen`)",
                List.of(items("{\"linkId\":\"leg_weak_worse\",\"answer\":[{\"valueBoolean\":true}]},"
                        + "{\"linkId\":\"leg_weak\",\"answer\":[{\"valueBoolean\":false}]}")),
                List.of());
        row(
                "`yes-no`",
                List.of(value("fever", "\"valueBoolean\":true")),
                List.of(value("fever", "\"valueString\":\"yes\"")));
        row(
                "`one-of`, `scored`",
                List.of(value("birth_mode", "\"valueCoding\":{\"code\":\"vaginal\"}")),
                List.of(
                        value("birth_mode", "\"valueString\":\"vaginal\""),
                        value("birth_mode", "\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"vaginal\"}")));
        row(
                "`any-of`",
                List.of(value("bone_risk", "\"valueCoding\":{\"code\":\"none-of-these\"}")),
                List.of(items("{\"linkId\":\"bone_risk\",\"answer\":[" + coding("thin") + "," + coding("none-of-these")
                        + "]}")));
        row(
                "`number`, `rating`",
                List.of(value("pain_now", "\"valueInteger\":3"), value("floor_lifts", "\"valueInteger\":22")),
                List.of(
                        value("pain_now", "\"valueDecimal\":3"),
                        value("floor_lifts", "\"valueInteger\":1234567890123456789")));
        row(
                "`decimal`",
                List.of(
                        value("baby_weight_kg", "\"valueDecimal\":5.2"),
                        value("baby_weight_kg", "\"valueDecimal\":52e-1"),
                        value("baby_weight_kg", "\"valueInteger\":5")),
                List.of(value("baby_weight_kg", "\"valueDecimal\":52e-001")));
        row(
                "`date`",
                List.of(value("birth_date", "\"valueDate\":\"2026-10-11\"")),
                List.of(
                        value("birth_date", "\"valueDate\":\"2026-10\""),
                        value("birth_date", "\"valueDate\":\"1899-10-11\""),
                        value("birth_date", "\"valueDate\":\"2026-11-23\"")));
        row(
                "`words`",
                List.of(value("own_words", "\"valueString\":\"" + "w".repeat(2_000) + "\"")),
                List.of(value("own_words", "\"valueString\":\"" + "w".repeat(2_001) + "\"")));
    }

    private static void row(String name, List<String> taken, List<String> refused) {
        ROWS.put(name, new Row(taken, refused));
    }

    private static String status(String status) {
        return START.replace("completed", status);
    }

    private static String items(String items) {
        return START + ",\"item\":[" + items + "]";
    }

    private static String value(String id, String value) {
        return items("{\"linkId\":\"" + id + "\",\"answer\":[{" + value + "}]}");
    }

    private static String coding(String code) {
        return "{\"valueCoding\":{\"code\":\"" + code + "\"}}";
    }

    @Test
    void the_document_says_these_rows_and_no_others() throws IOException {
        String document = document();
        String section = document.substring(
                document.indexOf("## QuestionnaireResponse"), document.indexOf("**None of these.**"));
        var said = new ArrayList<String>();
        for (String line : section.lines().filter(line -> line.startsWith("| ")).toList()) {
            String name = line.substring(2, line.indexOf(" |", 2));
            if (!name.equals("element") && !name.equals("question kind")) {
                said.add(name);
            }
        }
        assertEquals(List.copyOf(ROWS.keySet()), said);
    }

    @Test
    void each_row_is_so() throws AnswerRefused {
        var responses = new Responses(GUIDE);
        for (Map.Entry<String, Row> row : ROWS.entrySet()) {
            for (String taken : row.getValue().taken()) {
                responses.read("{" + taken + "}");
            }
            for (String refused : row.getValue().refused()) {
                assertThrows(
                        AnswerRefused.class, () -> responses.read("{" + refused + "}"), row.getKey() + ": " + refused);
            }
        }
    }

    @Test
    void the_questionnaires_are_as_many_and_of_the_kinds_it_says() throws IOException {
        String document = document();
        var forms = new Questionnaires(GUIDE, Language.ENGLISH);
        assertTrue(document.contains("with " + forms.all().getEntry().size() + " Questionnaires"));
        assertTrue(document.contains("each of the " + GUIDE.chapters().size() + " chapters"));
        GUIDE.chapters().stream()
                .filter(chapter -> !chapter.walk())
                .forEach(chapter -> assertTrue(
                        document.contains("`" + chapter.id() + "`"),
                        chapter.id().value()));
        for (Chapter chapter : GUIDE.chapters()) {
            for (var page : forms.of(chapter).getItem()) {
                for (var item : page.getItem()) {
                    Question question = GUIDE.question(item.getLinkId()).orElseThrow();
                    assertTrue(
                            document.contains("| `" + kind(question.kind()) + "` | `"
                                            + item.getType().toCode() + "`")
                                    || document.contains(kind(question.kind()) + "`, `rating` | `"
                                            + item.getType().toCode() + "`")
                                    || document.contains("`" + kind(question.kind()) + "` | `"
                                            + item.getType().toCode() + "`"),
                            question.id());
                    assertEquals(question.id() + "-why", item.getItemFirstRep().getLinkId());
                }
            }
        }
    }

    private static String kind(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.YesNo _ -> "yes-no";
            case QuestionKind.OneOf _ -> "one-of";
            case QuestionKind.Scored _ -> "scored";
            case QuestionKind.AnyOf _ -> "any-of";
            case QuestionKind.Amount _ -> "number";
            case QuestionKind.Rating _ -> "rating";
            case QuestionKind.Measure _ -> "decimal";
            case QuestionKind.Day _ -> "date";
            case QuestionKind.Words _ -> "words";
        };
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("..", "docs", "reference", "fhir.md"));
    }

    @Test
    void the_public_codes_that_the_document_counts_are_these() throws IOException {
        String document = document();
        long coded = GUIDE.questions()
                .filter(question -> question.code().isPresent())
                .count();
        assertEquals(5, coded);
        assertTrue(document.contains("Five questions carry a LOINC code"));
    }

    @Test
    void every_kind_of_question_has_its_row() {
        long kinds = GUIDE.questions()
                .map(Question::kind)
                .map(QuestionKind::getClass)
                .distinct()
                .count();
        assertEquals(9, kinds, "a kind of question without a row of the document");
    }
}
