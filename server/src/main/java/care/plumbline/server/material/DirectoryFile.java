package care.plumbline.server.material;

import care.plumbline.pages.visit.Directory;
import care.plumbline.pages.visit.Directory.Practice;
import care.plumbline.server.files.FileRefused;
import care.plumbline.server.files.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the operator's list of who gives care: CSV with a line of names first, or a Bundle of FHIR
/// ([DirectoryBundle]). Whatever does not fit is refused with its line and its column, and nothing of the file is
/// taken.
public final class DirectoryFile {

    /// A Bundle says with a hundred words what a line of CSV says with ten.
    private static final int MEGABYTES = 20;

    private static final List<String> NEEDED = List.of("name", "profession", "place", "latitude", "longitude");
    private static final List<String> OPTIONAL = List.of("phone", "web", "note");

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final String file;
    private final List<String> columns = new ArrayList<>();

    private DirectoryFile(String file) {
        this.file = file;
    }

    /// @throws FileRefused when it cannot be read, or something in it does not fit
    public static Directory read(Path file) throws FileRefused {
        return read(file.toString(), TextFile.read(file, MEGABYTES));
    }

    /// @param file how a refusal names it
    public static Directory read(String file, String text) throws FileRefused {
        return text.stripLeading().startsWith("{")
                ? DirectoryBundle.read(file, text)
                : new DirectoryFile(file).directory(text);
    }

    private Directory directory(String text) throws FileRefused {
        List<Practice> practices = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), FORM)) {
            for (CSVRecord row : rows) {
                long line = rows.getCurrentLineNumber();
                if (columns.isEmpty()) {
                    names(row);
                } else if (practices.size() == PracticeFields.MOST) {
                    throw new FileRefused(
                            file, "line " + line, "at most " + PracticeFields.MOST + " practices", "more");
                } else {
                    practices.add(practice(row, line));
                }
            }
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new FileRefused(file, "", "a file of CSV (RFC 4180)", String.valueOf(broken.getMessage()));
        }
        if (practices.isEmpty()) {
            throw new FileRefused(file, "", "a line of names and a practice", "none");
        }
        return new Directory(practices);
    }

    private void names(CSVRecord row) throws FileRefused {
        for (String name : row) {
            if (!NEEDED.contains(name) && !OPTIONAL.contains(name) || columns.contains(name)) {
                throw new FileRefused(
                        file,
                        "line 1",
                        "each of these columns once: " + String.join(", ", NEEDED) + ", and perhaps "
                                + String.join(", ", OPTIONAL),
                        name);
            }
            columns.add(name);
        }
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                throw new FileRefused(file, "line 1", "a column " + needed, "none");
            }
        }
    }

    private Practice practice(CSVRecord row, long line) throws FileRefused {
        if (row.size() != columns.size()) {
            throw new FileRefused(file, "line " + line, columns.size() + " columns", row.size() + "");
        }
        var fields = new PracticeFields(file, column -> "line " + line + ", column " + column);
        return new Practice(
                fields.needed("name", value(row, "name")),
                fields.needed("profession", value(row, "profession")),
                fields.needed("place", value(row, "place")),
                fields.point(value(row, "latitude"), value(row, "longitude")),
                fields.phone(value(row, "phone")),
                fields.web(value(row, "web")),
                fields.words("note", value(row, "note")));
    }

    private String value(CSVRecord row, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : row.get(at);
    }
}
