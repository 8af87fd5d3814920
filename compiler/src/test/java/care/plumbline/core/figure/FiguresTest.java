package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Id;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure file that cannot be drawn is named by file and line, and the others are still drawn.
class FiguresTest {

    private static final String FILE = "figures/bridge.yaml";

    private static FigureFiles changed(String from, String to) {
        Map<String, String> texts = TheGuide.everything();
        String before = texts.getOrDefault(FILE, "");
        assertTrue(before.contains(from), from);
        texts.put(FILE, before.replace(from, to));
        return FigureFiles.read(GuideFiles.of(texts));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "waist: 0 | waste: 0 | there is no waste",
                "waist: 0 | waist: zero | expected a number, found zero",
                "seconds: 2.5 | secs: 2.5 | unknown [secs]",
                "from: rest | from: bed | expected a pose of this file above",
                "breath: out | breath: held | there is no held",
                "id: lift | name: lift | id is missing",
                "at: [-0.05, 0] | at: [-0.05] | expected a place [x, y]",
                "title: Bridge | titel: Bridge | unknown [titel]",
                "seconds: 2.5 | seconds: 0 | needs a time above zero",
                "mat: | unicorn: | there is no unicorn"
            })
    void a_mistake_is_named_by_file_and_line(String from, String to, String says) {
        FigureFiles figures = changed(from, to);
        assertEquals(1, figures.problems().size(), figures.problems().toString());
        String problem = figures.problems().getFirst().toString();
        assertTrue(problem.matches("figures/bridge\\.yaml:\\d+: .*"), problem);
        assertTrue(problem.contains(says), problem);
        assertTrue(figures.figures().find("bridge").isEmpty());
        assertTrue(figures.figures().find("squat").isPresent(), "the others are still drawn");
    }

    /// She lies on her back; her hands are beside her, from 0.3 to 0.4 forward of her shoulders.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "broom: {is: strap, at: [0.6, 0.1], to: [0.4, 0.9], depth: held} | | broom is held, but no hand is nearer",
                "broom: {is: strap, at: [0.6, 0.1], to: near-hand, depth: held}  | |",
                "case: {is: bag, at: [0.9, 0.4]} | |",
                "case: {is: bag, at: [0.9, 0.4]} | case: {at: [0.9, 0.5]} | case is moved, but no hand is nearer",
                "case: {is: bag, at: near-hand}  | |",
                "doll: {is: pillow, at: [0.9, 0.4]} | doll: {at: [0.9, 0.5]} | doll is moved, but no hand is nearer",
                "doll: {is: pillow, at: [0, 0.1], depth: held} | |",
                "doll: {is: pillow, at: {on: belly, aside: 0.05}} | doll: {at: {on: belly, aside: 0.1}} |"
            })
    void what_is_held_or_moves_has_a_hand(String thing, @Nullable String moves, @Nullable String says) {
        Map<String, String> texts = TheGuide.everything();
        texts.remove("figures/easier/bridge.yaml");
        String bridge = texts.getOrDefault(FILE, "");
        texts.put(
                FILE,
                bridge.replace("  mat: {at: [-0.05, 0]}", "  mat: {at: [-0.05, 0]}\n  " + thing)
                        .replace(
                                "    from: rest",
                                "    from: rest\n    things: {" + (moves == null ? "" : moves) + "}"));
        List<String> problems = FigureFiles.read(GuideFiles.of(texts)).check(TheGuide.read()).stream()
                .map(Object::toString)
                .toList();
        assertEquals(says == null ? 0 : 1, problems.size(), problems.toString());
        if (says != null) {
            assertTrue(problems.getFirst().startsWith("figures/bridge.yaml:1: " + says), problems.toString());
        }
    }

    /// The bridge has two poses, rest and lift.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[{id: rest}, {id: lift}] |",
                "[{id: rest}, {id: lift, from: rest, joints: {pelvis: -105}}] |",
                "[{id: rest}, {id: lift, from: stand}] |",
                "[{id: lift}, {id: rest}] | expected the poses of the movement, [rest, lift], found [lift, rest]",
                "[{id: rest}] | expected the poses of the movement, [rest, lift], found [rest]",
                "[{id: rest}, {id: lift, seconds: 9}] | unknown [seconds]"
            })
    void an_easier_form_has_the_poses_and_the_times_of_its_movement(String poses, @Nullable String says) {
        Map<String, String> texts = TheGuide.everything();
        texts.put("figures/easier/bridge.yaml", "says: Half way.\nposes: " + poses + "\n");
        FigureFiles read = FigureFiles.read(GuideFiles.of(texts));
        List<String> problems =
                read.check(TheGuide.read()).stream().map(Object::toString).toList();
        assertEquals(says == null ? 0 : 1, problems.size(), problems.toString());
        if (says == null) {
            assertEquals(
                    read.figures().rhythm(new Id("bridge")),
                    read.figures().find("bridge.easier").map(Rhythm::of));
        } else {
            assertTrue(problems.getFirst().startsWith("figures/easier/bridge.yaml:2: " + says), problems.toString());
        }
    }

    @Test
    void an_easier_form_of_nothing_is_named() {
        Map<String, String> texts = TheGuide.everything();
        texts.put("figures/easier/brigde.yaml", "says: Half way.\nposes: [{id: rest}]\n");
        assertEquals(
                List.of("figures/easier/brigde.yaml:1: there is no figure of brigde to draw in another way"),
                FigureFiles.read(GuideFiles.of(texts)).problems().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void a_movement_without_a_figure_and_a_figure_without_a_movement_are_named() {
        Map<String, String> texts = TheGuide.everything();
        texts.put("figures/brigde.yaml", texts.getOrDefault(FILE, ""));
        texts.remove(FILE);
        List<String> problems = FigureFiles.read(GuideFiles.of(texts)).check(TheGuide.read()).stream()
                .map(Object::toString)
                .toList();
        assertEquals(
                List.of(
                        "figures/bridge.yaml:1: there is no figure of bridge",
                        "figures/brigde.yaml:1: no movement, habit or test is called brigde",
                        "figures/easier/bridge.yaml:1: there is no figure of bridge to draw in another way"),
                problems);
    }
}
