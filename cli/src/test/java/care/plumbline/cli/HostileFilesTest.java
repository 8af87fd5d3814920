package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// More than a thousand hostile files, each through the command line.
class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// A yes as our examples write it, with what may stand between; found without reading the file.
    private static final Pattern SHORT_YES = Pattern.compile("(?m)^  ([a-z_]+): (?:yes|true) *$");

    private static final Pattern FHIR_YES = Pattern.compile(
            "\\{\\s*\"linkId\":\\s*\"([a-z_]+)\",\\s*\"text\":\\s*\"[^\"\\\\]*\",\\s*\"answer\":\\s*\\[\\s*\\{\\s*\"valueBoolean\":\\s*true\\s*}\\s*]\\s*}");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_hostile_file_ends_in_a_right_answer_or_in_one_plain_line() throws IOException {
        List<Hostile> files = HostileFiles.all();
        assertTrue(files.size() >= 1_000, "only " + files.size());
        Map<String, String> lone = lone();
        var faults = new ArrayList<String>();
        int answered = 0;
        int yeses = 0;
        for (Hostile file : files) {
            Path path = folder.resolve("answers");
            Files.write(path, file.bytes());
            long begun = System.nanoTime();
            try {
                Terminal said = Terminal.run("assess", path.toString(), "--json");
                answered += said.exit() == 0 ? 1 : 0;
                yeses += isRight(file, said, lone);
            } catch (AssertionError | RuntimeException fault) {
                faults.add(file + ": " + fault.getMessage());
            }
            if (Duration.ofNanos(System.nanoTime() - begun).compareTo(LONGEST) > 0) {
                faults.add(file + ": took longer than " + LONGEST);
            }
        }
        System.out.println(files.size() + " hostile files: " + answered + " answered, " + (files.size() - answered)
                + " refused in one line; " + yeses + " damaged yeses still counted");
        assertEquals(List.of(), faults, faults.size() + " of " + files.size());
        assertTrue(yeses > 50, "a sweep that compares nothing, found " + yeses);
    }

    /// How many yeses were compared.
    private static int isRight(Hostile file, Terminal said, Map<String, String> lone) {
        if (said.exit() != 0) {
            Refusal.isOneLine(said);
            assertTrue(file.open() || file.shows().isEmpty(), said.err());
            return 0;
        }
        assertTrue(file.open() || file.shows().isPresent(), "expected a refusal, found an answer");
        assertFalse(said.out().codePoints().anyMatch(HostileFilesTest::isObeyed), "a letter that a terminal obeys");
        var wanted = new TreeSet<String>(file.shows().orElse(List.of()));
        if (file.open()) {
            wanted.addAll(read(new String(file.bytes(), StandardCharsets.UTF_8), lone));
        }
        Set<String> found = findings(said);
        assertTrue(found.containsAll(wanted), "expected " + wanted + ", found " + found);
        return wanted.size();
    }

    private static boolean isObeyed(int letter) {
        int type = Character.getType(letter);
        return letter != '\n' && (type == Character.CONTROL || type == Character.FORMAT);
    }

    private static Set<String> findings(Terminal said) {
        var found = new TreeSet<String>();
        for (JsonNode finding : JSON.readTree(said.out()).get("safety").get("findings")) {
            found.add(finding.get("id").asString());
        }
        return found;
    }

    /// The signs that a single question shows, by that question.
    private static Map<String, String> lone() {
        var lone = new TreeMap<String, String>();
        GuideFolder.bundled().dangerSigns().forEach(sign -> {
            if (sign.when().text().matches("[a-z_]+")) {
                lone.put(sign.when().text(), sign.id().value());
            }
        });
        return lone;
    }

    /// The signs of the yeses that plainly stand in a text, read with no parser at all.
    private static Set<String> read(String text, Map<String, String> lone) {
        var signs = new TreeSet<String>();
        for (Pattern pattern : List.of(SHORT_YES, FHIR_YES)) {
            pattern.matcher(text)
                    .results()
                    .map(yes -> lone.get(yes.group(1)))
                    .filter(Objects::nonNull)
                    .forEach(signs::add);
        }
        return signs;
    }
}
