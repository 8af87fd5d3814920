package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Promise: the page she takes along is one sheet, on A4 and on Letter, in letters one can read.
class OnePageTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");
    private static final double POINT_IN_PIXELS = 96 / 72.0;

    @ParameterizedTest
    @CsvSource({"A4, true", "A4, false", "Letter, true", "Letter, false"})
    void a_full_journal_is_one_sheet(String format, boolean background) {
        try (Server server = Server.withSixWeeks();
                Walker she = new Walker(server, Device.WIDE)) {
            she.open(server.opens());
            she.open("/summary");
            Page page = she.page();
            page.locator("#summary-questions")
                    .fill("May I swim again, and when? ".repeat(21).strip());
            page.locator("#summary-name").fill("Maeve Aoife Example-Longname");
            page.locator("#summary-birth").fill("4 May 1994");
            page.locator("input[name=summary_mood][value=yes]").check();
            she.tap("Put it on the page");
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(background));
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertEquals(1, SHEET.matcher(text).results().count(), "sheets of " + format);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            double smallest = ((Number) page.evaluate("""
                            () => Math.min(...[...document.querySelectorAll('.paper *')]
                              .filter(one => !one.closest('svg') && one.textContent.trim())
                              .map(one => parseFloat(getComputedStyle(one).fontSize)))
                            """)).doubleValue();
            assertTrue(smallest >= 9.5 * POINT_IN_PIXELS - 0.01, smallest / POINT_IN_PIXELS + " pt");
        }
    }
}
