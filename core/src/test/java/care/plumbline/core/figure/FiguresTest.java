package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.GuideFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure file that cannot be drawn is named by file and line, and the others are still drawn.
class FiguresTest {

    private static final String FILE = "figures/bridge.yaml";

    private static Figures changed(String from, String to) {
        Map<String, String> texts = TheGuide.everything();
        String before = texts.getOrDefault(FILE, "");
        assertTrue(before.contains(from), from);
        texts.put(FILE, before.replace(from, to));
        return Figures.read(GuideFiles.of(texts));
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
        Figures figures = changed(from, to);
        assertEquals(1, figures.problems().size(), figures.problems().toString());
        String problem = figures.problems().getFirst().toString();
        assertTrue(problem.matches("figures/bridge\\.yaml:\\d+: .*"), problem);
        assertTrue(problem.contains(says), problem);
        assertTrue(figures.find("bridge").isEmpty());
        assertTrue(figures.find("squat").isPresent(), "the others are still drawn");
    }

    @Test
    void a_movement_without_a_figure_and_a_figure_without_a_movement_are_named() {
        Map<String, String> texts = TheGuide.everything();
        texts.put("figures/brigde.yaml", texts.getOrDefault(FILE, ""));
        texts.remove(FILE);
        List<String> problems = Figures.read(GuideFiles.of(texts)).check(TheGuide.read()).stream()
                .map(Object::toString)
                .toList();
        assertEquals(
                List.of(
                        "figures/bridge.yaml:1: there is no figure of bridge",
                        "figures/brigde.yaml:1: no movement, habit or test is called brigde"),
                problems);
    }
}
