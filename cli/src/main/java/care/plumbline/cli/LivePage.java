package care.plumbline.cli;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Scene;
import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;

/// A page for the author of a figure: it shows the figure as the file has it now, and loads itself again every
/// second.
final class LivePage {

    private static final String RELOAD = "<meta http-equiv=\"refresh\" content=\"1\">";

    private final Sheet sheet;
    private final String id;
    private final Path output;

    LivePage(Figure figure, Look look, String id, Path output) {
        this.sheet = new Sheet(figure, look);
        this.id = id;
        this.output = output;
    }

    /// Draws now and after every change in the folder of figures, until interrupted.
    void keepFresh(Path guide, PrintWriter err) throws IOException, InterruptedException {
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            for (Path folder : new Path[] {
                guide.resolve("figures"), guide.resolve("figures").resolve("habits")
            }) {
                if (Files.isDirectory(folder)) {
                    folder.register(
                            changes, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
                }
            }
            err.println("Open " + output.toAbsolutePath() + " in a browser. Ctrl-C ends.");
            boolean watching = true;
            while (watching) {
                draw(guide);
                WatchKey key = changes.take();
                key.pollEvents();
                watching = key.reset();
            }
        }
    }

    /// Draws the page once.
    void draw(Path guide) throws IOException {
        FigureFiles figures = FigureFiles.read(GuideFolder.files(guide));
        Optional<Scene> scene = figures.figures().find(id);
        String page = scene.isPresent()
                ? sheet.of(scene.get())
                : sheet.of(
                        figures.problems().isEmpty()
                                ? "no figure is called " + id
                                : figures.problems().getFirst().toString());
        Files.writeString(output, RELOAD + page);
    }
}
