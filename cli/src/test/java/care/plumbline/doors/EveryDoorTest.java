package care.plumbline.doors;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.cases.Ran;
import care.plumbline.compiler.guide.Cases;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.fhir.Responses;
import care.plumbline.pages.asking.FieldText;
import care.plumbline.server.Server;
import care.plumbline.server.guides.GuideFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One truth, every door: whoever tells the same is told the same, wherever she tells it.
///
/// A call-now ends the screen at once, so there a page may hold fewer signs than a file that says all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Server.MORNING, ZoneOffset.UTC);

    private final Guide guide = GuideFolder.bundled();
    private Server server;
    private Doors doors;

    @BeforeAll
    void open(@TempDir Path folder) {
        server = Server.inTheMorning();
        doors = new Doors(guide, server, folder);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            files = "../compiler/src/test/resources/danger-cases.csv",
            numLinesToSkip = 1,
            delimiter = ';',
            maxCharsPerColumn = 8192)
    void a_woman_others_wrote_about_finds_the_same_at_every_door(ArgumentsAccessor row) {
        everyDoor(woman(row, boxes(row, 6)));
        if (!cell(row, 8).isEmpty()) {
            everyDoor(woman(row, boxes(row, 8)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_woman_of_the_guides_cases_finds_the_same_at_every_door(Teller woman) {
        everyDoor(woman);
    }

    static Stream<Teller> cases() throws GuideRefused {
        Guide guide = GuideFolder.bundled();
        Cases cases = Cases.read(GuideFolder.bundledFiles(), guide, guide.released());
        return Ran.all(guide, cases).stream()
                .map(ran -> told(guide, ran.told().id().value(), ran.journal(), guide.released()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "article-author",
                "caesarean-three-weeks",
                "car-seat-two-months",
                "epidural-day-five",
                "no-baby-at-home",
                "pelvic-girdle-eight-weeks",
                "running-five-months"
            })
    void an_example_woman_finds_the_same_at_every_door(String name) throws Exception {
        Responses.Response told =
                new Responses(guide).read(Files.readString(Path.of("..", "examples", name + ".json")));
        everyDoor(told(guide, name, told.journal(), told.answered()));
    }

    /// The answers of a journal, told on the day of these tests.
    private static Teller told(Guide guide, String name, Journal journal, LocalDate on) {
        var says = new LinkedHashMap<String, String>();
        long days = 0;
        for (Entry.Answered answered : journal.answers().toList()) {
            if (answered.answer() instanceof Answer.Day(LocalDate birth)) {
                days = ChronoUnit.DAYS.between(birth, on);
            } else if (!(answered.answer() instanceof Answer.Words)) {
                String text = FieldText.of(answered.answer());
                says.put(
                        answered.question(),
                        answered.answer() instanceof Answer.Several ? "[" + text.replace(",", ", ") + "]" : text);
            }
        }
        return Teller.of(guide, name, TODAY, days, says);
    }

    private static Map<String, String> boxes(ArgumentsAccessor row, int column) {
        var says = new LinkedHashMap<String, String>();
        // "-": with the words the page has now, she ticks nothing.
        String cell = cell(row, column);
        if (!cell.isEmpty() && !cell.equals("-")) {
            for (String box : cell.split(" +")) {
                says.put(box, "yes");
            }
        }
        return says;
    }

    private static String cell(ArgumentsAccessor row, int column) {
        return Objects.requireNonNullElse(row.getString(column), "").strip();
    }

    private Teller woman(ArgumentsAccessor row, Map<String, String> boxes) {
        var says = new LinkedHashMap<>(boxes);
        JsonNode others = JsonMapper.builder().build().readTree(cell(row, 7));
        for (Map.Entry<String, JsonNode> other : others.properties()) {
            JsonNode value = other.getValue();
            says.put(
                    other.getKey(),
                    value.isArray()
                            ? "["
                                    + String.join(
                                            ", ",
                                            value.valueStream()
                                                    .map(JsonNode::asString)
                                                    .toList())
                                    + "]"
                            : value.asString());
        }
        return Teller.of(guide, cell(row, 0), TODAY, Integer.parseInt(cell(row, 2)), says);
    }

    private void everyDoor(Teller woman) {
        Findings truth = doors.core(woman);
        assertAll(
                woman.name(),
                () -> assertEquals(truth, doors.yaml(woman), "short form"),
                () -> assertEquals(truth, doors.fhir(woman), "FHIR"),
                () -> agrees(
                        doors.core(woman.untilTheResult(guide)), doors.stranger(woman), "the screen, nothing kept"),
                () -> agrees(truth, doors.kept(woman), "the screen, with a journal"),
                () -> agrees(truth, doors.checkIn(woman), "the check-in"));
    }

    private static void agrees(Findings truth, Findings found, String door) {
        if (truth.isCallNow()) {
            assertEquals(truth.tier(), found.tier(), door);
            found.signs()
                    .forEach((sign, urgency) ->
                            assertTrue(truth.signs().containsKey(sign), () -> door + " found " + sign + " alone"));
        } else {
            assertEquals(truth, found, door);
        }
    }
}
