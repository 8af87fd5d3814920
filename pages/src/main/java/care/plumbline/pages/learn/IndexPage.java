package care.plumbline.pages.learn;

import care.plumbline.core.guide.Habit;
import care.plumbline.core.guide.Stage;
import care.plumbline.core.recovery.Recovery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Everything there is to read.
///
/// @param movements by the stage that opens them
/// @param leavesOut whether what speaks of a baby is left out
public record IndexPage(
        List<Link> causes, List<Link> remedies, List<Group> habits, List<Group> movements, boolean leavesOut) {

    /// Things that go together.
    ///
    /// @param about a line on them; empty: none
    /// @param open whether they are shown at once
    public record Group(String name, String about, List<Still> stills, boolean open) {
        public Group {
            stills = List.copyOf(stills);
        }
    }

    public IndexPage {
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
        habits = List.copyOf(habits);
        movements = List.copyOf(movements);
    }

    static IndexPage of(Reader reader) {
        Library library = reader.library();
        return new IndexPage(
                reader.links(library.causes().map(Topic.OfCause::new)),
                reader.links(library.remedies().map(Topic.OfRemedy::new)),
                Arrays.stream(Spot.values())
                        .map(spot -> new Group(
                                spot.says(), "", reader.habits(library.habits().filter(spot::holds)), false))
                        .filter(group -> !group.stills().isEmpty())
                        .toList(),
                library.guide().stages().stream()
                        .map(stage -> stage(stage, reader))
                        .filter(group -> !group.stills().isEmpty())
                        .toList(),
                reader.isSilent());
    }

    private static Group stage(Stage stage, Reader reader) {
        int reached = reader.hers()
                .map(Recovery::plan)
                .map(plan -> plan.standing().stage().number())
                .orElse(0);
        return new Group(
                reader.says(stage.name()),
                reader.says(stage.about()),
                reader.movements(reader.library().movements().filter(movement -> movement.stage() == stage.number())),
                stage.number() == reached);
    }

    /// Where a habit has its place in her day, in the order of the page.
    enum Spot {
        BED("bed", "In bed"),
        FEEDING("feeding", "When you feed"),
        COT("cot", "At the cot"),
        CHANGE("change", "Changing nappies"),
        BATH("bath", "At the bath"),
        FLOOR("floor", "On the floor"),
        CARRIER("carrier", "With a carrier"),
        HOME("home", "About the home"),
        SINK("sink", "At the sink"),
        STAIRS("stairs", "On stairs"),
        PRAM("pram", "With the pram"),
        CAR("car", "In the car"),
        OUTDOORS("outdoors", "Outdoors"),
        WORK("work", "At work");

        private final String code;
        private final String says;

        Spot(String code, String says) {
            this.code = code;
            this.says = says;
        }

        String says() {
            return says;
        }

        static Optional<Spot> of(Habit habit) {
            return Arrays.stream(values()).filter(spot -> spot.holds(habit)).findFirst();
        }

        boolean holds(Habit habit) {
            return habit.place().equals(code);
        }
    }
}
