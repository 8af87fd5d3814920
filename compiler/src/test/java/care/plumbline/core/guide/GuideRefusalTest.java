package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake an author can make in one file, as a decision table (`guide-refusals.csv`): the change, the
/// line that the reader must name, and its words.
class GuideRefusalTest {

    /// @param near words on the line that must be named, in the changed file
    record Row(String mistake, String file, String from, String to, String near, String says) {

        static Row of(String line) {
            List<String> cells = Arrays.stream(line.split(" \\| ", -1))
                    .map(cell -> cell.startsWith("`") ? cell.substring(1, cell.length() - 1) : cell)
                    .map(cell -> cell.replace("\\n", "\n"))
                    .toList();
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
        }

        @Override
        public String toString() {
            return mistake;
        }
    }

    /// A guide with several mistakes, at most one a file: the reader names all in one go, which also keeps this
    /// test quick.
    private record Batch(GuideChanges changes, Set<String> files, List<String> said) {}

    private static final Map<Row, Batch> READ = read();

    static Stream<Row> rows() {
        var stream = Objects.requireNonNull(GuideRefusalTest.class.getResourceAsStream("/guide-refusals.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Row::of).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Row, Batch> read() {
        var batches = new ArrayList<Batch>();
        var batchOf = new LinkedHashMap<Row, Batch>();
        rows().forEach(row -> {
            Batch free = batches.stream()
                    .filter(batch -> !batch.files().contains(row.file()))
                    .findFirst()
                    .orElseGet(() -> {
                        var fresh = new Batch(new GuideChanges(), new HashSet<>(), new ArrayList<>());
                        batches.add(fresh);
                        return fresh;
                    });
            free.files().add(row.file());
            free.changes().change(row.file(), row.from(), row.to());
            batchOf.put(row, free);
        });
        batches.forEach(batch -> batch.said().addAll(batch.changes().said()));
        return batchOf;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_mistake_is_refused_with_its_file_its_line_and_what_is_wrong(Row row) {
        Batch batch = Objects.requireNonNull(READ.get(row));
        String place = row.file() + ":" + batch.changes().line(row.file(), row.near()) + ": ";
        assertTrue(
                batch.said().stream().anyMatch(said -> said.startsWith(place) && said.contains(row.says())),
                () -> "expected " + place + row.says() + "\nfound " + String.join("\n", batch.said()));
    }
}
