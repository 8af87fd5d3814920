package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Promise: what the threat model says a test shows, a test of that name exists for; and none of the threats is
/// left out.
class ThreatModelTest {

    private static final Path MODEL = Path.of("../docs/safety/threat-model.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Contract))(?:\\.([a-z_0-9]+))?`");

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> all = files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            for (Path file : all) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return tests;
    }

    @Test
    void every_test_it_names_exists() throws IOException {
        Map<String, String> tests = tests();
        var missing = new ArrayList<String>();
        Matcher named = NAMED.matcher(Files.readString(MODEL));
        int found = 0;
        while (named.find()) {
            found++;
            String source = tests.getOrDefault(named.group(1), "");
            if (source.isEmpty() || (named.group(2) != null && !source.contains("void " + named.group(2) + "("))) {
                missing.add(named.group());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(found > 20, found + " are named");
    }

    @Test
    void every_threat_has_its_row() throws IOException {
        String model = Files.readString(MODEL);
        for (String who : List.of(
                "thief of a disk",
                "curious operator",
                "changed pages",
                "abusive partner",
                "thief of a link",
                "malicious file",
                "replay",
                "flooder",
                "another woman")) {
            assertTrue(model.contains("| **" + who), who);
        }
    }
}
