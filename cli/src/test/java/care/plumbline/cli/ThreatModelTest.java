package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: what the threat model says a test shows, a test of that name exists for; and none of the threats is
/// left out.
class ThreatModelTest {

    private static final Path MODEL = Path.of("../docs/safety/threat-model.md");

    @Test
    void every_test_it_names_exists() throws IOException {
        String model = Files.readString(MODEL);
        assertEquals(List.of(), new NamedTests().missing(model));
        assertTrue(NamedTests.named(model) > 20, NamedTests.named(model) + " are named");
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
