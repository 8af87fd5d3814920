package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A guide folder of others goes through the same reader: a hostile file in it ends in plain lines.
class HostileGuideTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void copy_the_guide() throws IOException {
        Path guide = Path.of("..", "guide");
        try (Stream<Path> files = Files.walk(guide)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.startsWith(guide.resolve("target")))
                    .toList()) {
                Path copy = folder.resolve(guide.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    static Stream<String> hostile() {
        return files().keySet().stream();
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int depth : new int[] {51, 100_000}) {
            files.put("list " + depth, bytes("when: " + "[".repeat(depth) + "]".repeat(depth)));
            files.put("keys " + depth, bytes("{a: ".repeat(depth)));
            files.put("question marks " + depth, bytes("? ".repeat(depth)));
            files.put("condition " + depth, sign("(".repeat(depth) + "fever" + ")".repeat(depth)));
            files.put("ands " + depth, sign("fever" + " && fever".repeat(depth)));
        }
        files.put("alias", bytes("a: &a [*a]\n"));
        files.put("anchor", bytes("id: &a fever\n"));
        files.put("tag", bytes("id: !!java.lang.String fever\n"));
        files.put("twice", bytes("id: fever\nid: other\n"));
        files.put("two", bytes("id: fever\n---\nid: fever\n"));
        files.put("empty", bytes(""));
        files.put("large", bytes("#" + "x".repeat(5_000_000)));
        files.put("long", sign("x".repeat(900_000)));
        files.put("utf-16", "id: fever\n".getBytes(StandardCharsets.UTF_16));
        files.put("no text", new byte[] {'a', (byte) 0xff, 'b'});
        files.put("escapes", bytes("id: \"a\\e[2J\\n\\u202eb\"\n\"k\\e\\ny\": 1\n"));
        files.put("escapes in a condition", sign("fe\\e[2J\\nver"));
        return files;
    }

    private static byte[] sign(String condition) {
        return bytes("id: fever\nnumber: 12\nname: Fever\nwhen: \"" + condition + "\"\nurgency: same-day\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_guide_file_ends_in_plain_lines(String name) throws IOException {
        Path file = folder.resolve("danger-signs/fever.yaml");
        byte[] good = Files.readAllBytes(file);
        long begun = System.nanoTime();
        try {
            Files.write(file, files().get(name));
            plain(Terminal.run("guide", "check", folder.toString()));
        } finally {
            Files.write(file, good);
        }
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).compareTo(LONGEST) < 0);
    }

    @Test
    void the_same_guide_without_a_hostile_file_stands() {
        assertEquals(0, Terminal.run("guide", "check", folder.toString()).exit());
    }

    private static void plain(Terminal said) {
        assertEquals(2, said.exit(), said.err() + said.out());
        assertTrue(!said.err().isBlank());
        said.err().lines().forEach(line -> {
            assertTrue(line.length() <= 500, line.length() + " letters");
            assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
        });
    }
}
