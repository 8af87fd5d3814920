package care.plumbline.server.material;

import care.plumbline.pages.visit.Directory;
import care.plumbline.pages.visit.Directory.Point;
import care.plumbline.pages.visit.Directory.Practice;
import care.plumbline.server.files.FileRefused;
import care.plumbline.server.files.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the operator's list of who gives care: CSV with a line of names first. Whatever does not fit is refused with
/// its line and its column, and nothing of the file is taken.
public final class DirectoryFile {

    private static final List<String> NEEDED = List.of("name", "profession", "place", "latitude", "longitude");
    private static final List<String> OPTIONAL = List.of("phone", "web", "note");
    private static final Map<String, Integer> LONGEST =
            Map.of("name", 80, "profession", 60, "place", 60, "phone", 40, "web", 200, "note", 200);
    private static final int MOST = 5_000;
    private static final Pattern PHONE = Pattern.compile("|\\+?[0-9][0-9 ()-]{2,}");
    private static final Pattern WEB = Pattern.compile("|https://[A-Za-z0-9.-]+(?:/[^\\s\"<>]*)?");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,10})?");

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
        return read(file.toString(), TextFile.read(file));
    }

    /// @param file how a refusal names it
    public static Directory read(String file, String text) throws FileRefused {
        return new DirectoryFile(file).directory(text);
    }

    private Directory directory(String text) throws FileRefused {
        List<Practice> practices = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), FORM)) {
            for (CSVRecord row : rows) {
                long line = rows.getCurrentLineNumber();
                if (columns.isEmpty()) {
                    names(row);
                } else if (practices.size() == MOST) {
                    throw new FileRefused(file, "line " + line, "at most " + MOST + " practices", "more");
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
        return new Practice(
                words(row, line, "name"),
                words(row, line, "profession"),
                words(row, line, "place"),
                new Point(degrees(row, line, "latitude", 90), degrees(row, line, "longitude", 180)),
                like(row, line, "phone", PHONE, "a telephone number"),
                like(row, line, "web", WEB, "an address that begins with https://"),
                words(row, line, "note"));
    }

    private String value(CSVRecord row, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : row.get(at).strip();
    }

    private FileRefused no(long line, String column, String expected, String found) {
        return new FileRefused(
                file, "line " + line + ", column " + column, expected, found.isEmpty() ? "nothing" : found);
    }

    private String words(CSVRecord row, long line, String column) throws FileRefused {
        String words = value(row, column);
        int longest = LONGEST.getOrDefault(column, 0);
        boolean fits = words.length() <= longest
                && words.codePoints()
                        .noneMatch(letter ->
                                Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT);
        if (!fits || words.isEmpty() && NEEDED.contains(column)) {
            throw no(line, column, "1 to " + longest + " letters on one line", words);
        }
        return words;
    }

    private String like(CSVRecord row, long line, String column, Pattern pattern, String expected) throws FileRefused {
        String words = words(row, line, column);
        if (!pattern.matcher(words).matches()) {
            throw no(line, column, expected, words);
        }
        return words;
    }

    private double degrees(CSVRecord row, long line, String column, int most) throws FileRefused {
        String written = value(row, column);
        double degrees = DEGREES.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
        if (!(Math.abs(degrees) <= most)) {
            throw no(line, column, "degrees from -" + most + " to " + most + ", such as 53.35", written);
        }
        return degrees;
    }
}
