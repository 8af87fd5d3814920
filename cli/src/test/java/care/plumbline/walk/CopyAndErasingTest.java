package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Promise: what she said is hers. She takes it with her as a file, and erases it with two taps.
@InBothHomes
class CopyAndErasingTest {

    private final Home home;

    CopyAndErasingTest(Home home) {
        this.home = home;
    }

    @Test
    void she_takes_a_copy_and_erases_everything_and_is_as_on_the_first_day() throws IOException {
        try (Walker she = home.stranger(Device.PHONE)) {
            Way.toAJournal(she);
            she.open("/settings").tap("Take everything with you");
            Download file =
                    she.page().waitForDownload(() -> she.named("Save the file").click());
            String text = new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("{\"plumbline\":\"journal\",\"format\":1"), () -> text.substring(0, 80));
            assertTrue(text.contains("birth_date"), "what she said is in it");
            assertTrue(file.suggestedFilename().endsWith(".json"), file.suggestedFilename());
            she.open("/settings").tap("Erase everything");
            String says = she.page().locator("main").innerText();
            assertEquals(home == Home.A_SERVER, says.contains("gone on every phone or computer"), says);
            assertEquals(home == Home.HER_PHONE, says.contains("gone on this phone alone"), says);
            she.tap("Erase now");
            assertEquals("/settings/erased", she.path());
            assertEquals(0, she.context().cookies().size(), "no cookie is left");
            she.open("/");
            assertTrue(she.has(".maps"), "as on the first day");
            assertFalse(she.has("html[data-journal=yes]"));
            assertFalse(she.open("/today").has("html[data-journal=yes]"), "and no page knows her");
            assertEquals(0, ((Number) she.page().evaluate("() => localStorage.length")).intValue());
        }
    }
}
