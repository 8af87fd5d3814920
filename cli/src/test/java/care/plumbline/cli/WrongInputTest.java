package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wrong input ends with exit code 2 and one line that names item, expected and found.
class WrongInputTest {

    @TempDir
    private Path folder = Path.of("");

    private Terminal assess(String content) {
        return assess(content.getBytes(StandardCharsets.UTF_8));
    }

    private Terminal assess(byte[] content) {
        try {
            Path file = folder.resolve("answers");
            Files.write(file, content);
            return Terminal.run("assess", file.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void isOneLine(Terminal said, String holds) {
        assertEquals(2, said.exit(), said.err());
        assertEquals(1, said.err().strip().lines().count(), said.err());
        assertTrue(said.err().contains(holds), said.err());
        assertTrue(said.out().isEmpty(), said.out());
    }

    @ParameterizedTest(name = "{0} gives: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"linkId\":\"pain_now\",\"answer\":[{\"valueInteger\":14}]} | pain_now: expected a whole number from 0 to 10, found 14",
                "{\"linkId\":\"pain_now\",\"answer\":[{\"valueBoolean\":true}]} | pain_now: expected a whole number from 0 to 10, found yes",
                "{\"linkId\":\"pain_now\",\"answer\":[{\"valueInteger\":1},{\"valueInteger\":2}]} | pain_now: expected one answer, found 2",
                "{\"linkId\":\"fever\",\"answer\":[{\"valueString\":\"a bit\"}]} | fever: expected yes or no, found 5 letters",
                "{\"linkId\":\"birth_date\",\"answer\":[{\"valueDate\":\"2027-01-01\"}]} | birth_date: expected a day not after 2026-11-22, found 2027-01-01",
                "{\"linkId\":\"birth_date\",\"answer\":[{\"valueDate\":\"2026-10\"}]} | birth_date: expected a date such as 2026-10-11, not after today, found 2026-10",
                "{\"linkId\":\"birth_mode\",\"answer\":[{\"valueCoding\":{\"code\":\"stork\"}}]} | birth_mode: expected one of vaginal, instrumental, caesarean, found stork",
                "{\"linkId\":\"birth_mode\",\"answer\":[{\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"vaginal\"}}]} | birth_mode: expected a code of",
                "{\"linkId\":\"shoe_size\",\"answer\":[{\"valueInteger\":38}]} | linkId: expected a question of guide",
                "{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":true}]},{\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false}]} | fever: expected one item, found two",
                "{\"linkId\":\"bone_risk\",\"answer\":[{\"valueCoding\":{\"code\":\"none-of-these\"}},{\"valueCoding\":{\"code\":\"thin\"}}]} | bone_risk: expected none of these alone",
                "{\"linkid\":\"fever\"} | file: expected an HL7 FHIR R4 QuestionnaireResponse as JSON"
            })
    void a_wrong_item_is_named(String item, String line) {
        isOneLine(
                assess(
                        "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"2026-11-22\",\"item\":["
                                + item + "]}"),
                line);
    }

    @ParameterizedTest(name = "{0} gives: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | file: expected an HL7 FHIR R4 QuestionnaireResponse",
                "{\"resourceType\":\"Patient\"} | file: expected an HL7 FHIR R4 QuestionnaireResponse",
                "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\"} | authored: expected the day she answered, found nothing",
                "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"2026\"} | authored: expected the day she answered, found 2026",
                "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"entered-in-error\",\"authored\":\"2026-11-22\"} | status: expected completed",
                "{\"resourceType\":\"QuestionnaireResponse\" | file: expected an HL7 FHIR R4 QuestionnaireResponse",
                "- a list | file: expected keys answered and answers, found something else",
                "answered: tomorrow | answered: expected a date such as 2026-11-22, found tomorrow",
                "answered: 2026-11-22 | answers: expected question ids with answers",
                "anwsers: {} | file: expected the keys answered, none_of, answers, practised, found anwsers"
            })
    void a_wrong_file_is_named(String content, String line) {
        isOneLine(assess(content), line);
    }

    @Test
    void a_wrong_answer_in_the_short_form_is_named() {
        isOneLine(
                assess("answered: 2026-11-22\nanswers:\n  floor_lifts: many\n"),
                "floor_lifts: expected a whole number from 0 to 200 (a day), found many");
        isOneLine(
                assess("answered: 2026-11-22\nnone_of: [everything]\nanswers: {}\n"),
                "none_of: expected a page of signs to tick, found everything");
        isOneLine(
                assess("answered: 2026-11-22\nanswers: {}\npractised:\n  - {on: 2026-11-21, movements: [backflip]}\n"),
                "practised: expected a movement of the guide, found backflip");
    }

    @Test
    void a_missing_file_and_wrong_arguments_are_named() {
        isOneLine(Terminal.run("assess", folder.resolve("nothing").toString()), "expected a file, found nothing");
        isOneLine(Terminal.run("assess", folder.toString()), "expected a file, found a folder");
        isOneLine(Terminal.run("assess"), "Missing required parameter: 'FILE'");
        isOneLine(Terminal.run("dance"), "dance");
        String example = Path.of("..", "examples", "article-author.json").toString();
        isOneLine(Terminal.run("assess", example, "--minutes", "0"), "--minutes: expected 1 to 60, found 0");
        isOneLine(Terminal.run("assess", example, "--position", "flying"), "flying");
        isOneLine(Terminal.run("assess", example, "--on", "tomorrow"), "'tomorrow'");
        isOneLine(Terminal.run("questions", "--chapter", "nope"), "--chapter: expected a chapter of the guide");
        isOneLine(
                Terminal.run("questions", "--fhir", "--chapter", "nope"), "--chapter: expected a chapter of the guide");
        isOneLine(
                Terminal.run(
                        "figure",
                        "bridge",
                        "-o",
                        folder.resolve("no/such/folder.svg").toString()),
                "expected a file that can be read and written");
        isOneLine(
                Terminal.run("figure", "unicorn", "-o", folder.resolve("x.svg").toString()),
                "ID: expected a figure of the guide, found unicorn");
        isOneLine(
                Terminal.run(
                        "figure",
                        "bridge",
                        "--still",
                        "dive",
                        "-o",
                        folder.resolve("x.svg").toString()),
                "--still: expected one of rest, lift, found dive");
        isOneLine(Terminal.run("explain", example, "unicorn"), "ID: expected something the guide holds, found unicorn");
    }

    @Test
    void bytes_that_are_no_text_are_named() {
        isOneLine(assess(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}), "expected text in UTF-8");
    }

    @Test
    void a_file_that_is_too_large_is_named() {
        isOneLine(assess(new byte[1_000_001]), "expected at most 1 MB");
    }

    /// A seeded fuzz: a good file with a few bytes changed, cut or doubled either still reads or is refused in
    /// one line.
    @Test
    void a_damaged_file_never_ends_in_anything_but_an_answer_or_one_line() throws IOException {
        var random = new Random(20261122);
        byte[] fhir = Files.readAllBytes(Path.of("..", "examples", "epidural-day-five.json"));
        byte[] yaml = Files.readAllBytes(Path.of("..", "examples", "short-form.yaml"));
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = damage(i % 2 == 0 ? fhir : yaml, random);
            Terminal said = assess(damaged);
            assertTrue(said.exit() == 0 || said.exit() == 2, "exit " + said.exit() + ": " + said.err());
            if (said.exit() == 2) {
                refused++;
                assertEquals(1, said.err().strip().lines().count(), said.err());
            }
        }
        assertTrue(refused > 100, "only " + refused + " were refused");
    }

    private static byte[] damage(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) (32 + random.nextInt(95));
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> bytes[at] = (byte) "{}[]:,\"'&*!|>%@-".charAt(random.nextInt(16));
                default -> {
                    int length = Math.min(40, bytes.length - at);
                    byte[] longer = new byte[bytes.length + length];
                    System.arraycopy(bytes, 0, longer, 0, at + length);
                    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }
}
