package care.plumbline.cli;

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

/// The tests of this product, for documents that name them.
final class NamedTests {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Contract))(?:\\.([a-z_0-9A-Z]+))?`");

    private final Map<String, String> sources = new TreeMap<>();

    NamedTests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> all = files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            for (Path file : all) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
    }

    /// How many a text names.
    static long named(String text) {
        return NAMED.matcher(text).results().count();
    }

    /// Those it names that are not there.
    List<String> missing(String text) {
        var missing = new ArrayList<String>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String source = sources.getOrDefault(named.group(1), "");
            if (source.isEmpty() || (named.group(2) != null && !source.contains("void " + named.group(2) + "("))) {
                missing.add(named.group());
            }
        }
        return missing;
    }
}
