package care.plumbline.cli;

import care.plumbline.body.coach.FeedCoach;
import care.plumbline.body.coach.FollowCoach;
import care.plumbline.body.coach.LiftCoach;
import care.plumbline.body.coach.Recording;
import care.plumbline.body.coach.Sighting;
import care.plumbline.body.coach.StandCoach;
import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.server.files.FileRefused;
import care.plumbline.server.files.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline coach FILE.csv`: what the coach makes of what a pose model has seen and somebody has written
/// down: lifts, how she stands, how she sits, or a movement.
@Command(
        name = "coach",
        mixinStandardHelpOptions = true,
        description = "Judge recorded landmarks: lifts, how she stands or sits, a movement.")
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

    @Option(
            names = "--check",
            paramLabel = "CHECK",
            description = "lift, stand, sit or follow (default: ${DEFAULT-VALUE}).",
            defaultValue = "lift")
    private String check = "lift";

    @Option(
            names = "--movement",
            paramLabel = "ID",
            description = "The movement that is followed, by its name in the guide.")
    private Optional<String> movement = Optional.empty();

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

    @Mixin
    private GuideOption guide = new GuideOption();

    @Override
    public Integer call() throws WrongInput, FileRefused {
        Coaching coaching = guide.guide().coaching();
        Judged judged = judged(coaching, recording().sightings());
        var out = spec.commandLine().getOut();
        out.print(json ? judged.json().done().lines() + System.lineSeparator() : judged.page());
        out.flush();
        return 0;
    }

    private Judged judged(Coaching by, List<Sighting> sightings) throws WrongInput {
        return switch (check()) {
            case LIFT -> {
                var coach = new LiftCoach(by.yardstick());
                Looked looked = Looked.at(sightings, coach, by);
                yield new Judged.Lifts(new JudgedLifts(looked, coach.lifts()));
            }
            case STAND -> {
                var coach = new StandCoach(by.yardstick(), by.standing());
                Looked looked = Looked.at(sightings, coach, by);
                yield new Judged.Stance(looked, coach.plumb());
            }
            case FEED -> {
                var lines =
                        new FeedCoach.Lines(by.feeding().lean(), by.feeding().drop());
                var coach = new FeedCoach(by.yardstick(), lines);
                Looked looked = Looked.at(sightings, coach, by);
                yield new Judged.Seat(looked, coach.sitting());
            }
            case FOLLOW -> {
                Coaching.Follow one = followed(by);
                var coach = new FollowCoach(by.yardstick(), one.by(), one.least());
                Looked looked = Looked.at(sightings, coach, by);
                yield new Judged.Turns(looked, coach.turns());
            }
        };
    }

    private Check check() throws WrongInput {
        try {
            return Check.of(check);
        } catch (IllegalArgumentException none) {
            throw new WrongInput("--check: expected lift, stand, sit or follow, found " + Setting.shown(check));
        }
    }

    private Coaching.Follow followed(Coaching by) throws WrongInput {
        String wanted = movement.orElse("");
        return by.follows().stream()
                .filter(one -> one.movement().value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new WrongInput("--movement: expected one of "
                        + by.follows().stream()
                                .map(one -> one.movement().value())
                                .collect(Collectors.joining(", "))
                        + ", found " + (wanted.isEmpty() ? "none" : Setting.shown(wanted))));
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
