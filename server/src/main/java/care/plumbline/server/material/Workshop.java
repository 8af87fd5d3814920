package care.plumbline.server.material;

import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.server.guides.Edition;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.http.SightFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What somebody is working at: the folder of a guide, and of styles and scripts, read again when a file of
/// them has changed. A guide that does not stand says why, and the one before it stays.
public final class Workshop implements Material {

    /// One page asks for many pictures: they need not all look again.
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(200);

    private final Path guide;
    private final Optional<Path> styles;
    private final Optional<SightFiles> sight;
    private Edition edition;
    private AssetFiles assets;
    private List<String> problems = List.of();
    private Map<Path, Long> seenOfGuide;
    private Map<Path, Long> seenOfStyles;
    private long looked = System.nanoTime();
    private int changes;

    /// @param styles empty: those of the build
    /// @param sight what looks through her camera
    /// @throws GuideRefused when the guide does not stand to begin with
    /// @throws IOException when a folder cannot be read
    public Workshop(Path guide, Optional<Path> styles, Optional<SightFiles> sight) throws GuideRefused, IOException {
        this.guide = guide;
        this.styles = styles;
        this.sight = sight;
        this.seenOfGuide = files(Optional.of(guide));
        this.seenOfStyles = files(styles);
        this.edition = Edition.of(GuideFolder.files(guide));
        this.assets = styles.map(AssetFiles::in).orElseGet(AssetFiles::read);
    }

    @Override
    public synchronized Edition edition() {
        return edition;
    }

    @Override
    public synchronized AssetFiles assets() {
        return assets;
    }

    @Override
    public Optional<SightFiles> sight() {
        return sight;
    }

    @Override
    public synchronized List<String> problems() {
        return problems;
    }

    @Override
    public synchronized String build() {
        return edition.guide().version() + "-" + changes;
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public synchronized boolean hasChanged() {
        if (System.nanoTime() - looked < LOOK_AGAIN) {
            return false;
        }
        try {
            Map<Path, Long> ofGuide = files(Optional.of(guide));
            Map<Path, Long> ofStyles = files(styles);
            looked = System.nanoTime();
            boolean otherGuide = !ofGuide.equals(seenOfGuide);
            boolean otherStyles = !ofStyles.equals(seenOfStyles);
            seenOfGuide = ofGuide;
            seenOfStyles = ofStyles;
            if (otherStyles) {
                assets = styles.map(AssetFiles::in).orElse(assets);
            }
            if (otherGuide) {
                takeGuide();
            }
            changes += otherGuide || otherStyles ? 1 : 0;
            return otherGuide || otherStyles;
        } catch (IOException | UncheckedIOException unreadable) {
            // A file that is being written; it is looked at again in a moment.
            return false;
        }
    }

    private void takeGuide() throws IOException {
        try {
            edition = Edition.of(GuideFolder.files(guide));
            problems = List.of();
        } catch (GuideRefused refused) {
            problems = refused.problems().stream().map(Problem::toString).toList();
        }
    }

    /// Every file with the time it was written.
    private static Map<Path, Long> files(Optional<Path> folder) throws IOException {
        var files = new TreeMap<Path, Long>();
        if (folder.isPresent()) {
            try (Stream<Path> all = Files.find(folder.get(), Integer.MAX_VALUE, Workshop::counts)) {
                for (Path file : all.toList()) {
                    files.put(file, Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
        return files;
    }

    private static boolean counts(Path path, BasicFileAttributes attributes) {
        return attributes.isRegularFile() && !path.toString().contains("target");
    }
}
