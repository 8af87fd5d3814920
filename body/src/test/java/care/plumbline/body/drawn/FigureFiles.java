package care.plumbline.body.drawn;

import care.plumbline.body.scene.Scene;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The figures of a folder: one file a movement or habit, and `base-poses.yaml` with the poses they start from.
public final class FigureFiles {

    private static final String LIBRARY = "base-poses.yaml";

    private FigureFiles() {}

    /// Every figure in the folder by its id, in alphabetical order.
    public static Map<String, Scene> read(Path folder) {
        Words library = words(folder.resolve(LIBRARY));
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (!name.equals(LIBRARY)) {
                String id = name.substring(0, name.length() - ".yaml".length());
                scenes.put(id, new FigureReader(id, words(file), library).scene());
            }
        }
        return scenes;
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Words words(Path file) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file.toString()).build();
            return new Words(file.getFileName().toString(), new Load(settings).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
