package care.plumbline.server.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.testing.Any;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// Promise: whatever a page says and however many forms it has, its bytes are that page with the new name, and
/// any browser can read them.
class FinishedPageTest {

    @Test
    void any_page_comes_back_whole_under_any_name() {
        Any.tries(300, any -> {
            String name = UUID.randomUUID().toString();
            String html = String.join(
                    name, any.list(1, 12, each -> letters(each.text(400)).repeat(each.whole(0, 9))));
            FinishedPage plain = FinishedPage.of(html, name, false);
            FinishedPage zipped = FinishedPage.of(html, name, true);
            for (int shown = 0; shown < 3; shown++) {
                String other = UUID.randomUUID().toString();
                String expected = html.replace(name, other);
                assertEquals(expected, new String(plain.named(other), StandardCharsets.UTF_8));
                assertEquals(expected, unzipped(zipped.named(other)));
            }
        });
    }

    /// Such as UTF-8 can say and a page may hold.
    private static String letters(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\1", "");
    }

    @Test
    void a_page_with_many_forms_is_compressed_all_the_same() {
        String name = UUID.randomUUID().toString();
        String form = "<form method=\"post\" action=\"/did\"><input type=\"hidden\" name=\"once\" value=\"" + name
                + "\"><button>I did it</button></form>\n";
        String html = "<main>" + form.repeat(40) + "</main>";
        FinishedPage page = FinishedPage.of(html, name, true);
        assertTrue(page.named(name).length < html.length() / 2, () -> page.named(name).length + " bytes");
    }

    /// The reader of the JDK refuses a wrong check sum or length.
    private static String unzipped(byte[] zipped) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
