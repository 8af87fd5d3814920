package care.plumbline.app.doors;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.app.guides.GuideFolder;
import care.plumbline.app.web.Server;
import care.plumbline.core.guide.Guide;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One truth, every door: whoever tells the same is told the same, wherever she tells it.
///
/// A call-now ends the screen at once, so there a page may hold fewer signs than a file that says all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Server.MORNING, java.time.ZoneOffset.UTC);

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
    @CsvFileSource(files = "../core/src/test/resources/danger-cases.csv", numLinesToSkip = 1, maxCharsPerColumn = 8192)
    void a_woman_others_wrote_about_finds_the_same_at_every_door(ArgumentsAccessor row) {
        everyDoor(woman(row));
    }

    private static Teller woman(ArgumentsAccessor row) {
        var says = new LinkedHashMap<String, String>();
        String boxes = row.getString(6);
        if (boxes != null) {
            for (String box : boxes.strip().split(" +")) {
                says.put(box, "yes");
            }
        }
        JsonNode others = JsonMapper.builder().build().readTree(row.getString(7));
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
        return Teller.of(row.getString(0), TODAY, row.getInteger(2), says);
    }

    private void everyDoor(Teller woman) {
        Findings truth = doors.core(woman);
        assertAll(
                woman.name(),
                () -> assertEquals(truth, doors.yaml(woman), "short form"),
                () -> assertEquals(truth, doors.fhir(woman), "FHIR"),
                () -> agrees(truth, doors.stranger(woman), "the screen, nothing kept"),
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
