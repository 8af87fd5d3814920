package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.show.Tag;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Promise: what her phone asks for is honoured: less motion, a dark screen.
@InBothHomes
class LightAndMotionTest {

    private static final int A_WHILE = 1_500;

    private final Home home;

    LightAndMotionTest(Home home) {
        this.home = home;
    }

    @Test
    void the_figure_of_today_moves() {
        try (Walker she = home.her(Device.PHONE)) {
            she.open("/today");
            byte[] before = figure(she);
            she.page().waitForTimeout(A_WHILE);
            assertFalse(Arrays.equals(before, figure(she)), "it moved");
        }
    }

    @Test
    void nothing_moves_on_a_phone_set_to_reduced_motion() {
        try (Walker she = home.her(Device.PHONE.withoutMotion())) {
            she.open("/today");
            byte[] before = figure(she);
            she.page().waitForTimeout(A_WHILE);
            assertArrayEquals(before, figure(she));
        }
    }

    private static byte[] figure(Walker she) {
        Locator figure = she.page().locator(".session img");
        figure.evaluate("node => node.decode()");
        return figure.screenshot();
    }

    @Test
    void a_dark_phone_has_dark_pages_and_dark_figures() {
        try (Walker light = home.stranger(Device.PHONE);
                Walker dark = home.stranger(Device.PHONE.inTheDark())) {
            light.open("/");
            dark.open("/");
            assertTrue(brightness(light) > 230, "light: " + brightness(light));
            assertTrue(brightness(dark) < 40, "dark: " + brightness(dark));
            String movement = "/learn/" + Tag.of("movement", "pelvic-tilt");
            light.open(movement);
            dark.open(movement);
            assertFalse(shown(light).equals(shown(dark)), "the figure is drawn for the dark");
        }
    }

    @Test
    void in_the_evening_pages_are_dim_on_every_phone_unless_she_chose_the_day() {
        try (Walker morning = home.stranger(Device.PHONE)) {
            morning.open("/");
            assertTrue(brightness(morning) > 230, "in the morning");
        }
        try (Walker evening = home.stranger(Device.PHONE, Duration.ofHours(11))) {
            evening.open("/");
            assertTrue(brightness(evening) < 40, "at nine in the evening");
            evening.open("/settings").tap("Day");
            evening.open("/");
            assertTrue(brightness(evening) > 230, "she chose the day");
        }
    }

    /// Of the ground of the page, 0 to 255.
    private static int brightness(Walker she) {
        Object mean = she.page()
                .evaluate("() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3)"
                        + ".reduce((sum, one) => sum + Number(one), 0) / 3");
        return ((Number) mean).intValue();
    }

    private static String shown(Walker she) {
        return (String) she.page().locator("main img").first().evaluate("node => node.currentSrc");
    }

    @Test
    void a_phone_set_to_reduced_motion_has_no_transition_either() {
        try (Walker she = home.her(Device.PHONE.withoutMotion())) {
            she.open("/today");
            assertEquals(0, ((Number) she.page().evaluate("() => document.getAnimations().length")).intValue());
            assertEquals(
                    "none",
                    she.page()
                            .locator(".btn")
                            .first()
                            .evaluate("node => getComputedStyle(node).transitionProperty === 'none' ||"
                                    + " getComputedStyle(node).transitionDuration === '0s' ? 'none' : 'some'"));
        }
    }

    @Test
    void with_forced_colours_every_bar_has_an_edge_and_what_is_chosen_a_mark() {
        try (Walker she = home.her(Device.PHONE)) {
            she.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            she.open("/today");
            assertEquals(List.of(), unseen(she, "main .seg [aria-pressed=true]", "outline-style"));
            she.open("/load");
            assertTrue(she.has("main progress"), she.heading());
            assertEquals(List.of(), unseen(she, "main progress", "border-top-style"));
        }
    }

    /// Those whose line is none.
    private static List<?> unseen(Walker she, String selector, String line) {
        String looks = "([selector, line]) => [...document.querySelectorAll(selector)]"
                + ".filter((one) => getComputedStyle(one).getPropertyValue(line) !== 'solid')"
                + ".map((one) => one.outerHTML)";
        return (List<?>) she.page().evaluate(looks, List.of(selector, line));
    }
}
