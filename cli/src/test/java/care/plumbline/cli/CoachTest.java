package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Recorded lifts on the command line.
class CoachTest {

    private static final Path RENDERED =
            Path.of("../body/src/test/resources/care/plumbline/body/coach/rendered-lifts.csv.gz");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void seven_rendered_lifts_are_counted_and_two_are_named_in_the_words_of_the_guide() throws Exception {
        Terminal said = Terminal.run("coach", rendered().toString());
        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().startsWith("525 pictures, 7 repetitions"), said.out());
        assertEquals(5, said.out().split("That was a good one", -1).length - 1, said.out());
        assertTrue(said.out().contains("Bring your baby close before you come up. (5.89 hand-widths"), said.out());
        assertTrue(said.out().contains("push your bottom behind you"), said.out());
    }

    @Test
    void machines_get_the_same_as_json() throws Exception {
        Terminal said = Terminal.run("coach", rendered().toString(), "--json");
        Json.Keys root = (Json.Keys) Json.read(said.out());
        Json.Items repetitions = (Json.Items) root.at("repetitions");
        assertEquals(7, repetitions.values().size());
        Json.Keys far = (Json.Keys) repetitions.values().get(3);
        Json.Keys finding =
                (Json.Keys) ((Json.Items) far.at("findings")).values().getFirst();
        assertEquals(new Json.Text("far"), finding.at("what"));
        assertEquals(new Json.Text("clear"), finding.at("sure"));
    }

    @ParameterizedTest
    @CsvSource({
        "lift, '', repetitions",
        "stand, '', forwardOfAnkleHandWidths",
        "sit, '', sitting",
        "follow, squat, repetitions",
    })
    void every_check_comes_as_json_and_for_people(String check, String movement, String key) throws Exception {
        var words = new ArrayList<>(List.of("coach", rendered().toString(), "--check", check));
        if (!movement.isEmpty()) {
            words.addAll(List.of("--movement", movement));
        }
        Terminal people = Terminal.run(words.toArray(String[]::new));
        assertEquals(0, people.exit(), people.err());
        assertTrue(
                people.out().startsWith("525 pictures, ")
                        && people.out().lines().count() > 1,
                people.out());
        words.add("--json");
        Json.Keys root =
                (Json.Keys) Json.read(Terminal.run(words.toArray(String[]::new)).out());
        assertEquals(new Json.Text(check), root.at("check"));
        assertTrue(root.has(key), root::toString);
    }

    @Test
    void every_check_there_is_can_be_named() throws Exception {
        String rendered = rendered().toString();
        for (Check check : Check.values()) {
            String[] words = {"coach", rendered, "--check", check.code(), "--movement", "squat"};
            assertEquals(0, Terminal.run(words).exit(), check.code());
        }
    }

    @Test
    void a_check_or_a_movement_that_is_none_is_one_line_and_exit_2() throws Exception {
        String rendered = rendered().toString();
        Terminal dance = Terminal.run("coach", rendered, "--check", "dance");
        assertEquals(2, dance.exit());
        assertTrue(dance.err().contains("expected lift, stand, sit or follow, found"), dance.err());
        Terminal none = Terminal.run("coach", rendered, "--check", "follow");
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("--movement: expected one of sit-to-stand, squat"), none.err());
    }

    @Test
    void an_empty_room_is_said_and_nothing_is_counted() throws Exception {
        Path empty = Files.write(folder.resolve("empty.csv"), List.of("aspect=0.75", "0", "66", "133,several"));
        Terminal said = Terminal.run("coach", empty.toString());
        assertTrue(said.out().startsWith("3 pictures, 0 repetitions"), said.out());
        assertTrue(said.out().contains("2 not judged: I see nobody."), said.out());
        assertTrue(said.out().contains("1 not judged: I see more than one."), said.out());
    }

    @Test
    void what_is_no_recording_is_one_line_and_exit_2() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "hello");
        Terminal said = Terminal.run("coach", wrong.toString());
        assertEquals(2, said.exit());
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(said.err().contains("wrong.csv, line 1: expected aspect="), said.err());
    }

    private Path rendered() throws IOException {
        Path file = folder.resolve("rendered.csv");
        try (var in = new GZIPInputStream(Files.newInputStream(RENDERED))) {
            Files.copy(in, file);
        }
        return file;
    }
}
