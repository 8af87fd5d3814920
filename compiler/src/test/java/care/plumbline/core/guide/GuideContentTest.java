package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.GuideWalk;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Healing;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Posture;
import care.plumbline.core.guide.source.Evidence;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the guide holds, held against the evidence and the requirements: numbers, weeks, sources, instruments,
/// safe sleep.
class GuideContentTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final Pattern SLEEPY = Pattern.compile(
            "side-lying|lying on your side|\\bnight|\\bnap\\b|\\bdoze|asleep", Pattern.CASE_INSENSITIVE);

    @Test
    void the_danger_signs_are_numbered_1_to_52_each_once() {
        assertEquals(
                IntStream.rangeClosed(1, 52).boxed().toList(),
                GUIDE.dangerSigns().stream().map(DangerSign::number).sorted().toList());
    }

    @Test
    void the_causes_and_remedies_of_the_article_are_all_there() {
        assertEquals(
                numbered("C%d", 10), GUIDE.causes().stream().map(Cause::article).toList());
        assertEquals(
                numbered("R%d", 9),
                GUIDE.remedies().stream().map(Remedy::article).toList());
    }

    @Test
    void the_movements_are_numbered_from_m01_each_once() {
        assertEquals(
                numbered("M%02d", 102),
                GUIDE.movements().values().stream().map(Movement::number).toList());
    }

    private static List<String> numbered(String form, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> String.format(form, number))
                .toList();
    }

    /// A row of the movement table, not made from the guide: of a range of weeks the higher, of a range of
    /// stages the lower.
    static Stream<String> movements() {
        var stream = Objects.requireNonNull(GuideContentTest.class.getResourceAsStream("/movements.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void a_movement_opens_at_the_stage_and_weeks_of_the_evidence(String row) {
        String[] cells = row.split(";", -1);
        Movement movement = GUIDE.movements().values().stream()
                .filter(each -> each.number().equals(cells[0]))
                .findFirst()
                .orElseThrow();
        assertEquals(Integer.parseInt(cells[1]), movement.stage());
        Function<String, Weeks> weeks = cell -> cell.equals("never") ? Weeks.NEVER : new Weeks(Long.parseLong(cell));
        assertEquals(
                Map.of(
                        Healing.VAGINAL, weeks.apply(cells[2]),
                        Healing.INSTRUMENTAL, weeks.apply(cells[3]),
                        Healing.CAESAREAN, weeks.apply(cells[4]),
                        Healing.DEEP_TEAR, weeks.apply(cells[5])),
                movement.earliest());
    }

    @Test
    void every_movement_of_the_evidence_has_its_row() {
        assertEquals(102, movements().count());
    }

    @ParameterizedTest
    @CsvSource({
        "lifting,              lift",
        "the cot,              \\bcot\\b",
        "the car seat,         car seat",
        "the pram,             \\bpram\\b",
        "the floor,            \\bfloor\\b",
        "the bath,             \\bbath",
        "feeding in a chair,   \\bchair\\b.*feed|feed.*\\bchair\\b",
        "feeding lying down,   lying on your side|side-lying|lie on your side",
        "the carrier,          \\b(carrier|sling)\\b",
        "getting out of bed,   \\bbed\\b",
        "coughing,             cough",
        "the sink,             \\bsink\\b"
    })
    void an_everyday_task_has_its_habit(String task, String words) {
        var pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        assertTrue(
                GUIDE.habits().stream()
                        .anyMatch(habit -> pattern.matcher(texts(habit)).find()),
                "no habit speaks of " + task);
    }

    @Test
    void there_are_at_least_30_habits() {
        assertTrue(GUIDE.habits().size() >= 30, GUIDE.habits().size() + " habits");
    }

    @Test
    void a_habit_that_speaks_of_lying_feeds_nights_or_naps_carries_the_safe_sleep_line() {
        var sleepy = GUIDE.habits().stream()
                .filter(habit -> SLEEPY.matcher(texts(habit)).find())
                .toList();
        assertTrue(sleepy.size() >= 3, "the pattern finds too few habits");
        assertEquals(
                List.of(),
                sleepy.stream()
                        .filter(habit -> !habit.safeSleep())
                        .map(Habit::id)
                        .toList());
    }

    @Test
    void a_movement_for_feeding_lying_down_says_where_the_baby_sleeps() {
        var lying = GUIDE.movements().values().stream()
                .filter(movement -> movement.loads().contains(new Id("feeding"))
                        && movement.positions().contains(Posture.LYING_SIDE))
                .toList();
        assertEquals(
                List.of(new Id("side-lying-feed")),
                lying.stream().map(Movement::id).toList());
        String says = texts(lying.getFirst());
        assertTrue(
                says.contains("Never fall asleep with the baby on a sofa")
                        && says.contains("on its back on its own flat surface"),
                says);
    }

    private static String texts(Object part) {
        return GuideWalk.all(part, Text.class).stream().map(Text::english).collect(Collectors.joining("\n"));
    }

    @Test
    void only_roland_morris_and_the_phq_are_embedded() {
        assertEquals(
                Set.of("rmdq", "phq"),
                GUIDE.chapters().stream()
                        .flatMap(chapter -> chapter.instrument().stream())
                        .map(instrument -> instrument.id().value())
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_only_judgement_or_practice_backs_is_never_graded_strong() {
        var graded = GuideWalk.all(GUIDE, Provenance.class);
        assertTrue(graded.size() > 200, "the walk found only " + graded.size());
        assertEquals(
                List.of(),
                graded.stream()
                        .filter(each -> each.evidence() == Evidence.STRONG)
                        .filter(each -> each.sources().stream()
                                .allMatch(source ->
                                        Set.of("practice", "judgement").contains(source.kind())))
                        .map(each -> each.place().toString())
                        .toList());
    }

    @Test
    void every_source_that_is_named_was_recorded() {
        for (Source source : GuideWalk.all(GUIDE, Source.class)) {
            assertFalse(source.citation().isBlank(), source.id());
            assertEquals(source, GUIDE.sources().get(source.id()));
        }
    }

    @Test
    void what_only_a_case_was_made_from_no_statement_cites() {
        assertEquals(
                List.of(),
                GuideWalk.all(GUIDE, Provenance.class).stream()
                        .filter(each -> each.sources().stream()
                                .anyMatch(source -> source.kind().equals(Source.CASE)))
                        .map(each -> each.place().toString())
                        .toList());
    }
}
