package care.plumbline.bench;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.press.PressGuide;
import care.plumbline.core.guide.Guide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// Reads the guide that stands on the class path, from a folder or a jar.
public final class GuideOnPath {

    private static final String ANCHOR = "/guide/guide.yaml";

    private GuideOnPath() {}

    public static Guide read(LocalDate today) {
        try {
            return GuideReader.read(files(), today);
        } catch (GuideRefused refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /// The texts of the guide's files, drawings included.
    public static GuideFiles files() {
        try {
            URI anchor = Objects.requireNonNull(GuideOnPath.class.getResource(ANCHOR), "no guide on the class path")
                    .toURI();
            if (anchor.getScheme().equals("file")) {
                return PressGuide.folder(Path.of(anchor).resolveSibling(""));
            }
            try (var jar = FileSystems.newFileSystem(anchor, Map.of())) {
                return PressGuide.folder(jar.getPath("/guide"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }
}
