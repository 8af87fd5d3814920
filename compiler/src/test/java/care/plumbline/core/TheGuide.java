package care.plumbline.core;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.core.guide.Guide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// The real guide, read once for all tests.
public final class TheGuide {

    private static final Path FOLDER = Path.of("..", "guide");
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 22);

    private TheGuide() {}

    /// The files as they stand in the repository, to be changed by a test; drawings are left out.
    public static Map<String, String> texts() {
        Map<String, String> texts = everything();
        texts.keySet().removeIf(name -> name.startsWith("figures/"));
        return texts;
    }

    /// The files with the drawings.
    public static Map<String, String> everything() {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    texts.put(name, Files.readString(file));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }

    public static Guide read() {
        return Holder.GUIDE;
    }

    private static final class Holder {
        private static final Guide GUIDE = load();

        private static Guide load() {
            try {
                return GuideReader.read(GuideFiles.of(texts()), RELEASED);
            } catch (GuideRefused refused) {
                throw new IllegalStateException(refused.getMessage(), refused);
            }
        }
    }
}
