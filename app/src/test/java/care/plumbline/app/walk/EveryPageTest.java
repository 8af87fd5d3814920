package care.plumbline.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Promise: every page serves every woman (WCAG 2.2 AA), by day and by night, with one thumb and large letters.
///
/// axe knows about half of what can be wrong; the rest is for eyes and a screen reader.
class EveryPageTest {

    private static Inspection all() {
        return Inspection.ofEveryPage();
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
        assertTrue(all().pages() >= 20, all().pages() + " pages");
    }

    @AfterAll
    static void says_which_links_are_left_out() {
        System.out.println(all());
        System.out.println(all().pages() + " pages. Links in a sentence, which may be small: " + all().inlineLinks());
    }
}
