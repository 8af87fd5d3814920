package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Promise: each of the findings of a new user has its state, and what shows it exists.
class FindingsTest {

    private static final Path TABLE = Path.of("../docs/explanation/what-a-new-user-found.md");
    private static final int FINDINGS = 55;
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| (mended|answered|open) \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

    private record Row(int number, String state, String shownBy) {
        List<String> links() {
            return LINK.matcher(shownBy).results().map(match -> match.group(1)).toList();
        }

        boolean isSeen() {
            return NamedTests.named(shownBy) > 0 || links().stream().anyMatch(link -> link.startsWith("../pictures/"));
        }

        boolean isDecided() {
            return links().stream().anyMatch(link -> link.startsWith("../decisions/"));
        }
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .map(match -> new Row(Integer.parseInt(match.group(1)), match.group(3), match.group(4)))
                .toList();
    }

    @Test
    void all_of_them_are_there_once_and_in_order() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, FINDINGS).boxed().toList(),
                rows().stream().map(Row::number).toList());
    }

    @Test
    void what_is_mended_is_shown_and_what_is_not_is_decided() throws IOException {
        var bare = new ArrayList<Row>();
        for (Row row : rows()) {
            boolean right = row.state().equals("mended") ? row.isSeen() : row.isDecided();
            if (!right) {
                bare.add(row);
            }
        }
        assertEquals(List.of(), bare);
    }

    @Test
    void every_test_picture_and_decision_it_names_exists() throws IOException {
        assertEquals(List.of(), new NamedTests().missing(Files.readString(TABLE)));
        List<String> lost = rows().stream()
                .flatMap(row -> row.links().stream())
                .filter(link -> !Files.exists(TABLE.resolveSibling(link)))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void a_test_that_is_not_there_would_be_noticed() throws IOException {
        var tests = new NamedTests();
        assertEquals(List.of("`NoSuchTest.at_all`"), tests.missing("`NoSuchTest.at_all` `FindingsTest`"));
        assertTrue(tests.missing("`FindingsTest.no_such_sentence`").size() == 1);
    }
}
