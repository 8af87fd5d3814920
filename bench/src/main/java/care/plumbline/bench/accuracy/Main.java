package care.plumbline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints Markdown tables about every data set it finds below the folder that is named.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            System.err.println("expected the folder of the recordings, found " + String.join(" ", arguments));
            System.exit(2);
        }
        Path data = Path.of(arguments[0]);
        var tables = new ArrayList<String>();
        if (Files.isDirectory(data.resolve("synthetic"))) {
            tables.add(Rendered.table(data.resolve("synthetic")));
        }
        if (Files.isDirectory(data.resolve("ui-prmd"))) {
            tables.add(UiPrmd.table(data.resolve("ui-prmd")));
        }
        if (Files.isDirectory(data.resolve("exercise-correction"))) {
            tables.add(ExerciseCorrection.table(data.resolve("exercise-correction/core")));
        }
        if (Files.isDirectory(data.resolve("keraal"))) {
            tables.add(Keraal.table(data.resolve("keraal/draw_skeleton/dataSampleKeraal")));
        }
        if (Files.isDirectory(data.resolve("video"))) {
            tables.add(Videos.table(data.resolve("video")));
        }
        if (tables.isEmpty()) {
            System.err.println("expected synthetic, ui-prmd, exercise-correction, keraal or video in " + data
                    + ", found " + names(data));
            System.exit(2);
        }
        System.out.println(String.join("\n", tables));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
