package care.plumbline.pressed;

import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The guide this build ships with, read once. A browser has no class path: it is handed the bytes.
public final class Bundled {

    private Bundled() {}

    private static final class Read {
        private static final Guide GUIDE = Pressed.guide(guideFile());
    }

    private static final class Drawn {
        private static final Figures FIGURES = Pressed.figures(figuresFile());
    }

    public static Guide guide() {
        return Read.GUIDE;
    }

    public static Figures figures() {
        return Drawn.FIGURES;
    }

    /// The pressed guide as it lies in the build.
    public static byte[] guideFile() {
        return file("guide.pressed");
    }

    /// The same without the words that only pages of a server say: what her phone fetches.
    public static byte[] phoneFile() {
        return file("phone.pressed");
    }

    /// The pressed drawings as they lie in the build.
    public static byte[] figuresFile() {
        return file("figures.pressed");
    }

    private static byte[] file(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
