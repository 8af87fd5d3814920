package care.plumbline.server.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.server.Server;
import care.plumbline.server.Strong;
import care.plumbline.server.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody works at guide and styles, and sees each change on the next page.
class WorkshopTest {

    private static final Path GUIDE = Path.of("..", "guide");
    private static final Path STYLES =
            Path.of("..", "pages", "src", "main", "resources", "care", "plumbline", "pages", "assets");
    private static final String CAUSE = "causes/lifting.yaml";
    private static final String WORDS = "Lifting makes your pain worse";
    private static final String HERS = "To bend is to feel it";

    /// More than a slow machine needs; what is promised is three seconds.
    private static final int SECONDS = 20;

    @TempDir
    private Path folder = Path.of("");

    private Path guide() {
        return folder.resolve("guide");
    }

    private Path styles() {
        return folder.resolve("styles");
    }

    @BeforeEach
    void copies_the_sources() throws IOException {
        copy(GUIDE, guide());
        copy(STYLES, styles());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("target"))
                    .toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void change(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(from), file + " no longer holds " + from);
        Files.writeString(file, before.replace(from, to));
    }

    private static String drawn(Visitor she) {
        return she.find("img[src^=/figures/]").attr("src");
    }

    private static String all(Visitor she) {
        return she.page().text();
    }

    private static Visitor her(Server server) {
        return Strong.woman(server, "worse_with=lifting", "days=49");
    }

    /// Opens the page again and again, as she does who waits for a change.
    private static void soon(String what, BooleanSupplier seen) throws InterruptedException {
        long began = System.nanoTime();
        while (!seen.getAsBoolean()) {
            double seconds = (System.nanoTime() - began) / 1e9;
            assertTrue(seconds < SECONDS, what + ": not seen within " + SECONDS + " seconds");
            Thread.sleep(50);
        }
        System.out.printf("%s: seen after %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    @Test
    void a_word_of_the_guide_is_on_the_next_page() throws Exception {
        try (Server server = Server.showing(new Workshop(guide(), Optional.empty(), Optional.empty()))) {
            Visitor she = her(server).open("/why");
            assertTrue(she.says().contains(WORDS), she.says());
            change(guide().resolve(CAUSE), WORDS, HERS);
            soon("a word", () -> she.open("/why").says().contains(HERS));
            assertFalse(all(she).contains("does not stand"), all(she));
        }
    }

    @Test
    void a_guide_that_does_not_stand_says_why_above_each_page_and_the_one_before_stays() throws Exception {
        try (Server server = Server.showing(new Workshop(guide(), Optional.empty(), Optional.empty()))) {
            Visitor she = her(server).open("/why");
            change(guide().resolve(CAUSE), "floor_lifts >= 15", "flor_lifts >= 15");
            change(guide().resolve(CAUSE), WORDS, HERS);
            soon("a mistake", () -> all(she.open("/why")).contains("The guide does not stand"));
            assertTrue(she.find("pre[role=alert]").text().contains(CAUSE + ":"), she.says());
            assertTrue(all(she).contains("flor_lifts"), all(she));
            assertTrue(she.says().contains(WORDS), "the last good guide: " + she.says());
            assertTrue(all(she.open("/learn")).contains("The guide does not stand"), "on every page");
            change(guide().resolve(CAUSE), "flor_lifts >= 15", "floor_lifts >= 15");
            soon("the mended guide", () -> she.open("/why").says().contains(HERS));
            assertFalse(all(she).contains("does not stand"), all(she));
        }
    }

    @Test
    void a_style_and_a_drawing_get_a_new_address() throws Exception {
        try (Server server = Server.showing(new Workshop(guide(), Optional.of(styles()), Optional.empty()))) {
            Visitor she = her(server).open("/learn");
            String before = she.find("link[rel=stylesheet]").attr("href");
            change(styles().resolve("plumbline.css"), ":root {", ":root { --seen: 1;");
            soon(
                    "a style",
                    () -> !she.open("/learn")
                            .find("link[rel=stylesheet]")
                            .attr("href")
                            .equals(before));
            String picture = drawn(she.open("/learn"));
            change(guide().resolve("figures/bridge.yaml"), "rest: 1", "rest: 2");
            soon("a drawing", () -> !drawn(she.open("/learn")).equals(picture));
        }
    }

    @Test
    void what_does_not_stand_to_begin_with_is_refused() throws IOException {
        change(guide().resolve(CAUSE), "floor_lifts >= 15", "flor_lifts >= 15");
        var refused = assertThrows(GuideRefused.class, () -> new Workshop(guide(), Optional.empty(), Optional.empty()));
        assertEquals(1, refused.problems().size(), refused.problems().toString());
    }

    @Test
    void a_drawing_in_which_nothing_holds_what_she_holds_is_refused_too() throws IOException {
        change(
                guide().resolve("figures/bridge.yaml"),
                "mat: {at: [-0.05, 0]}",
                "mat: {at: [-0.05, 0]}\n  broom: {is: strap, at: [0.6, 0.1], to: [0.4, 0.9], depth: held}");
        var refused = assertThrows(GuideRefused.class, () -> new Workshop(guide(), Optional.empty(), Optional.empty()));
        assertTrue(String.valueOf(refused.getMessage()).contains("broom is held"), refused.getMessage());
    }
}
