package care.plumbline.compiler.words;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.rule.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a method of each phrase in `guide/words/`, so that a page that asks for one that is not there, or
/// leaves a blank of it empty, does not compile. A file of `words/` becomes a record, a key a method; its
/// parameters are the blanks by their letters, `count` before them.
public final class WordsSource {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final String COUNT = "count";

    /// How a phrase is asked for.
    private record Shape(boolean counts, boolean marked, SortedSet<String> blanks) {

        static Shape of(List<String> texts, boolean counts) {
            var blanks = new TreeSet<String>();
            for (String text : texts) {
                for (Matcher blank = BLANK.matcher(text); blank.find(); ) {
                    blanks.add(blank.group(1));
                }
            }
            blanks.remove(COUNT);
            return new Shape(counts, texts.stream().anyMatch(text -> text.contains("[")), blanks);
        }

        String verb() {
            return marked ? counts ? "markCount" : "mark" : counts ? "count" : "say";
        }

        String type() {
            return marked ? "Marked" : "String";
        }
    }

    private WordsSource() {}

    /// Writes the records of all files.
    ///
    /// @param arguments the folder `words`, the folder for sources, and their package
    public static void main(String... arguments) throws IOException {
        String in = arguments[2];
        Path folder = Path.of(arguments[1]).resolve(in.replace('.', '/'));
        for (Map.Entry<String, String> source :
                sources(read(Path.of(arguments[0])), in).entrySet()) {
            write(folder.resolve(source.getKey() + ".java"), source.getValue());
        }
    }

    private static Map<String, Yaml.Part> read(Path words) throws IOException {
        var files = new TreeMap<String, Yaml.Part>();
        List<Path> paths;
        try (var all = Files.list(words)) {
            // today.de.yaml holds no key that today.yaml has not.
            paths = all.filter(path -> path.getFileName().toString().matches("[a-z-]+\\.yaml"))
                    .sorted()
                    .toList();
        }
        for (Path path : paths) {
            String family = path.getFileName().toString().replace(".yaml", "");
            Yaml.read("words/" + family + ".yaml", Files.readString(path), WordsSource::refuse)
                    .ifPresent(part -> files.put(family, part));
        }
        return files;
    }

    private static void refuse(Place place, String says) {
        throw new IllegalArgumentException(place + ": " + says);
    }

    /// What was there already stays untouched, so that nothing is compiled again.
    private static void write(Path file, String source) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(source)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /// The records by their names.
    static Map<String, String> sources(Map<String, Yaml.Part> files, String in) {
        var sources = new LinkedHashMap<String, String>();
        var signatures = new ArrayList<String>();
        files.forEach((family, part) -> {
            Map<String, Shape> shapes = shapes(family, part);
            sources.put(type(family), family(family, shapes, in));
            shapes.forEach((key, shape) -> signatures.add(signature(family + "." + key, shape)));
        });
        sources.put("Words", root(files.keySet(), in));
        sources.put("EveryPhrase", everyPhrase(signatures, in));
        return sources;
    }

    private static Map<String, Shape> shapes(String family, Yaml.Part part) {
        if (!(part instanceof Yaml.Keys(var parts, Place _))) {
            throw new IllegalArgumentException("words/" + family + ".yaml: expected keys with texts");
        }
        var shapes = new LinkedHashMap<String, Shape>();
        parts.forEach((key, text) -> shapes.put(
                key,
                switch (text) {
                    case Yaml.Scalar(String words, Place _) -> Shape.of(List.of(words), false);
                    case Yaml.Keys(var forms, Place _) ->
                        Shape.of(
                                forms.values().stream()
                                        .map(Yaml.Part::inOneLine)
                                        .toList(),
                                true);
                    case Yaml.Items items -> throw new IllegalArgumentException(items.place() + ": expected a text");
                }));
        return shapes;
    }

    private static String family(String family, Map<String, Shape> shapes, String in) {
        var source = new StringBuilder("package " + in + ";\n\n");
        if (shapes.values().stream().anyMatch(Shape::marked)) {
            source.append("import care.plumbline.core.guide.words.Marked;\n");
        }
        source.append("import care.plumbline.core.guide.words.Spoken;\n\n");
        source.append("/// `guide/words/" + family + ".yaml`.\n");
        source.append("public record " + type(family) + "(Spoken spoken) {\n");
        shapes.forEach((key, shape) -> {
            source.append(method(family, key, shape, "String "));
            if (!shape.blanks().isEmpty()) {
                source.append(method(family, key, shape, "long "));
            }
        });
        return source.append("}\n").toString();
    }

    private static String method(String family, String key, Shape shape, String type) {
        var parameters = new ArrayList<String>();
        var passed = new ArrayList<String>();
        passed.add('"' + family + "." + key + '"');
        if (shape.counts()) {
            parameters.add("long " + COUNT);
            passed.add(COUNT);
        }
        for (String blank : shape.blanks()) {
            parameters.add(type + camel(blank));
            passed.add('"' + blank + '"');
            passed.add(type.equals("long ") ? "Long.toString(" + camel(blank) + ")" : camel(blank));
        }
        return "\n    public " + shape.type() + " " + camel(key) + "(" + String.join(", ", parameters) + ") {\n"
                + "        return spoken." + shape.verb() + "(" + String.join(", ", passed) + ");\n    }\n";
    }

    /// Beside the words and not in them: her phone says phrases, and never lists them.
    private static String everyPhrase(List<String> signatures, String in) {
        return "package " + in + ";\n\nimport java.util.List;\n\n/// The phrases this program says.\n"
                + "public final class EveryPhrase {\n\n    /// Name and blanks.\n"
                + "    public static final List<String> SIGNATURES = List.of(\n"
                + signatures.stream().map(one -> "            \"" + one + '"').collect(Collectors.joining(",\n"))
                + ");\n\n    private EveryPhrase() {}\n}\n";
    }

    private static String root(Iterable<String> families, String in) {
        var source = new StringBuilder(
                "package " + in + ";\n\nimport care.plumbline.core.facts.Wording;\n"
                        + "import care.plumbline.core.guide.words.Spoken;\n\n"
                        + "/// Every word of the program in one language: `guide/words`.\n"
                        + "public record Words(Spoken spoken) {\n\n"
                        + "    /// The words that go with texts in which her answers stand.\n"
                        + "    public static Words of(Wording wording) {\n        return new Words(wording.spoken());\n    }\n");
        for (String family : families) {
            source.append("\n    public " + type(family) + " " + camel(family.replace('-', '_')) + "() {\n"
                    + "        return new " + type(family) + "(spoken);\n    }\n");
        }
        return source.append("}\n").toString();
    }

    private static String signature(String name, Shape shape) {
        return name + (shape.counts() ? "#" : "") + (shape.marked() ? "[]" : "") + shape.blanks();
    }

    private static String type(String family) {
        String name = camel(family.replace('-', '_'));
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + "Words";
    }

    private static String camel(String key) {
        var name = new StringBuilder();
        for (String part : key.split("_")) {
            name.append(
                    name.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
