package care.plumbline.compiler.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes a method of each phrase in `guide/words/`, so that a page that asks for one that is not there, or
/// leaves a blank of it empty, does not compile. A file of `words/` becomes a record, a key a method; its
/// parameters are the blanks by their letters, `count` before them.
public final class WordsSource {

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

    private static Phrasebook read(Path words) throws IOException {
        var files = new TreeMap<String, String>();
        List<Path> paths;
        try (var all = Files.list(words)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            files.put("words/" + path.getFileName(), Files.readString(path));
        }
        return Phrasebook.of(files, (place, says) -> {
            throw new IllegalArgumentException(place + ": " + says);
        });
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
    static Map<String, String> sources(Phrasebook book, String in) {
        var families = new TreeMap<String, StringBuilder>();
        var signatures = new ArrayList<String>();
        book.lines().forEach((name, line) -> {
            String family = name.substring(0, name.indexOf('.'));
            StringBuilder methods = families.computeIfAbsent(family, _ -> new StringBuilder());
            Phrase phrase = new Phrase(name.substring(family.length() + 1), signatures.size(), line.signature());
            methods.append(phrase.method("String "));
            if (!line.signature().blanks().isEmpty()) {
                methods.append(phrase.method("long "));
            }
            if (line.signature().counts()) {
                methods.append(phrase.forms());
            }
            signatures.add(line.signature().with(name));
        });
        var sources = new LinkedHashMap<String, String>();
        families.forEach((family, methods) -> sources.put(type(family), family(family, methods.toString(), in)));
        sources.put("Words", root(families.keySet(), in));
        sources.put("EveryPhrase", everyPhrase(signatures, in));
        return sources;
    }

    private static String family(String family, String methods, String in) {
        var source = new StringBuilder("package " + in + ";\n\n");
        for (String type : List.of("Counted", "Marked", "Spoken")) {
            if (methods.contains(type + " ") || type.equals("Spoken")) {
                source.append("import care.plumbline.core.guide.words." + type + ";\n");
            }
        }
        source.append("\n/// `guide/words/" + family + ".yaml`.\n");
        source.append("public record " + type(family) + "(Spoken spoken) {\n").append(methods);
        return source.append("}\n").toString();
    }

    /// A phrase of a family.
    ///
    /// @param number its place among all phrases in the order of their names
    private record Phrase(String key, int number, Signature signature) {

        /// @param type of what fills its blanks
        String method(String type) {
            var parameters = new ArrayList<String>();
            var passed = new ArrayList<String>();
            passed.add(Integer.toString(number));
            if (signature.counts()) {
                parameters.add("long " + Signature.COUNT);
                passed.add(Signature.COUNT);
            }
            for (String blank : signature.blanks()) {
                parameters.add(type + camel(blank));
                passed.add('"' + blank + '"');
                passed.add(type.equals("long ") ? "Long.toString(" + camel(blank) + ")" : camel(blank));
            }
            return "\n    public " + signature.type() + " " + camel(key) + "(" + String.join(", ", parameters) + ") {\n"
                    + "        return spoken." + signature.verb() + "(" + String.join(", ", passed) + ");\n    }\n";
        }

        /// For a script that counts.
        String forms() {
            return "\n    public Counted formsOf" + capital(camel(key)) + "() {\n        return spoken.counted("
                    + number + ");\n    }\n";
        }
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

    private static String type(String family) {
        return capital(camel(family.replace('-', '_'))) + "Words";
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String camel(String key) {
        var name = new StringBuilder();
        for (String part : key.split("_")) {
            name.append(name.isEmpty() ? part : capital(part));
        }
        return name.toString();
    }
}
