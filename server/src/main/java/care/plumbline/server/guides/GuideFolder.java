package care.plumbline.server.guides;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.compiler.words.Phrasebook;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.pages.words.EveryPhrase;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.files.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads guide files from a folder or from the jar.
public final class GuideFolder {

    private GuideFolder() {}

    /// The guide this build ships with, as the build checked and pressed it.
    public static Guide bundled() {
        return Bundled.guide();
    }

    private static final class BundledFiles {
        private static final GuideFiles FILES = unpacked();
    }

    /// The files of the guide this build ships with, read once.
    public static GuideFiles bundledFiles() {
        return BundledFiles.FILES;
    }

    /// The drawings this build ships with, read once.
    public static Figures figures() {
        return Bundled.figures();
    }

    private static GuideFiles unpacked() {
        URL root = GuideFolder.class.getResource("/guide/guide.yaml");
        if (root == null) {
            throw new IllegalStateException("this build holds no guide");
        }
        try {
            URI uri = root.toURI();
            if (uri.getScheme().equals("jar")) {
                try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return files(jar.getPath("/guide"));
                }
            }
            Path file = Path.of(uri);
            Path folder = file.getParent();
            return files(folder == null ? file : folder);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The guide in these files, held to all that `guide check` holds it to but dates, drawings and cases.
    ///
    /// @throws GuideRefused naming file and line of every problem
    public static Guide read(GuideFiles files) throws GuideRefused {
        Guide guide = GuideReader.readAsReleased(files);
        checkPhrases(files);
        return guide;
    }

    /// That this program can say its words.
    ///
    /// @throws GuideRefused naming file and line of every phrase it lacks or has too many
    public static void checkPhrases(GuideFiles files) throws GuideRefused {
        List<Problem> problems = Phrasebook.check(files, EveryPhrase.SIGNATURES);
        if (!problems.isEmpty()) {
            throw new GuideRefused(problems);
        }
    }

    /// All YAML files below a folder, by their path within it.
    ///
    /// @throws IOException when the folder cannot be read
    public static GuideFiles files(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    texts.put(name, TextFile.read(path));
                }
            }
        }
        return GuideFiles.of(texts);
    }
}
