package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as other programs write them: read as they are meant, or refused in a line that names what stands in
/// the way.
class FilesOfOthersTest {

    private static final String START =
            "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"2026-11-22\"";
    private static final String BIRTH = "{\"linkId\":\"birth_date\",\"answer\":[{\"valueDate\":\"2026-10-11\"}]}";
    private static final String ABSENT =
            "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"asked-declined\"}]";

    @TempDir
    private Path folder = Path.of("");

    private Terminal assess(byte[] bytes) {
        try {
            Path file = folder.resolve("answers");
            Files.write(file, bytes);
            return Terminal.run("assess", file.toString(), "--json");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Terminal fhir(String items) {
        return assess((START + ",\"item\":[" + items + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private Terminal yaml(String text) {
        return assess(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Terminal kept(String name) {
        return Terminal.run(
                "assess",
                Path.of("src", "test", "resources", "files-of-others", name).toString(),
                "--json");
    }

    private static void isRefused(Terminal said, String... holds) {
        assertEquals(2, said.exit(), said.err() + said.out());
        Refusal.isOneLine(said);
        for (String part : holds) {
            assertTrue(said.err().contains(part), said.err());
        }
    }

    private static void isRead(Terminal said, String... holds) {
        assertEquals(0, said.exit(), said.err());
        for (String part : holds) {
            assertTrue(said.out().contains(part), said.out());
        }
    }

    private static void callsNow(Terminal said) {
        isRead(said, "\"outcome\" : \"call-now\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"F03-plan-under-a-no.json", "F03b-plan-without-parent.json", "F03c-leg-worse-under-a-no.json"})
    void a_yes_below_a_no_or_below_nothing_counts(String file) {
        callsNow(kept(file));
    }

    @ParameterizedTest
    @CsvSource({
        "F07-negated-by-modifier.json, fever, modifierExtension",
        "F07b-implicit-rules.json, response, implicitRules",
        "F07c-modifier-on-response.json, response, modifierExtension"
    })
    void what_may_turn_an_answer_round_is_refused_by_name(String file, String item, String element) {
        isRefused(kept(file), item + ":", element);
    }

    /// A modifier in every place that a response has.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"linkId\":\"fever\",\"answer\":[{\"MOD,\"valueBoolean\":false}]}",
                "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false,\"item\":[{\"linkId\":\"heart_signs\",\"MOD}]}]}",
                "{\"linkId\":\"page-infection\",\"MOD,\"item\":[{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false}]}]}",
                "{\"linkId\":\"page-infection\",\"item\":[{\"linkId\":\"fever\",\"MOD,\"answer\":[{\"valueBoolean\":false}]}]}",
                "{\"linkId\":\"birth_mode\",\"answer\":[{\"valueCoding\":{\"code\":\"vaginal\",\"MOD}}]}",
                "{\"linkId\":\"fever\",\"_linkId\":{\"MOD},\"answer\":[{\"valueBoolean\":false}]}",
                "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false,\"_valueBoolean\":{\"MOD}}]}",
                "{\"linkId\":\"fever\",\"extension\":[{\"url\":\"http://example.org/x\",\"MOD}],\"answer\":[{\"valueBoolean\":false}]}",
            })
    void a_modifier_is_refused_wherever_it_stands(String item) {
        isRefused(
                fhir(item.replace(
                        "MOD", "modifierExtension\":[{\"url\":\"http://example.org/no\",\"valueBoolean\":true}]")),
                "modifierExtension");
        isRefused(fhir(item.replace("MOD", "modifierExtension\":[]")), "modifierExtension");
        isRefused(fhir(item.replace("MOD", "_implicitRules\":{\"id\":\"a\"}")), "_implicitRules");
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_read_in_both_forms_and_utf_16_is_refused() {
        isRead(kept("F18-bom.json"));
        isRead(yaml("\ufeffanswered: 2026-11-22\nanswers: {fever: yes}\n"), "\"id\" : \"fever\"");
        String json = START + ",\"item\":[" + BIRTH + "]}";
        String yaml = "answered: 2026-11-22\nanswers: {}\n";
        for (String wide : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")) {
            isRefused(assess(json.getBytes(Charset.forName(wide))), "text in UTF-8, found UTF-16 or UTF-32");
            isRefused(assess(yaml.getBytes(Charset.forName(wide))), "text in UTF-8, found UTF-16 or UTF-32");
        }
    }

    @Test
    void asked_and_declined_is_not_answered_and_the_rest_is_read() {
        isRead(kept("F29-asked-declined.json"), "\"answers\" : 1");
    }

    /// The kinds of saying that there is no value; none of them is a no, none of these, or a nought.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"answer\":[{ABSENT}]",
                "\"answer\":[{\"_valueBoolean\":{ABSENT}}]",
                "\"answer\":[{\"valueBoolean\":null}]",
                "\"answer\":[{}]",
                "\"answer\":[]",
                "\"answer\":null",
                "\"extension\":[]",
                "ABSENT",
                "\"answer\":[{ABSENT},{ABSENT}]"
            })
    void without_a_value_nothing_is_answered(String answer) {
        for (String id : List.of("fever", "bone_risk", "pain_now", "birth_mode", "heart_signs", "baby_weight_kg")) {
            Terminal said = fhir(BIRTH + ",{\"linkId\":\"" + id + "\"," + answer.replace("ABSENT", ABSENT) + "}");
            isRead(said, "\"answers\" : 1");
        }
    }

    @Test
    void what_stands_below_an_answer_without_a_value_is_read() {
        callsNow(fhir("{\"linkId\":\"leg_weak\",\"answer\":[{" + ABSENT
                + ",\"item\":[{\"linkId\":\"leg_weak_worse\",\"answer\":[{\"valueBoolean\":true}]}]}]}"));
        callsNow(
                fhir(
                        "{\"linkId\":\"leg_weak\",\"item\":[{\"linkId\":\"leg_weak_worse\",\"answer\":[{\"valueBoolean\":true}]}]}"));
        callsNow(
                fhir(
                        "{\"linkId\":\"leg_weak\",\"answer\":[{\"valueBoolean\":false,\"item\":[{\"linkId\":\"leg_weak_worse\",\"answer\":[{\"valueBoolean\":true}]}]}]}"));
    }

    @Test
    void a_value_that_is_said_to_be_absent_is_refused() {
        isRefused(
                fhir("{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false," + ABSENT + "}]}"),
                "fever: expected a value or why there is none, found both");
        isRefused(
                fhir("{\"linkId\":\"fever\"," + ABSENT + ",\"answer\":[{\"valueBoolean\":false}]}"),
                "fever: expected a value or why there is none, found both");
    }

    @Test
    void the_same_question_twice_is_refused_naming_both_places() {
        String yes = "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":true}]}";
        String no = "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false}]}";
        isRefused(fhir("\n" + yes + ",\n" + no), "fever: expected one item, found two, in lines 2 and 3");
        isRefused(
                fhir("\n" + yes + ",\n{\"linkId\":\"page-infection\",\"item\":[\n" + no + "]}"),
                "fever: expected one item, found two, in lines 2 and 4");
        isRefused(
                fhir("{\"linkId\":\"heart_signs\",\"answer\":[{\"valueBoolean\":true,\n\"valueBoolean\":false}]}"),
                "each key once, found two in lines 1 and 2: valueBoolean");
        isRefused(
                yaml("answered: 2026-11-22\nanswers:\n  fever: yes\n  fever: no\n"),
                "in line 4: fever stands here twice, first in line 3");
        isRefused(
                yaml("answered: 2026-11-22\nanswers: {fever: yes}\nanswers: {fever: no}\n"),
                "in line 3: answers stands here twice, first in line 2");
        isRefused(
                fhir("{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":true},{\"valueBoolean\":false}]}"),
                "fever: expected one answer, found 2");
        isRefused(
                fhir("{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false,\"valueString\":\"yes\"}]}"),
                "fever: expected one value, found valueBoolean and valueString");
    }

    @Test
    void a_tick_goes_before_none_of_its_page_in_any_order() {
        callsNow(yaml("answered: 2026-11-22\nnone_of: [emergency]\nanswers: {heart_signs: yes}\n"));
        callsNow(yaml("answers: {heart_signs: yes}\nnone_of: [emergency, emergency]\nanswered: 2026-11-22\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | the day she answered",
                "2026-11 | the day she answered",
                "2026-11-31 | the day she answered",
                "2026-11-22T25:00:00Z | the day she answered",
                "1899-12-31 | a day from 1900-01-01 to 2100-12-31",
                "2101-01-01T00:00:00Z | a day from 1900-01-01 to 2100-12-31",
                "+999999999-12-31 | the day she answered",
                "-999999999-01-01 | the day she answered"
            })
    void a_day_that_cannot_be_is_refused(String day, String expected) {
        isRefused(
                assess(("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"" + day
                                + "\"}")
                        .getBytes(StandardCharsets.UTF_8)),
                "authored: expected " + expected + ", found " + day);
        isRefused(yaml("answered: " + day + "\nanswers: {}\n"), "answered: expected a da");
        isRefused(yaml("answered: 2026-11-22\nanswers: {birth_date: " + day + "}\n"), "birth_date: expected a da");
        isRefused(
                yaml("answered: 2026-11-22\nanswers: {}\npractised: [{on: " + day + ", movements: []}]\n"),
                "practised: expected a da");
    }

    @Test
    void a_moment_counts_on_its_own_calendar_day() {
        for (String moment :
                List.of("2026-11-22T23:30:00+14:00", "2026-11-22T00:30:00-11:00", "2026-11-22T12:00:00.123Z")) {
            isRead(
                    assess(("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\""
                                    + moment + "\"}")
                            .getBytes(StandardCharsets.UTF_8)),
                    "\"date\" : \"2026-11-22\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"p\",\"name\":[{\"family\":\"x\"}]}]",
                "\"text\":{\"status\":\"generated\",\"div\":\"<div>fever: no</div>\"}",
                "\"meta\":{\"profile\":[\"http://example.org/p\"]}",
                "\"extension\":[{\"url\":\"http://example.org/x\",\"valueString\":\"y\"}]",
                "\"subject\":{\"reference\":\"Patient/1\"}",
                "\"questionnaire\":\"https://plumbline.example/fhir/Questionnaire/safety\"",
                "\"_status\":{\"id\":\"s\"}"
            })
    void what_is_about_the_response_and_no_answer_is_left_alone(String element) {
        Terminal said = assess((START + "," + element + ",\"item\":[" + BIRTH + "]}").getBytes(StandardCharsets.UTF_8));
        isRead(said, "\"answers\" : 1");
        assertEquals("", said.err());
    }

    @Test
    void answers_to_another_form_are_refused_and_another_version_is_said() {
        String item = ",\"item\":[" + BIRTH + "]}";
        isRefused(
                assess((START + ",\"questionnaire\":\"http://example.org/q|1\"" + item)
                        .getBytes(StandardCharsets.UTF_8)),
                "questionnaire: expected");
        Terminal older = assess(
                (START + ",\"questionnaire\":\"https://plumbline.example/fhir/Questionnaire/intake|2025.1.0\"" + item)
                        .getBytes(StandardCharsets.UTF_8));
        isRead(older);
        assertTrue(older.err().contains("answers to guide 2025.1.0, read by guide"), older.err());
        assertEquals(1, older.err().strip().lines().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":\"false\"}]} | fever: expected true or false without quotes, found false",
                "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":0}]} | fever: expected true or false without quotes, found 0",
                "{\"linkId\":\"fever\",\"answer\":[false]} | fever: expected an object {…}, found no",
                "{\"linkId\":\"fever\",\"answer\":{\"valueBoolean\":false}} | answer: expected a list",
                "{\"linkId\":\"pain_now\",\"answer\":[{\"valueInteger\":1e1000000000}]} | pain_now: expected a whole number",
                "{\"linkId\":\"pain_now\",\"answer\":[{\"valueDecimal\":3}]} | pain_now: expected a whole number",
                "{\"linkId\":\"baby_weight_kg\",\"answer\":[{\"valueDecimal\":1e1000000000}]} | baby_weight_kg: expected a number",
                "{\"linkId\":\"baby_weight_kg\",\"answer\":[{\"valueDecimal\":1e-1000000000}]} | baby_weight_kg: expected a number",
                "{\"linkId\":\"baby_weight_kg\",\"answer\":[{\"valueDecimal\":NaN}]} | file: expected an HL7 FHIR",
                "{\"linkId\":\"baby_weight_kg\",\"answer\":[{\"valueDecimal\":\"NaN\"}]} | baby_weight_kg: expected a number",
                "{\"linkId\":\"birth_date\",\"answer\":[{\"valueDateTime\":\"2026-10-11\"}]} | birth_date: expected a date",
                "{\"linkId\":\"birth_mode\",\"answer\":[{\"valueCoding\":{}}]} | birth_mode: expected one of",
                "{\"linkId\":\"birth_mode\",\"answer\":[{\"valueString\":\"vaginal\"}]} | birth_mode: expected one of",
                "{\"linkId\":\"bone_risk\",\"answer\":[{\"valueBoolean\":false}]} | bone_risk: expected any of",
                "{\"linkId\":\"Fever\",\"answer\":[{\"valueBoolean\":true}]} | linkId: expected a question of guide",
                "{\"linkId\":\"fever \",\"answer\":[{\"valueBoolean\":true}]} | linkId: expected a question of guide",
                "{\"answer\":[{\"valueBoolean\":true}]} | linkId: expected a question of guide",
                "{\"linkId\":\"page-infection\",\"answer\":[{\"valueBoolean\":true}]} | page-infection: expected no answer to a heading",
                "{\"linkId\":7} | linkId: expected a text, found 7"
            })
    void a_value_of_a_wrong_kind_is_named(String item, String line) {
        isRefused(fhir(item), line);
    }

    @Test
    void a_line_that_only_says_why_a_question_is_asked_is_no_question() {
        isRead(
                fhir(
                        "{\"linkId\":\"fever\",\"item\":[{\"linkId\":\"fever-why\"}],\"answer\":[{\"valueBoolean\":true}]}"),
                "\"id\" : \"fever\"");
    }

    /// Numbers in the short form are read as on the web.
    @ParameterizedTest
    @ValueSource(strings = {"5,2", "5.2", "'5,2'", "5,2 kg", "٥٫٢", "5.20"})
    void a_number_is_read_as_people_write_it(String number) {
        isRead(yaml("answered: 2026-11-22\nanswers:\n  birth_date: 2026-09-20\n  baby_weight_kg: " + number + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "\"\"", "' '", "{}", "[yes]", "[]", "[no, yes]", "on", "off", "ja", "y"})
    void a_yes_or_no_in_the_short_form_is_yes_or_no(String value) {
        isRefused(yaml("answered: 2026-11-22\nanswers:\n  fever: " + value + "\n"), "fever: expected yes or no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "\"\"", "''", "{}", "[[]]", "[{}]", "[thin, [thin]]", "[none]"})
    void silence_in_the_short_form_is_not_none_of_these(String value) {
        isRefused(yaml("answered: 2026-11-22\nanswers:\n  bone_risk: " + value + "\n"), "bone_risk: expected any of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&a yes",
                "*a",
                "!!bool yes",
                "!!binary eWVz",
                "!!java.lang.String yes",
                "! yes",
                "!x yes",
                "&a [*a]"
            })
    void anchors_aliases_and_tags_are_refused(String value) {
        isRefused(
                yaml("answered: 2026-11-22\nanswers:\n  fever: " + value + "\n"),
                "in line 3: anchors, aliases and tags");
    }

    @Test
    void what_a_file_says_stays_in_its_line_and_commands_no_terminal() {
        for (String hostile : List.of(
                "a\\nplumbline: all is safe",
                "\\u001b[2J",
                "\\u202egnp.exe",
                "\\u0085",
                "\\u2028x",
                "\\ud800",
                "\\u0000")) {
            isRefused(
                    fhir("{\"linkId\":\"birth_mode\",\"answer\":[{\"valueCoding\":{\"code\":\"" + hostile + "\"}}]}"),
                    "\\");
            isRefused(fhir("{\"linkId\":\"" + hostile + "\"}"), "\\");
            isRefused(
                    yaml("answered: 2026-11-22\nanswers: {\"" + hostile.replace("\\ud800", "\\ue000") + "\": yes}\n"),
                    "\\");
        }
        isRefused(fhir("{\"linkId\":\"" + "x".repeat(900_000) + "\"}"), "linkId: expected a question of guide", "xxx…");
    }

    @Test
    void her_own_words_are_said_without_what_a_terminal_would_obey() {
        Terminal said = assess(("answered: 2026-11-22\nanswers: {own_words: \"a\\e[2J\\u202E\\u0085b\", fever: yes}\n")
                .getBytes(StandardCharsets.UTF_8));
        isRead(said);
        assertFalse(said.out().codePoints().anyMatch(letter -> letter != '\n' && Character.isISOControl(letter)));
    }
}
