package care.plumbline.body.drawn;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Draws the figures of a folder, to look at them: `Preview FOLDER OUT [--watch] [id …]` writes the moving picture of
/// each figure, a still of each of its poses, and a page that shows them. `--watch` draws again whenever a file
/// changes.
public final class Preview {

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>Figures</title>
            <style>body{background:#fbf6ef;font:15px sans-serif;color:#3b2a3a}figure{display:inline-block;margin:8px}
            img{width:380px;display:block}</style>
            """;

    private Preview() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>(List.of(args));
        boolean watch = rest.remove("--watch");
        Path folder = Path.of(rest.removeFirst());
        Path out = Files.createDirectories(Path.of(rest.removeFirst()));
        long drawn = 0;
        do {
            long changed = newest(folder);
            if (changed > drawn) {
                drawn = changed;
                draw(folder, out, rest);
            }
            Thread.sleep(watch ? 400 : 0);
        } while (watch);
    }

    private static void draw(Path folder, Path out, List<String> wanted) throws IOException {
        try {
            Figure figure = new Figure(Look.USUAL);
            StringBuilder page = new StringBuilder(PAGE);
            for (Map.Entry<String, Scene> entry : FigureFiles.read(folder).entrySet()) {
                String id = entry.getKey();
                Scene scene = entry.getValue();
                if (wanted.isEmpty() || wanted.contains(id)) {
                    Files.writeString(out.resolve(id + ".svg"), figure.moving(scene));
                    Files.writeString(out.resolve(id + ".shown.svg"), figure.still(scene, ""));
                    page.append("<h2>").append(scene.title()).append("</h2>").append(shown(id, "moving"));
                    for (KeyPose key : scene.keys()) {
                        Files.writeString(out.resolve(id + "." + key.id() + ".svg"), figure.still(scene, key.id()));
                        page.append(shown(id + "." + key.id(), key.id() + ": " + key.label()));
                    }
                }
            }
            Files.writeString(out.resolve("index.html"), page);
            System.out.println("drawn: " + out.resolve("index.html").toAbsolutePath());
        } catch (IllegalArgumentException mistake) {
            System.out.println(mistake.getMessage());
        }
    }

    private static String shown(String file, String words) {
        return "<figure><img alt=\"\" src=\"" + file + ".svg\"><figcaption>" + words + "</figcaption></figure>";
    }

    private static long newest(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
        }
    }
}
