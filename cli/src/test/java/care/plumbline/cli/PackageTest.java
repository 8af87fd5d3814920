package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of the packages can be looked at without making them; `bin/dist-test` makes, installs, upgrades,
/// removes and purges them.
class PackageTest {

    private static final Path DIST = Path.of("..", "dist");
    private static final Path UNIT = DIST.resolve("tree").resolve("plumbline.service");

    @TempDir
    private Path folder = Path.of("");

    private record Said(int exit, String words) {}

    private static Said run(Map<String, String> environment, String... command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), () -> String.join(" ", command));
        return new Said(process.exitValue(), words);
    }

    private static List<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>();
        for (Path where : List.of(DIST, DIST.resolve("tree"), DIST.resolve("debian"))) {
            try (Stream<Path> files = Files.list(where)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.readString(file).startsWith("#!")) {
                        scripts.add(file);
                    }
                }
            }
        }
        return scripts;
    }

    @Test
    void every_script_is_one() throws Exception {
        assertTrue(scripts().size() >= 7, scripts().toString());
        for (Path script : scripts()) {
            String shell =
                    Files.readString(script).lines().findFirst().orElse("").contains("bash") ? "bash" : "sh";
            assertEquals(new Said(0, ""), run(Map.of(), shell, "-n", script.toString()), script.toString());
        }
    }

    /// What a unit says, without what differs by purpose.
    private static Map<String, String> lines(Path unit) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(unit)) {
            int at = line.indexOf('=');
            if (at > 0 && !line.startsWith("#")) {
                lines.merge(line.substring(0, at), line.substring(at + 1), (a, b) -> a + "; " + b);
            }
        }
        List.of("ExecStart", "Environment", "EnvironmentFile", "DynamicUser", "User", "Group", "Documentation")
                .forEach(lines::remove);
        return lines;
    }

    @Test
    void the_service_is_shut_in_as_the_one_of_the_how_to() throws Exception {
        Path howTo = Path.of("..", "docs", "how-to", "files", "plumbline.service");
        assertTrue(lines(howTo).size() > 30, lines(howTo).toString());
        assertEquals(lines(howTo), lines(UNIT));
        String unit = Files.readString(UNIT);
        for (String line : List.of("User=plumbline", "EnvironmentFile=-/etc/plumbline/plumbline.conf")) {
            assertTrue(unit.lines().anyMatch(line::equals), line);
        }
    }

    @Test
    void systemd_finds_nothing_wrong_with_the_units() throws Exception {
        for (String name : List.of("plumbline.service", "plumbline-backup.service", "plumbline-backup.timer")) {
            String unit = Files.readString(DIST.resolve("tree").resolve(name))
                    .replace("/usr/lib/plumbline/bin/plumbline", "/bin/true")
                    .replaceAll("(User|Group)=plumbline", "$1=daemon")
                    .replaceAll("(?m)^Documentation=.*\n", "");
            Files.writeString(folder.resolve(name), unit);
        }
        for (String name : List.of("plumbline.service", "plumbline-backup.timer")) {
            Said said = run(
                    Map.of(), "systemd-analyze", "verify", folder.resolve(name).toString());
            assertTrue(said.words().lines().noneMatch(line -> line.contains("plumbline")), name + ": " + said.words());
        }
    }

    @Test
    void the_settings_are_read_by_sh_and_name_only_what_serve_and_its_like_know() throws Exception {
        Path settings = DIST.resolve("tree").resolve("plumbline.conf");
        assertEquals(new Said(0, ""), run(Map.of(), "sh", "-euc", ". " + settings));
        String help = Terminal.run("serve", "--help").out() + "PLUMBLINE_JAVA_OPTS PLUMBLINE_BACKUPS PLUMBLINE_URL";
        for (String line : Files.readAllLines(settings)) {
            if (line.matches("#?PLUMBLINE_.*")) {
                assertTrue(line.matches("#?PLUMBLINE_[A-Z_]+='[^']*'"), line);
                String option = "--"
                        + line.replaceFirst("#?PLUMBLINE_([A-Z_]+)=.*", "$1")
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-');
                String name = line.replaceFirst("#?(PLUMBLINE_[A-Z_]+)=.*", "$1");
                assertTrue(help.contains(option) || help.contains(name), line);
            }
        }
    }

    @Test
    void the_program_is_started_with_what_it_was_told() throws Exception {
        Path tree = folder.resolve("tree");
        Files.createDirectories(tree.resolve("bin"));
        Files.createDirectories(tree.resolve("runtime/bin"));
        Path java = Files.writeString(tree.resolve("runtime/bin/java"), "#!/bin/sh\necho \"$@\"\n");
        Path program = Files.copy(DIST.resolve("tree").resolve("plumbline"), tree.resolve("bin/plumbline"));
        for (Path file : List.of(java, program)) {
            assertTrue(file.toFile().setExecutable(true));
        }
        String serve = run(Map.of("PLUMBLINE_JAVA_OPTS", "-Xmx512m"), program.toString(), "serve", "--port", "1")
                .words();
        assertTrue(serve.contains("-Xmx80m") && serve.indexOf("-Xmx512m") > serve.indexOf("-Xmx80m"), serve);
        assertTrue(serve.strip().endsWith("care.plumbline.cli.Main serve --port 1"), serve);
        assertTrue(!serve.contains("AOTCache"), "there is none yet: " + serve);
        Files.writeString(tree.resolve("plumbline.aot"), "");
        String again = run(Map.of(), program.toString(), "assess", "x.json").words();
        assertTrue(again.contains("-XX:AOTCache=" + tree.toRealPath().resolve("plumbline.aot")), again);
        assertTrue(!again.contains("-Xmx80m"), again);
    }
}
