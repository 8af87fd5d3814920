package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCheckTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_guide_stands_as_of_its_release() {
        Terminal said = Terminal.run("guide", "check", Path.of("..", "guide").toString());
        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().matches("(?s).* \\d+ danger signs, 10 causes, 9 remedies.*"), said.out());
    }

    @Test
    void what_is_wrong_is_named_by_file_and_line() throws IOException {
        copy(Path.of("..", "guide"), folder);
        Path file = folder.resolve("causes/lifting.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^prior: .*$", "prior: often"));
        Terminal said = Terminal.run("guide", "check", folder.toString());
        assertEquals(2, said.exit());
        assertTrue(
                said.err().matches("(?s)causes/lifting\\.yaml:\\d+: expected a number, found often\\R.*"), said.err());
    }

    @Test
    void words_that_this_program_does_not_say_and_words_it_misses_are_named_at_every_door() throws IOException {
        copy(Path.of("..", "guide"), folder);
        Path file = folder.resolve("words/outing.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^then_you_are_done: ", "than_you_are_done: "));
        Terminal said = Terminal.run("guide", "check", folder.toString());
        assertEquals(2, said.exit());
        assertTrue(
                said.err()
                        .contains(
                                "words/outing.yaml:1: expected a phrase outing.then_you_are_done[], which this program"
                                        + " says, found none"),
                said.err());
        assertTrue(
                said.err()
                        .matches("(?s).*words/outing\\.yaml:\\d+: expected a phrase this program says, found"
                                + " outing\\.than_you_are_done\\R.*"),
                said.err());
        Terminal explained =
                Terminal.run("explain", "../examples/article-author.json", "lifting", "--guide", folder.toString());
        assertEquals(2, explained.exit());
        assertTrue(explained.err().contains("outing.then_you_are_done"), explained.err());
    }

    @Test
    void the_cases_are_run_and_counted() {
        Terminal said = Terminal.run("guide", "check", Path.of("..", "guide").toString());
        assertTrue(said.out().matches("(?s)\\d+ cases: \\d+ danger, \\d+ mimic, \\d+ benign; each .*"), said.out());
    }

    @Test
    void a_case_that_comes_out_otherwise_is_named_with_what_came_and_by_which_rule() throws IOException {
        copy(Path.of("..", "guide"), folder);
        Path file = folder.resolve("danger-signs/swollen-leg.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^urgency: .*$", "urgency: routine"));
        Terminal said = Terminal.run("guide", "check", folder.toString());
        assertEquals(2, said.exit());
        assertTrue(
                said.err()
                        .matches(
                                "(?s).*cases/[a-z-]+\\.yaml:\\d+: clot-in-the-calf: came none \\(swollen-leg routine"
                                        + " by danger-signs/swollen-leg\\.yaml:\\d+ calf_swelling\\); must be same-day or call-now\\R.*"),
                said.err());
    }

    @Test
    void the_readme_and_the_reference_count_what_is_there() throws IOException {
        String said = Terminal.run("guide", "check", Path.of("..", "guide").toString())
                .out();
        String cases = said.substring(0, said.indexOf(" cases:"));
        String counts = said.substring(said.indexOf("guide "), said.lastIndexOf(" restrictions"));
        String things = counts.substring(counts.indexOf(": ") + 2, counts.lastIndexOf(", "));
        String readme = Files.readString(Path.of("..", "README.md"));
        assertTrue(
                readme.contains("guide: " + things + ", " + cases + " cases"),
                "README.md: " + things + ", " + cases + " cases");
        String reference = Files.readString(Path.of("..", "docs", "reference", "command-line.md"));
        said.lines().forEach(line -> assertTrue(reference.contains(line), "docs/reference/command-line.md: " + line));
    }

    @Test
    void a_folder_without_a_guide_is_named() {
        Terminal said = Terminal.run("guide", "check", folder.resolve("nowhere").toString());
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("expected a folder with a guide, found none"), said.err());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")
                            && !path.toString().contains("target"))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }
}
