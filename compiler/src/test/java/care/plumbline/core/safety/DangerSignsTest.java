package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The clinical table of danger signs as a decision table: `danger-signs.csv` was made from the evidence, not
/// from the guide.
class DangerSignsTest {

    private final Guide guide = TheGuide.read();

    record Row(int number, String sign, String answers, String urgency) {
        @Override
        public String toString() {
            return number + " " + sign + " [" + answers + "] is " + urgency;
        }
    }

    static Stream<Row> rows() {
        var stream = Objects.requireNonNull(DangerSignsTest.class.getResourceAsStream("/danger-signs.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Row(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_danger_sign_is_found_at_its_urgency(Row row) {
        var answers = Women.safe(guide);
        for (String pair : row.answers().split(" ")) {
            String[] parts = pair.split("=", 2);
            answers.put(parts[0], parts[1].replace('+', ','));
        }
        Safety safety = Safety.assess(Facts.of(guide, Women.journal(guide, answers), Women.TODAY));
        Finding found = safety.findings().stream()
                .filter(finding -> finding.sign().number() == row.number())
                .findFirst()
                .orElseThrow(() -> new AssertionError(row + " was not found; found " + safety.findings()));
        assertEquals(row.urgency(), found.urgency().code());
        assertTrue(safety.outcome().compareTo(new Outcome.Caution(List.of())) > 0, "the outcome follows");
    }

    @Test
    void every_danger_sign_has_a_row_at_every_urgency_it_can_have() {
        var tested = rows().map(row -> row.number() + " " + row.urgency()).collect(Collectors.toSet());
        for (var sign : guide.dangerSigns()) {
            assertTrue(tested.contains(sign.number() + " " + sign.urgency().code()), sign.id() + " has no base row");
            sign.raise()
                    .forEach(raise -> assertTrue(
                            tested.contains(sign.number() + " " + raise.to().code()),
                            sign.id() + " has no raised row"));
        }
    }

    @Test
    void a_woman_with_every_question_answered_and_no_sign_has_none() {
        Safety safety = Safety.assess(Facts.of(guide, Women.journal(guide, Women.safe(guide)), Women.TODAY));
        assertEquals(List.of(), safety.findings());
        assertEquals(List.of(), safety.toAsk());
    }
}
