package care.plumbline.compiler.press;

import care.plumbline.body.scene.Scene;
import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.words.Phrasebook;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/// Presses a guide's folder: two files to read and the sources of their readers.
public final class PressGuide {

    /// Changes when the way of writing changes; what is written changes with the records by itself.
    private static final int FORMAT = 3;

    private static final String GUIDE = "guide.pressed";
    private static final String FIGURES = "figures.pressed";

    /// The guide as her phone fetches it.
    private static final String PHONE = "phone.pressed";

    private PressGuide() {}

    /// What a build needs.
    ///
    /// @param files by name: what the product reads
    /// @param readers by name: the sources of the classes that read them
    public record Press(Map<String, byte[]> files, Map<String, String> readers) {

        public Press {
            files = new TreeMap<>(files);
            readers = new TreeMap<>(readers);
        }
    }

    /// @param phrases the names of all phrases of the guide, in their order
    public static Press of(Guide guide, List<String> phrases, Figures figures) {
        var press = new Press(Map.of(), Map.of());
        add(press, GUIDE, GUIDE, "PressedGuideReader", guide, Guide.class);
        add(press, PHONE, GUIDE, "PressedGuideReader", OnHerPhone.of(guide, phrases), Guide.class);
        add(press, FIGURES, FIGURES, "PressedFiguresReader", figures, Figures.class);
        return press;
    }

    /// @param calls what the file calls itself: two of one shape are read by one reader
    private static void add(Press press, String file, String calls, String reader, Object value, Class<?> type) {
        var shapes = new Shapes();
        Shape shape = shapes.of(type);
        // The reader's own source says what shape it reads: a file of another shape is refused by its first line.
        var print = new CRC32();
        var columns = new Columns();
        print.update(ReaderSource.of(reader, type, shapes, columns, "").getBytes(StandardCharsets.UTF_8));
        String kind = "plumbline " + calls + " " + FORMAT + " " + Long.toHexString(print.getValue());
        press.readers().put(reader, ReaderSource.of(reader, type, shapes, columns, kind));
        press.files().put(file, Pressed.of(value, shape, shapes, columns, kind));
    }

    /// @param arguments the guide's folder, where files go, where sources go
    public static void main(String[] arguments) throws IOException, GuideRefused {
        if (isUpToDate(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))) {
            return;
        }
        GuideFiles texts = folder(Path.of(arguments[0]));
        Press press = of(
                GuideReader.readAsReleased(texts),
                Phrasebook.names(texts),
                FigureFiles.read(texts).figures());
        Path files = Files.createDirectories(Path.of(arguments[1]));
        for (Map.Entry<String, byte[]> file : press.files().entrySet()) {
            Files.write(files.resolve(file.getKey()), file.getValue());
        }
        Path sources = Files.createDirectories(Path.of(arguments[2]).resolve("care/plumbline/pressed"));
        for (Map.Entry<String, String> reader : press.readers().entrySet()) {
            writeIfNew(sources.resolve(reader.getKey() + ".java"), reader.getValue());
        }
    }

    /// Whether nothing that is pressed, and nothing that presses, is newer than what was pressed.
    private static boolean isUpToDate(Path guide, Path files, Path sources) throws IOException {
        long pressed = Long.MAX_VALUE;
        for (Path made : List.of(
                files.resolve(GUIDE),
                files.resolve(PHONE),
                files.resolve(FIGURES),
                sources.resolve("care/plumbline/pressed/PressedGuideReader.java"),
                sources.resolve("care/plumbline/pressed/PressedFiguresReader.java"))) {
            pressed = Math.min(pressed, Files.exists(made) ? modified(made) : 0);
        }
        for (Class<?> of : List.of(PressGuide.class, Guide.class, Scene.class)) {
            Path classes = Path.of(URI.create(
                    of.getProtectionDomain().getCodeSource().getLocation().toString()));
            if (newest(classes) > pressed) {
                return false;
            }
        }
        return newest(guide) <= pressed;
    }

    private static long newest(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            long newest = 0;
            for (Path path : paths.filter(path -> !path.toString().contains("/guide/target"))
                    .toList()) {
                newest = Math.max(newest, modified(path));
            }
            return newest;
        }
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }

    /// A source that stays as it is need not be compiled again.
    private static void writeIfNew(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    /// The files of a guide as they lie in the repository, but for what a build made of them.
    public static GuideFiles folder(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    texts.put(name, Files.readString(path));
                }
            }
        }
        return GuideFiles.of(texts);
    }
}
