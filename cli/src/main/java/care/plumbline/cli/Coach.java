package care.plumbline.cli;

import care.plumbline.body.coach.LiftCoach;
import care.plumbline.body.coach.Recording;
import care.plumbline.body.coach.Sighting;
import care.plumbline.body.coach.Unseen;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.server.files.FileRefused;
import care.plumbline.server.files.TextFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline coach FILE.csv`: what the coach makes of lifts that a pose model has seen and somebody has written down.
@Command(
        name = "coach",
        mixinStandardHelpOptions = true,
        description = "Judge recorded landmarks of lifts: repetitions and findings.")
final class Coach implements Callable<Integer> {

    /// Half an hour of pictures.
    private static final int MEGABYTES = 64;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "A line a picture (docs/reference/landmarks.md).")
    private Path file = Path.of("");

    @Option(
            names = "--aspect",
            paramLabel = "NUMBER",
            description = "The width of the picture over its height, where the file does not name it.")
    private Optional<Double> aspect = Optional.empty();

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

    @Mixin
    private GuideOption guide = new GuideOption();

    @Override
    public Integer call() throws WrongInput, FileRefused {
        Coaching coaching = guide.guide().coaching();
        List<Sighting> sightings = recording().sightings();
        var coach = new LiftCoach(coaching.yardstick());
        Map<Unseen, Integer> unseen = new EnumMap<>(Unseen.class);
        sightings.forEach(one -> coach.see(one).ifPresent(why -> unseen.merge(why, 1, Integer::sum)));
        var judged = new JudgedLifts(coaching, sightings.size(), coach.lifts(), unseen);
        var out = spec.commandLine().getOut();
        out.print(json ? judged.json() : judged.page());
        out.flush();
        return 0;
    }

    private Recording recording() throws WrongInput, FileRefused {
        List<String> lines = TextFile.read(file, MEGABYTES).lines().toList();
        try {
            return aspect.isPresent() ? Recording.of(lines, aspect.get()) : Recording.of(lines);
        } catch (Recording.Unreadable unreadable) {
            throw new WrongInput(file + ", " + unreadable.getMessage());
        }
    }
}
