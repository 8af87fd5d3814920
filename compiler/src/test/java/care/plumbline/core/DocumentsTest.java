package care.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.source.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents name is there: pages, paths, scripts, test classes and their tests.
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_./-]+");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z]\\w+Test)(?:[.#]([a-z]\\w*))?\\b");

    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /// Their first folder says that a path of the repository is meant.
    private static final List<String> FOLDERS = folders();

    private static List<String> folders() {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName() + "/")
                    .filter(name -> !name.startsWith(".git/") && !name.equals("target/"))
                    .sorted()
                    .toList();
        } catch (IOException lost) {
            throw new AssertionError(lost);
        }
    }

    /// Every document of people, by its path: the changelog speaks of what was.
    private static Map<Path, String> documents() throws IOException {
        var documents = new TreeMap<Path, String>();
        try (Stream<Path> all = Files.walk(ROOT)) {
            for (Path path : all.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> isWritten(path) && !path.endsWith("CHANGELOG.md"))
                    .toList()) {
                documents.put(ROOT.relativize(path), Files.readString(path));
            }
        }
        assertTrue(documents.size() > 40, documents.keySet().toString());
        return documents;
    }

    /// Nobody here wrote what a build made or fetched.
    private static boolean isWritten(Path path) {
        return !path.toString().contains("/target/") && !path.toString().contains("/node_modules/");
    }

    private static List<String> allOf(Pattern pattern, int group, String text) {
        return pattern.matcher(text).results().map(found -> found.group(group)).toList();
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        var lost = new ArrayList<String>();
        documents().forEach((path, text) -> {
            for (String link : allOf(LINK, 1, text)) {
                Path to = ROOT.resolve(path).getParent().resolve(link);
                if (!link.contains(":") && !Files.exists(to)) {
                    lost.add(path + ": " + link);
                }
            }
        });
        assertEquals(List.of(), lost);
    }

    @Test
    void the_index_of_the_documents_has_each_of_them() throws IOException {
        Path docs = ROOT.resolve("docs");
        var listed = new TreeSet<>(allOf(LINK, 1, Files.readString(docs.resolve("README.md"))));
        try (Stream<Path> all = Files.walk(docs)) {
            List<String> missing = all.filter(path -> path.toString().endsWith(".md"))
                    .map(path -> docs.relativize(path).toString())
                    .filter(name -> !name.equals("README.md") && !listed.contains(name))
                    .sorted()
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void a_decision_stands_in_the_index_under_its_number() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/README.md"));
        try (Stream<Path> all = Files.list(ROOT.resolve("docs/decisions"))) {
            for (String name : all.map(path -> path.getFileName().toString()).toList()) {
                int number = Integer.parseInt(name.substring(0, 4));
                assertTrue(
                        Pattern.compile("\\| " + number + " \\| \\[[^]]+]\\(decisions/" + Pattern.quote(name)
                                        + "\\) \\|")
                                .matcher(index)
                                .find(),
                        name);
            }
        }
    }

    /// In a code span or a block of commands. A path with a blank to fill or a wish is none.
    @Test
    void every_path_of_the_repository_exists() throws IOException {
        var lost = new ArrayList<String>();
        for (var document : documents().entrySet()) {
            for (String code : codes(document.getValue())) {
                if (!isThere(code, document.getKey())) {
                    lost.add(document.getKey() + ": " + code);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static List<String> codes(String text) {
        var codes = new ArrayList<String>();
        boolean block = false;
        for (String line : text.lines().toList()) {
            if (line.strip().startsWith("```")) {
                block = !block;
            } else {
                codes.addAll(block ? List.of(line) : allOf(CODE, 1, line));
            }
        }
        return codes.stream()
                .flatMap(code -> Stream.of(code.split("\\s+|(?<=\\w)[=](?=\\w)")))
                .map(word -> word.startsWith("./") ? word.substring(2) : word)
                .map(word -> word.replaceFirst("(:\\d+)?[,;:.)]*$", ""))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }

    private static boolean isThere(String said, Path document) {
        // A translation that is still to be written stands for the file it translates.
        String word = said.replaceFirst("\\.[a-z]{2}\\.yaml$", ".yaml");
        // What a build makes is there on one machine and not on another.
        if (FOLDERS.stream().noneMatch(word::startsWith) || word.contains("/target/")) {
            return true;
        }
        return Files.exists(ROOT.resolve(word))
                || Files.exists(ROOT.resolve(document).getParent().resolve(word))
                || Files.exists(ROOT.resolve("guide").resolve(word));
    }

    /// The other counts of the README: `GuideCheckTest`.
    @Test
    void the_readme_says_how_many_causes_have_which_grade() throws IOException {
        List<Cause> causes = TheGuide.read().causes();
        String expected = "Of the " + NUMBERS.get(causes.size()) + " causes "
                + NUMBERS.get(graded(causes, Evidence.STRONG)) + " is graded strong, "
                + NUMBERS.get(graded(causes, Evidence.MODERATE)) + " moderate, "
                + NUMBERS.get(graded(causes, Evidence.WEAK)) + " weak and "
                + NUMBERS.get(graded(causes, Evidence.CONTESTED)) + " contested.";
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertTrue(readme.contains(expected), "README.md: " + expected);
    }

    private static int graded(List<Cause> causes, Evidence grade) {
        return Math.toIntExact(causes.stream()
                .filter(cause -> cause.provenance().evidence() == grade)
                .count());
    }

    /// By its last name, as the tables have it.
    @Test
    void the_architecture_names_every_package() throws IOException {
        String architecture = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        try (Stream<Path> all = Files.walk(ROOT)) {
            List<String> missing = all.filter(path -> path.endsWith("package-info.java"))
                    .map(path -> ROOT.relativize(path.getParent()).toString())
                    .filter(path -> path.contains("/src/main/java/") && !path.startsWith("bench/"))
                    .filter(path -> !Pattern.compile(
                                    "`\\.?(?:[\\w.]+\\.)?" + path.substring(path.lastIndexOf('/') + 1) + "`")
                            .matcher(architecture)
                            .find())
                    .sorted()
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        var tests = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(ROOT)) {
            for (Path path : all.filter(path -> path.toString().endsWith("Test.java"))
                    .filter(DocumentsTest::isWritten)
                    .toList()) {
                tests.merge(path.getFileName().toString().replace(".java", ""), Files.readString(path), String::concat);
            }
        }
        var lost = new ArrayList<String>();
        for (var document : documents().entrySet()) {
            Matcher named = TEST.matcher(document.getValue());
            while (named.find()) {
                String source = tests.getOrDefault(named.group(1), "");
                if (source.isEmpty() || named.group(2) != null && !source.contains(" " + named.group(2) + "(")) {
                    lost.add(document.getKey() + ": " + named.group());
                }
            }
        }
        assertEquals(List.of(), lost);
    }
}
