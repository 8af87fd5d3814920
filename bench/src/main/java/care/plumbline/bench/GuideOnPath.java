package care.plumbline.bench;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.GuideFiles;
import care.plumbline.core.guide.GuideReader;
import care.plumbline.core.guide.GuideRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Reads the guide that stands on the class path, from a folder or a jar.
public final class GuideOnPath {

    private static final String ANCHOR = "/guide/guide.yaml";

    private GuideOnPath() {}

    public static Guide read(LocalDate today) {
        try {
            URI anchor = Objects.requireNonNull(GuideOnPath.class.getResource(ANCHOR), "no guide on the class path")
                    .toURI();
            if (anchor.getScheme().equals("file")) {
                return read(Path.of(anchor).resolveSibling(""), today);
            }
            try (var jar = FileSystems.newFileSystem(anchor, Map.of())) {
                return read(jar.getPath("/guide"), today);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException | GuideRefused refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static Guide read(Path folder, LocalDate today) throws IOException, GuideRefused {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                // The drawings are read by the body, not by the rules.
                if (!name.startsWith("figures/")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return GuideReader.read(GuideFiles.of(texts), today);
    }
}
