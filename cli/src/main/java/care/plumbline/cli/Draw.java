package care.plumbline.cli;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Scene;
import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline figure ID -o FILE`: draws a movement or habit; `--sheet` draws all of them on one page.
@Command(
        name = "figure",
        mixinStandardHelpOptions = true,
        description =
                "Draw a movement (bridge) or a habit (cot-low.do, cot-low.rather-than) as SVG, or all on one sheet.")
final class Draw implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Wanted wanted = new Wanted();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write it.")
    private Path output = Path.of("");

    @Option(names = "--still", paramLabel = "PHASE", description = "One key pose, not moving, such as lift.")
    private Optional<String> still = Optional.empty();

    @Option(
            names = "--live",
            description = "Write a page that redraws itself whenever the figure's file changes; ends with Ctrl-C.")
    private boolean live;

    @Mixin
    private GuideOption guide = new GuideOption();

    @Mixin
    private Looks looks = new Looks();

    /// Either one figure or the sheet.
    static final class Wanted {
        @Parameters(index = "0", paramLabel = "ID", description = "The figure.")
        private Optional<String> id = Optional.empty();

        @Option(names = "--sheet", description = "All figures on one page.")
        private boolean sheet;
    }

    @Override
    public Integer call() throws WrongInput, IOException, InterruptedException {
        Figure figure = new Figure(looks.look());
        if (live) {
            new LivePage(
                            figure,
                            looks.look(),
                            wanted.id.orElseThrow(() -> new WrongInput("--live: expected one figure, found --sheet")),
                            output)
                    .keepFresh(
                            guide.folder()
                                    .orElseThrow(() -> new WrongInput("--live: expected --guide DIR, found nothing")),
                            spec.commandLine().getErr());
            return 0;
        }
        FigureFiles figures = FigureFiles.read(guide.files());
        if (wanted.sheet) {
            Files.writeString(output, new Sheet(figure, looks.look()).of(figures.figures()));
            return 0;
        }
        String id = wanted.id.orElse("");
        Scene scene = figures.figures().find(id).orElseThrow(() -> new WrongInput(missing(figures, id)));
        Files.writeString(output, still.isPresent() ? figure.still(scene, phase(scene)) : figure.moving(scene));
        return 0;
    }

    private static String missing(FigureFiles figures, String id) {
        return figures.problems().stream()
                .filter(problem -> problem.place().file().endsWith("/" + id + ".yaml"))
                .map(Problem::toString)
                .findFirst()
                .orElse("ID: expected a figure of the guide, found " + id);
    }

    private String phase(Scene scene) throws WrongInput {
        String phase = still.orElse("");
        if (scene.keys().stream().noneMatch(key -> key.id().equals(phase))) {
            throw new WrongInput("--still: expected one of "
                    + scene.keys().stream().map(KeyPose::id).collect(Collectors.joining(", ")) + ", found " + phase);
        }
        return phase;
    }
}
