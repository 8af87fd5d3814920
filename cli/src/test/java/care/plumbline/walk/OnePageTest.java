package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Promise: the page she takes along is one sheet, on A4 and on Letter, in letters one can read.
@InBothHomes
class OnePageTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");
    private static final double POINT_IN_PIXELS = 96 / 72.0;

    private final Home home;

    OnePageTest(Home home) {
        this.home = home;
    }

    @Test
    void a_full_journal_is_one_sheet_on_every_paper() {
        try (Walker she = home.her(Device.WIDE)) {
            she.open("/summary");
            Page page = she.page();
            // Folded where she has filled it before.
            page.evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true; })");
            page.locator("#summary-questions")
                    .fill("May I swim again, and when? ".repeat(21).strip());
            page.locator("#summary-name").fill("Maeve Aoife Example-Longname");
            page.locator("#summary-birth").fill("4 May 1994");
            page.locator("input[name=summary_mood][value=yes]").check();
            she.tap("Put it on the page");
            for (String format : List.of("A4", "Letter")) {
                for (boolean background : List.of(true, false)) {
                    byte[] pdf =
                            page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(background));
                    String text = new String(pdf, StandardCharsets.ISO_8859_1);
                    assertEquals(1, SHEET.matcher(text).results().count(), "sheets of " + format);
                }
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            double smallest = ((Number) page.evaluate("""
                            () => Math.min(...[...document.querySelectorAll('.paper *')]
                              .filter(one => !one.closest('svg') && one.textContent.trim())
                              .map(one => parseFloat(getComputedStyle(one).fontSize)))
                            """)).doubleValue();
            assertTrue(smallest >= 9.5 * POINT_IN_PIXELS - 0.01, smallest / POINT_IN_PIXELS + " pt");
        }
    }
}
