package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// Promise: whoever scans her picture has her short page, with no server that keeps it, no link and no file. What she
/// sees below the picture is what is in it.
@InBothHomes
class ScannedTest {

    /// In so many places one letter is another.
    private static final int CHANGED = 8;

    private final Home home;

    ScannedTest(Home home) {
        this.home = home;
    }

    @Test
    void whoever_scans_the_picture_reads_the_same_lines_and_nobody_is_sent_them() {
        try (Walker she = home.her(Device.PHONE);
                Walker physio = new Walker(she.address(), Device.PHONE)) {
            List<String> asked = new CopyOnWriteArrayList<>();
            physio.context().onRequest(request -> asked.add(words(request)));
            String scanned = scanned(she);
            String letters = scanned.substring(scanned.indexOf('#') + 1);
            physio.page().navigate(scanned);
            Locator there = physio.page().locator("[data-scanned]:visible");
            there.waitFor();
            List<String> hers = she.page().locator("[data-short] :is(h3, p)").allTextContents().stream()
                    .map(ScannedTest::one)
                    .toList();
            assertTrue(hers.size() > 15, hers::toString);
            assertEquals(
                    hers,
                    there.locator("h2, p").allTextContents().stream()
                            .map(ScannedTest::one)
                            .toList());
            assertEquals(
                    she.page().locator("[data-short] b").count(),
                    there.locator("b").count(),
                    "what a line is about stands out there too");
            assertEquals(
                    List.of(),
                    asked.stream()
                            .filter(one -> one.contains(letters.substring(0, 30)))
                            .toList());
            assertFalse(physio.page().url().contains("#"), "nor does the browser remember them in its address");
            assertEquals(
                    0,
                    physio.page().evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"),
                    "nothing is installed at whoever scans it");
        }
    }

    @Test
    void a_picture_that_was_scanned_in_part_or_changed_shows_nothing_and_says_so() {
        try (Walker she = home.her(Device.PHONE);
                Walker physio = new Walker(she.address(), Device.PHONE)) {
            String whole = scanned(she);
            String address = whole.substring(0, whole.indexOf('#'));
            var all = new ArrayList<>(List.of(
                    address,
                    whole.substring(0, whole.length() - 40),
                    address + "#" + whole.substring(whole.indexOf('#') + 40),
                    address + "#%E2%80%9C",
                    address + "#" + "A".repeat(5_000)));
            for (int i = whole.indexOf('#') + 1; i < whole.length(); i += 1 + whole.length() / CHANGED) {
                char other = whole.charAt(i) == 'b' ? 'c' : 'b';
                all.add(whole.substring(0, i) + other + whole.substring(i + 1));
            }
            for (String broken : all) {
                physio.page().navigate("about:blank");
                physio.page().navigate(broken);
                physio.page().locator("[data-broken]:visible").waitFor();
                assertEquals(0, physio.page().locator("[data-scanned]:visible").count(), broken);
                assertFalse(physio.page().url().contains("#"), broken);
            }
        }
    }

    @Test
    void without_scripts_the_page_says_what_is_missing() {
        try (Walker physio = new Walker(home.address(), Device.PHONE.withoutScripts())) {
            physio.page().navigate(home.address() + "/scanned#abc");
            assertTrue(
                    physio.page().locator("noscript p").first().innerText().contains("scripts are switched off here"));
        }
    }

    /// What a camera reads from her screen.
    private static String scanned(Walker she) {
        Locator picture =
                she.open("/summary").tap("Show a picture to scan").page().locator("[data-qr] svg");
        picture.waitFor();
        return Camera.reads(picture);
    }

    private static String words(Request request) {
        String sent = request.postData();
        return request.url() + ' ' + request.allHeaders() + ' ' + (sent == null ? "" : sent);
    }

    private static String one(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
