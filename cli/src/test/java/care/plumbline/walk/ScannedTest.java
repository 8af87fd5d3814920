package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Promise: whoever scans her picture has her short page, with no server that keeps it, no link and no file. What she
/// sees below the picture is what is in it.
@InBothHomes
class ScannedTest {

    private final Home home;

    ScannedTest(Home home) {
        this.home = home;
    }

    @Test
    void whoever_scans_the_picture_reads_the_same_lines_and_nobody_is_sent_them()
            throws IOException, NotFoundException {
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
    void a_picture_that_was_scanned_in_part_or_changed_shows_nothing_and_says_so()
            throws IOException, NotFoundException {
        try (Walker she = home.her(Device.PHONE);
                Walker physio = new Walker(she.address(), Device.PHONE)) {
            String whole = scanned(she);
            String address = whole.substring(0, whole.indexOf('#'));
            for (String broken : List.of(
                    address,
                    whole.substring(0, whole.length() - 40),
                    address + "#" + whole.substring(whole.indexOf('#') + 40),
                    address + "#%E2%80%9C",
                    address + "#" + "A".repeat(5_000))) {
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
    private static String scanned(Walker she) throws IOException, NotFoundException {
        Locator picture =
                she.open("/summary").tap("Show a picture to scan").page().locator("[data-qr] svg");
        picture.waitFor();
        // Nothing lies above it.
        picture.evaluate("(svg) => scrollTo(0, svg.getBoundingClientRect().top + scrollY - 40)");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(she.page().screenshot()));
        int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        var light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots);
        return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)))[0].getText();
    }

    private static String words(Request request) {
        String sent = request.postData();
        return request.url() + ' ' + request.allHeaders() + ' ' + (sent == null ? "" : sent);
    }

    private static String one(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
