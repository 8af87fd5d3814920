package care.plumbline.pages.learn;

import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.Thumbnail;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.words.LearnWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Everything there is to read.
///
/// @param movements by the stage that opens them
/// @param stories of women who are made up, and said to be
/// @param leavesOut whether what speaks of a baby is left out
public record IndexPage(
        List<Link> complaints,
        List<Link> causes,
        List<Link> remedies,
        List<Group> habits,
        List<Group> movements,
        List<String> stories,
        boolean leavesOut) {

    /// Things that go together.
    ///
    /// @param about a line on them; empty: none
    public record Group(String name, String about, List<Thumbnail> stills) {
        public Group {
            stills = List.copyOf(stills);
        }
    }

    public IndexPage {
        complaints = List.copyOf(complaints);
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
        habits = List.copyOf(habits);
        movements = List.copyOf(movements);
        stories = List.copyOf(stories);
    }

    static IndexPage of(Reader reader) {
        Library library = reader.library();
        return new IndexPage(
                reader.links(library.complaints()),
                reader.links(library.causes().map(Topic.OfCause::new)),
                reader.links(library.remedies().map(Topic.OfRemedy::new)),
                Arrays.stream(Spot.values())
                        .map(spot -> new Group(
                                spot.says(reader.say()),
                                "",
                                reader.habits(library.habits().filter(spot::holds))))
                        .filter(group -> !group.stills().isEmpty())
                        .toList(),
                library.guide().stages().stream()
                        .map(stage -> stage(stage, reader))
                        .filter(group -> !group.stills().isEmpty())
                        .toList(),
                library.guide().welcome().stories().stream()
                        .map(story -> reader.says(story.says()))
                        .toList(),
                reader.isSilent());
    }

    private static Group stage(Stage stage, Reader reader) {
        return new Group(
                reader.says(stage.name()),
                reader.says(stage.about()),
                reader.movements(reader.library().movements().filter(movement -> movement.stage() == stage.number())));
    }

    /// Where a habit has its place in her day, in the order of the page.
    enum Spot {
        BED("bed"),
        FEEDING("feeding"),
        COT("cot"),
        CHANGE("change"),
        BATH("bath"),
        FLOOR("floor"),
        CARRIER("carrier"),
        HOME("home"),
        SINK("sink"),
        STAIRS("stairs"),
        PRAM("pram"),
        CAR("car"),
        OUTDOORS("outdoors"),
        WORK("work");

        private final String code;

        Spot(String code) {
            this.code = code;
        }

        String says(LearnWords say) {
            return switch (this) {
                case BED -> say.inBed();
                case FEEDING -> say.whenYouFeed();
                case COT -> say.atTheCot();
                case CHANGE -> say.changingNappies();
                case BATH -> say.atTheBath();
                case FLOOR -> say.onTheFloor();
                case CARRIER -> say.withACarrier();
                case HOME -> say.aboutTheHome();
                case SINK -> say.atTheSink();
                case STAIRS -> say.onStairs();
                case PRAM -> say.withThePram();
                case CAR -> say.inTheCar();
                case OUTDOORS -> say.outdoors();
                case WORK -> say.atWork();
            };
        }

        static Optional<Spot> of(Habit habit) {
            return Arrays.stream(values()).filter(spot -> spot.holds(habit)).findFirst();
        }

        boolean holds(Habit habit) {
            return habit.place().equals(code);
        }
    }
}
