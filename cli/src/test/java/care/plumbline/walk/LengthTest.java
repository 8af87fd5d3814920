package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Why, Load, Progress and the small tests say what matters in about two screens of a phone; the rest is one tap
/// away. The lengths are printed.
@InBothHomes
class LengthTest {

    private static final int TWO_SCREENS = 2 * 844;

    /// A kind of pain is never folded, and she may have more than one.
    private static final int ABOUT = 120;

    /// A usual phone whose browser was told to show everything twice as large.
    private static final Device TWICE_AS_LARGE = new Device(195, 422, true, false, false);

    private static final List<String> PAGES = List.of("/why", "/load", "/progress", "/tests", "/learn/sources");

    private final Home home;

    LengthTest(Home home) {
        this.home = home;
    }

    private static void read(Walker she, String who) {
        for (String page : PAGES) {
            she.open(page);
            int height = ((Number) she.page().evaluate("() => document.documentElement.scrollHeight")).intValue();
            int words = ((Number) she.page().evaluate("() => document.body.innerText.split(/\\s+/).length")).intValue();
            IO.println(who + " " + page + " " + height + " px, " + words + " words");
            assertTrue(height <= TWO_SCREENS + ABOUT, who + " " + page + " is " + height + " px long");
        }
    }

    @Test
    void her_pages_after_six_weeks_are_two_screens() {
        try (Walker she = home.her(Device.PHONE)) {
            read(she, "six weeks");
            she.open("/progress");
            Number drawn = (Number)
                    she.page().evaluate("() => document.querySelector('svg.chart').getBoundingClientRect().bottom");
            assertTrue(drawn.doubleValue() < 844 - 62, "the drawing is in the first screen: " + drawn);
            Number letters = (Number) she.page()
                    .evaluate("() => { const t = document.querySelector('.chart .mark'); const m = t.getScreenCTM();"
                            + " return parseFloat(getComputedStyle(t).fontSize) * m.d; }");
            assertTrue(letters.doubleValue() >= 14, "letters of the chart: " + letters);
            assertTrue(
                    (Boolean) she.page()
                            .evaluate("() => [...document.querySelectorAll('main a:not(details:not([open]) a)')]"
                                    + ".every(a => a.getBoundingClientRect().height >= 24)"),
                    "links that are seen are 24 px high");
        }
    }

    @Test
    void the_pages_of_a_new_woman_are_two_screens() {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            read(she, "new");
        }
    }

    @Test
    void a_phone_that_shows_everything_twice_as_large_scrolls_nowhere_sideways() {
        try (Walker she = home.her(TWICE_AS_LARGE)) {
            var wide = new ArrayList<String>();
            for (String page : Stream.concat(Stream.of("/today", "/check-in"), PAGES.stream())
                    .toList()) {
                she.open(page);
                int width = ((Number) she.page().evaluate("() => document.documentElement.scrollWidth")).intValue();
                if (width > TWICE_AS_LARGE.width()) {
                    wide.add(page + " is " + width + " px wide");
                }
            }
            assertEquals(List.of(), wide);
        }
    }
}
