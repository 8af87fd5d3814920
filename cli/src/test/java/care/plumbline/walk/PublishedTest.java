package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.words.Language;
import care.plumbline.phone.publish.Folder;
import care.plumbline.pressed.Bundled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Promise: the published folder is whole, small, names nobody else, and keeps her safe without a script.
class PublishedTest {

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:(?:src|srcset|action)=|<link [^>]*href=)\"(?:https?:)?//");
    private static final int FIRST_PAGE = 60_000;
    private static final int WHOLE = 600_000;

    private final Path folder = Published.atTheRoot();

    @Test
    void danger_signs_and_numbers_are_finished_files_that_need_no_script() throws IOException {
        String page = Files.readString(folder.resolve("safety/index.html"));
        for (DangerSign sign : Bundled.guide().dangerSigns()) {
            String name = sign.name().in(Language.ENGLISH).replaceAll("<[^>]*>.*", "");
            assertTrue(page.contains(name.split("[\"'<&{]", 2)[0]), () -> "the page names " + name);
        }
        for (var country : Bundled.guide().countries()) {
            assertTrue(page.contains(country.emergency()), country::code);
        }
        StaticHost host = Published.host();
        try (host;
                Walker she = new Walker(host.address(), Device.PHONE.withoutScripts())) {
            she.open("/safety");
            assertTrue(she.sees("Call now") || she.has("a[href^='tel:']"), she.heading());
            she.open("/").open("/learn");
        }
    }

    @Test
    void the_worker_knows_the_day_by_which_the_danger_signs_are_to_be_reviewed() throws IOException {
        String earliest = Bundled.guide().dangerSigns().stream()
                .map(sign -> sign.provenance().reviewBy().toString())
                .sorted()
                .findFirst()
                .orElseThrow();
        String worker = Files.readString(folder.resolve("sw.js"));
        assertTrue(worker.contains("reviewBy: \"" + earliest + "\""), earliest);
        assertTrue(worker.contains("old: \""), "it has words for a guide that is past it");
    }

    @Test
    void no_page_loads_anything_from_another_origin() {
        for (Path page : pages()) {
            assertFalse(ELSEWHERE.matcher(text(page)).find(), page::toString);
        }
    }

    @Test
    void every_page_says_its_policy_itself() {
        for (Path page : pages()) {
            assertTrue(
                    text(page)
                            .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                    + "script-src 'self'; "),
                    page::toString);
        }
    }

    @Test
    void the_first_page_is_small() throws IOException {
        String page = Files.readString(folder.resolve("index.html"));
        long bytes = smaller("index.html");
        var named =
                Pattern.compile("(?:href|src)=\"/((?:assets|figures)/[^\"]+)\"").matcher(page);
        var files = new TreeSet<String>();
        while (named.find()) {
            files.add(named.group(1));
        }
        files.removeIf(file -> file.endsWith("-180.png"));
        for (String file : files) {
            bytes += smaller(file);
        }
        System.out.printf("The first page and all it names: %d bytes%n", bytes);
        assertTrue(bytes <= FIRST_PAGE, "the first page weighs " + bytes);
    }

    /// Everything the worker fetches when it is installed, compressed as a host sends it.
    @Test
    void all_that_her_phone_ever_fetches_is_small() throws IOException {
        String worker = Files.readString(folder.resolve("sw.js"));
        var parts = new TreeMap<String, Long>();
        parts.put("worker", smaller("sw.js"));
        for (String file : fetched(worker)) {
            String part = file.endsWith(".html") ? "pages" : file.substring(file.lastIndexOf('.') + 1);
            parts.merge(
                    file.contains("/guide.") || file.contains("/figures.")
                            ? file.substring(file.lastIndexOf('/') + 1)
                            : part,
                    smaller(file),
                    Long::sum);
        }
        parts.forEach((part, bytes) -> System.out.printf("%-14s %7d%n", part, bytes));
        long whole = parts.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%-14s %7d%n", "all", whole);
        assertTrue(parts.getOrDefault("js", 0L) > 200_000, "the program is among them");
        assertTrue(parts.containsKey("guide.bin"), "the guide is among them");
        assertTrue(whole <= WHOLE, "everything weighs " + whole);
    }

    /// What the worker's configuration names: its program, its files, and the pages it keeps.
    private static Set<String> fetched(String worker) {
        String config = worker.substring(0, worker.indexOf("hrefs:"));
        var files = new TreeSet<String>();
        Matcher file = Pattern.compile("\"/([^\"]+\\.\\w+)\"").matcher(config);
        while (file.find()) {
            files.add(file.group(1));
        }
        return files;
    }

    /// Pages that hang on her journal or take a form: without the worker there is nothing to show.
    private static final Set<String> OF_THE_WORKER = Set.of(
            "/settings/export.json",
            "/settings/erase",
            "/settings/pictures",
            "/settings/said",
            "/questions",
            "/away/over");

    @Test
    void every_link_of_a_finished_page_leads_to_one() {
        for (Path page : pages()) {
            Matcher link = Pattern.compile("(?:href|src)=\"(/[^\"#?]*)").matcher(text(page));
            while (link.find()) {
                Path file = folder.resolve(link.group(1).substring(1));
                Path shown = Files.isDirectory(file) ? file.resolve("index.html") : file;
                assertTrue(
                        Files.isRegularFile(shown)
                                || OF_THE_WORKER.contains(link.group(1))
                                // A calendar begins on the day on which she asks for it.
                                || link.group(1).startsWith("/settings/reminders/"),
                        () -> page + " leads to " + link.group(1));
            }
        }
    }

    /// Nothing but questions: without a script it says what answering needs, and the danger signs are a tap away.
    private static final List<String> ALL_QUESTIONS = List.of("safety/check/index.html");

    @Test
    void every_finished_page_can_be_read_without_a_script_and_offers_nothing_that_needs_one() {
        StaticHost host = Published.host();
        try (host;
                Walker she = new Walker(host.address(), Device.PHONE.withoutScripts())) {
            assertTrue(pages().size() > 150, () -> pages().size() + " pages");
            for (Path page : pages()) {
                String path = folder.relativize(page).toString();
                she.page().navigate(host.address() + '/' + path);
                assertTrue(
                        ALL_QUESTIONS.contains(path)
                                || she.page().locator("h1").first().isVisible(),
                        path);
                assertEquals(List.of(), she.page().locator("form:visible").all(), path);
                // Nor does a page hide what it says until a script shows it.
                assertTrue(she.page().locator("main").innerText().length() > 100, path);
            }
        }
    }

    @Test
    void where_no_page_is_it_says_that_nothing_is_kept_and_how_to_begin_or_bring_a_journal() throws IOException {
        String page = Files.readString(folder.resolve("404.html"));
        assertTrue(page.contains("this browser keeps no journal here"), page);
        assertTrue(page.contains("href=\"/bring\"") && page.contains("class=\"btn\" href=\"/\""), page);
        assertFalse(page.contains("It may be an old one"), page);
    }

    @Test
    void below_a_path_every_address_begins_with_it() throws IOException {
        Path below = Published.folder("/companion", "--plain");
        for (String page : List.of("index.html", "safety/index.html", "404.html")) {
            String text = Files.readString(below.resolve(page));
            assertFalse(
                    Pattern.compile("(?:href|src|action)=\"/(?!companion/)")
                            .matcher(text)
                            .find(),
                    page);
        }
        assertTrue(Files.readString(below.resolve("sw.js")).contains("base: \"/companion\""));
    }

    @Test
    void two_publications_of_one_build_are_the_same() throws IOException {
        Path again = Published.folder("", "--plain");
        for (Path file : files(again)) {
            Path other = folder.resolve(again.relativize(file));
            assertEquals(-1, Files.mismatch(file, other), file::toString);
        }
        assertEquals(
                files(folder).stream()
                        .filter(Predicate.not(PublishedTest::isCompressed))
                        .count(),
                files(again).size());
        Path compressed = folder.resolve("index.html.br");
        assertArrayEquals(
                Folder.brotli(Files.readAllBytes(folder.resolve("index.html"))), Files.readAllBytes(compressed));
    }

    /// A copy beside the file it is of.
    private static boolean isCompressed(Path file) {
        String name = file.toString();
        return (name.endsWith(".br") || name.endsWith(".gz"))
                && Files.exists(Path.of(name.substring(0, name.length() - 3)));
    }

    @Test
    void a_folder_published_over_an_older_one_keeps_no_compressed_copy_of_that() throws IOException {
        Path over = Files.createTempDirectory("over");
        for (String copy : List.of("index.html.br", "index.html.gz", "safety/index.html.br")) {
            Files.createDirectories(over.resolve(copy).getParent());
            Files.writeString(over.resolve(copy), "an older one");
        }
        Published.publish(over, "", "--plain");
        assertEquals(
                List.of(),
                files(over).stream().filter(PublishedTest::isCompressed).toList());
    }

    private long smaller(String file) throws IOException {
        Path compressed = folder.resolve(file + ".br");
        return Files.size(Files.exists(compressed) ? compressed : folder.resolve(file));
    }

    private List<Path> pages() {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
