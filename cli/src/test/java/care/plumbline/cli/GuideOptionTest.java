package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An author sees her own words, by her own folder, without a build.
class GuideOptionTest {

    private static final Path GUIDE = Path.of("..", "guide");
    private static final String WOMAN =
            Path.of("..", "examples", "article-author.json").toString();

    @TempDir
    private Path hers = Path.of("");

    @BeforeEach
    void copies_the_guide() throws IOException {
        try (Stream<Path> all = Files.walk(GUIDE)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.toString().contains("target"))
                    .toList()) {
                Path copy = hers.resolve(GUIDE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = hers.resolve(file);
        String before = Files.readString(path);
        assertTrue(before.contains(from), from);
        Files.writeString(path, before.replace(from, to));
    }

    @Test
    void what_she_wrote_is_what_assess_and_explain_say() throws IOException {
        change("causes/lifting.yaml", "Lifting makes your pain worse", "To bend is to feel it");
        Terminal assessed = Terminal.run("assess", WOMAN, "--guide", hers.toString());
        assertEquals(0, assessed.exit(), assessed.err());
        assertTrue(assessed.out().contains("To bend is to feel it"), assessed.out());
        assertTrue(Terminal.run("explain", WOMAN, "lifting", "--guide", hers.toString())
                .out()
                .contains("To bend is to feel it"));
        assertTrue(Terminal.run("assess", WOMAN).out().contains("Lifting makes your pain worse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "explain"})
    void a_guide_that_cannot_stand_is_refused_with_file_and_line(String command) throws IOException {
        change("causes/lifting.yaml", "floor_lifts >= 15", "flor_lifts >= 15");
        String[] words = command.equals("assess")
                ? new String[] {command, WOMAN, "--guide", hers.toString()}
                : new String[] {command, WOMAN, "lifting", "--guide", hers.toString()};
        Terminal said = Terminal.run(words);
        assertEquals(2, said.exit());
        assertTrue(
                said.err().startsWith("plumbline: --guide: expected a guide that stands, found causes/lifting.yaml:"),
                said.err());
        assertEquals(1, said.err().strip().lines().count(), said.err());
        assertTrue(said.out().isEmpty(), said.out());
    }

    @Test
    void a_folder_that_is_not_there_is_one_line() {
        Terminal said =
                Terminal.run("assess", WOMAN, "--guide", hers.resolve("nowhere").toString());
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("expected a folder with a guide, found none"), said.err());
    }
}
