package care.plumbline.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Promise: every page serves every woman (WCAG 2.2 AA), by day and by night, with one thumb and large letters.
///
/// axe knows about half of what can be wrong; the rest is for eyes and a screen reader.
class EveryPageTest {

    private static @Nullable Inspection all;

    private static Inspection all() {
        return Objects.requireNonNull(all, "looked at before the first test");
    }

    @BeforeAll
    static void looks_at_every_page() {
        all = Inspection.ofEveryPage();
    }

    private static void nothing(String heading) {
        List<String> found = all().of(heading);
        assertEquals("", String.join("\n", found), heading);
    }

    @Test
    void axe_finds_nothing_by_day() {
        nothing("axe by day");
    }

    @Test
    void colours_have_contrast_at_night() {
        nothing("axe by night");
    }

    @Test
    void everything_to_tap_is_as_big_as_a_thumb() {
        nothing("small at the usual size");
        nothing("small on a narrow screen");
        nothing("small at 200 %");
    }

    @Test
    void nothing_lies_behind_or_beside_the_screen_at_the_usual_size() {
        nothing("hidden at the usual size");
        nothing("outside at the usual size");
    }

    @Test
    void nothing_lies_behind_or_beside_a_narrow_screen() {
        nothing("hidden on a narrow screen");
        nothing("outside on a narrow screen");
    }

    @Test
    void every_control_is_there_at_200_percent() {
        nothing("hidden at 200 %");
        nothing("outside at 200 %");
    }

    @Test
    void no_page_asks_another_origin_or_does_what_its_policy_forbids() {
        nothing(Inspection.FORBIDDEN);
    }

    @Test
    void tab_reaches_everything_and_shows_where_it_is() {
        nothing(Inspection.FOCUS);
    }

    @Test
    void every_kind_of_page_was_looked_at() {
        assertTrue(all().pages() >= 45, all().pages() + " pages");
    }

    @Test
    void a_page_with_faults_is_found_out() {
        var inspection = new Inspection();
        try (Walker she = Known.stranger(Device.PHONE)) {
            she.page().setContent("""
                            <!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1>
                            <p style="color: #ccc">Too pale to read.</p>
                            <p><button style="width: 20px; height: 20px; padding: 0">x</button></p>
                            <p><a href="#a" style="outline: none; display: block; padding: 20px">No ring</a></p>
                            <p style="position: relative"><button style="width: 99px; height: 99px">Below</button>
                            <span style="position: absolute; left: 0; top: 0; width: 99px; height: 99px"></span></p>
                            <p style="width: 700px">Too wide.</p></main></html>""");
            inspection.look("faults", she.page());
        }
        assertTrue(inspection.of("axe by day").toString().contains("color-contrast"), inspection::toString);
        assertTrue(
                inspection.of("small at the usual size").toString().contains("“x” is 20 × 20"), inspection::toString);
        assertTrue(inspection.of("hidden at 200 %").toString().contains("“Below” lies behind"), inspection::toString);
        assertTrue(
                inspection.of("outside on a narrow screen").toString().contains("wide on a screen of 320"),
                inspection::toString);
        assertTrue(
                inspection.of(Inspection.FOCUS).toString().contains("“No ring” does not show"), inspection::toString);
        assertTrue(
                inspection.of(Inspection.FOCUS).toString().contains("“Below” has the focus but cannot be seen"),
                inspection::toString);
    }

    @AfterAll
    static void writes_which_links_are_left_out() throws IOException {
        Path list = Path.of("target", "links-in-sentences.txt");
        Files.write(list, all().inlineLinks());
        System.out.printf(
                "%d pages. %d links in a sentence may be smaller than a thumb: app/%s%n",
                all().pages(), all().inlineLinks().size(), list);
    }
}
