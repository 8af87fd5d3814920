package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Promise: the table of OWASP ASVS names every requirement up to level 2 once, says how it stands, and names only
/// tests
/// and files that are there.
class AsvsTest {

    private static final Path TABLE = Path.of("../docs/safety/asvs.md");
    private static final Pattern ROW = Pattern.compile("\\| ([0-9.]+) \\| ([^|]+) \\| ([a-z ]+) \\| ([^|]+) \\|");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Contract))(?:\\.([a-z_0-9]+))?`");
    private static final Pattern FILE = Pattern.compile("`([a-z]+/[A-Za-z0-9_./-]+|[A-Z]+\\.md)`");

    private record Row(String number, String asks, String stands, String shown) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(row.group(1), row.group(2), row.group(3), row.group(4)));
            }
        }
        return rows;
    }

    private static List<String> numbers() throws IOException {
        try (var in = Objects.requireNonNull(AsvsTest.class.getResourceAsStream("/asvs-5.0-level-2.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    @Test
    void every_requirement_has_its_row() throws IOException {
        assertEquals(numbers(), rows().stream().map(Row::number).toList());
    }

    @Test
    void what_is_counted_is_what_stands_there() throws IOException {
        Map<String, Long> stands =
                rows().stream().collect(Collectors.groupingBy(Row::stands, TreeMap::new, Collectors.counting()));
        assertEquals(List.of("holds", "missing", "not applicable", "partly"), List.copyOf(stands.keySet()));
        assertTrue(
                Files.readString(TABLE)
                        .contains("Of %d: %d hold, %d in part, %d are missing, %d do not apply."
                                .formatted(
                                        rows().size(),
                                        stands.get("holds"),
                                        stands.get("partly"),
                                        stands.get("missing"),
                                        stands.get("not applicable"))),
                stands::toString);
    }

    @Test
    void every_row_says_why_and_what_it_names_is_there() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(one -> one.toString().contains("/src/test/java/"))
                    .filter(one -> one.toString().endsWith(".java"))
                    .toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        var missing = new ArrayList<String>();
        for (Row row : rows()) {
            assertFalse(row.shown().isBlank(), row.number());
            Matcher named = NAMED.matcher(row.shown());
            while (named.find()) {
                String source = tests.getOrDefault(named.group(1), "");
                boolean there = !source.isEmpty()
                        && (named.group(2) == null || source.contains("void " + named.group(2) + "("));
                if (!there) {
                    missing.add(row.number() + " " + named.group());
                }
            }
            Matcher file = FILE.matcher(row.shown());
            while (file.find()) {
                if (!Files.exists(Path.of("..").resolve(file.group(1)))) {
                    missing.add(row.number() + " " + file.group());
                }
            }
        }
        assertEquals(List.of(), missing);
    }
}
