package care.plumbline.walk;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// The camera of another phone, held before her screen.
final class Camera {

    private Camera() {}

    /// What stands in a picture to scan, as her screen shows it.
    static String reads(Locator picture) {
        picture.waitFor();
        // Nothing lies above it.
        picture.evaluate("(svg) => scrollTo(0, svg.getBoundingClientRect().top + scrollY - 40)");
        try {
            BufferedImage seen =
                    ImageIO.read(new ByteArrayInputStream(picture.page().screenshot()));
            int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
            var light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots);
            return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)))[0].getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NotFoundException unreadable) {
            throw new AssertionError("no picture that can be read is on her screen", unreadable);
        }
    }
}
