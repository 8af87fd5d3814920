package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import care.plumbline.pages.show.Tag;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Trying out a day: at once with a script; with one tap more without, says [WithoutScriptTest].
@InBothHomes
class LoadSlidersTest {

    private static final String FLOOR = "#s-" + Tag.of("question", "floor_lifts");

    private final Home home;

    LoadSlidersTest(Home home) {
        this.home = home;
    }

    private static Locator compared(Walker she) {
        return she.page().locator("[data-part=compared]");
    }

    @Test
    void a_slider_answers_at_once_and_keeps_nothing() {
        try (Walker she = home.her(Device.PHONE)) {
            she.open("/load");
            she.page().locator("summary:has-text('Try it with')").click();
            String before = she.page().locator("[data-part=shares] li").first().innerText();
            she.page().locator(FLOOR).fill("60");
            PlaywrightAssertions.assertThat(compared(she)).hasText(Pattern.compile("More work for your back.*"));
            assertFalse(before.equals(
                    she.page().locator("[data-part=shares] li").first().innerText()));
            assertEquals("/load", she.path(), "the page stays where it is");
            she.open("/load");
            assertEquals(
                    before, she.page().locator("[data-part=shares] li").first().innerText());
        }
    }
}
