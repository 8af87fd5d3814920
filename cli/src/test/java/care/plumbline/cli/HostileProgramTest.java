package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The worst hostile files, each to a Java machine of its own with half a gigabyte.
class HostileProgramTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    private static Path folder = Path.of("");

    private static List<Hostile> files = List.of();
    private static Duration usual = Duration.ZERO;

    record Ended(int exit, String out, String err, Duration took) {}

    @BeforeAll
    static void make_them_all() throws IOException, InterruptedException {
        files = HostileFiles.all();
        usual = run(Path.of("..", "examples", "article-author.json")).took();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "json pain_now valueInteger 1e1000000000",
                "json baby_weight_kg valueDecimal 1e1000000000",
                "json baby_weight_kg valueDecimal 1e-1000000000",
                "json array 100000",
                "json items 50000",
                "json contained 100000",
                "json linkId 999000",
                "json linkId 5000000",
                "json keys 50000",
                "json birth -999999999-01-01",
                "yaml billion laughs 16",
                "yaml bone_risk &a [[*a]]",
                "yaml bone_risk list 100000",
                "yaml bone_risk open keys 100000",
                "yaml question marks 100000",
                "yaml block 999",
                "yaml empty lists 999000",
                "yaml quoted 900000",
                "yaml colons 999000",
                "yaml many keys",
                "yaml answered +999999999-12-31"
            })
    void the_worst_files_end_within_five_seconds_and_512_mb_in_the_real_program(String name)
            throws IOException, InterruptedException {
        Hostile file = files.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Path path = folder.resolve("answers");
        Files.write(path, file.bytes());
        Ended ended = run(path);
        Refusal.isOneLine(new Terminal(ended.exit(), ended.out(), ended.err()));
        // A busy machine takes its time for a good file too.
        Duration limit = usual.multipliedBy(3).compareTo(LONGEST) > 0 ? usual.multipliedBy(3) : LONGEST;
        assertTrue(ended.took().compareTo(limit) <= 0, ended.took() + ", a good file takes " + usual);
    }

    @Test
    void a_file_without_an_end_is_refused() throws IOException, InterruptedException {
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            Ended ended = run(endless);
            assertEquals("plumbline: /dev/zero: expected at most 1 MB, found more\n", ended.err());
            assertEquals(2, ended.exit());
        }
    }

    private static Ended run(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        long begun = System.nanoTime();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "care.plumbline.cli.Main",
                        "assess",
                        file.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertTrue(program.waitFor(60, TimeUnit.SECONDS), "it does not end");
        } finally {
            program.destroyForcibly();
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new Ended(
                program.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8),
                took);
    }
}
