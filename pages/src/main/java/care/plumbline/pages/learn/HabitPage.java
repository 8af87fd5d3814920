package care.plumbline.pages.learn;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.caring.Pressed;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.SourceNote;
import care.plumbline.pages.library.Thumbnail;
import care.plumbline.pages.show.Drawings.Drawing;
import care.plumbline.pages.words.Decimals;
import java.util.List;
import java.util.Optional;

/// An everyday way of doing things.
///
/// @param eases kinds of pain, by name
/// @param safeSleep the line that must stand beside it; empty: none
/// @param pressed what the marks on her back mean, with their numbers; empty: nothing is marked
/// @param looks the way to the camera, for a habit it can judge; empty: it is none
/// @param hers whether it is for her; empty for a stranger
public record HabitPage(
        String name,
        String todo,
        String ratherThan,
        String why,
        String safeSleep,
        Drawing done,
        Drawing other,
        String pressed,
        String looks,
        List<String> eases,
        List<Link> helps,
        List<Thumbnail> movements,
        Optional<Hers> hers,
        SourceNote backing) {

    private static final int FIRST = 5;

    /// Whether it is one of hers.
    ///
    /// @param look the colour of it: one that is not hers looks like no yes
    public record Hers(String says, String look) {}

    public HabitPage {
        eases = List.copyOf(eases);
        helps = List.copyOf(helps);
        movements = List.copyOf(movements);
    }

    static HabitPage of(Habit habit, Reader reader) {
        Library library = reader.library();
        return new HabitPage(
                reader.says(habit.name()),
                reader.says(habit.todo()),
                reader.says(habit.ratherThan()),
                reader.says(habit.why()),
                habit.safeSleep() && !reader.isSilent()
                        ? reader.says(library.guide().safeSleep())
                        : "",
                reader.done(habit),
                reader.ratherThan(habit),
                reader.pressed(habit).map(pressed -> pressed(pressed, reader)).orElse(""),
                library.guide().coaching().shows(habit.id())
                        ? reader.words().coach().lookWithMe()
                        : "",
                library.guide().patterns().stream()
                        .filter(pattern -> habit.eases().containsKey(pattern.id()))
                        .map(pattern -> reader.says(pattern.name()))
                        .toList(),
                reader.links(library.causes(habit.helps())),
                reader.movements(habit.moves().stream().map(library.guide()::movement)),
                reader.hers().map(recovery -> hers(habit, reader, recovery)),
                reader.backing(
                        habit.provenance(),
                        habit.suitsWhen().stream()
                                .map(rule -> reader.rule(
                                        habit.name(), rule, habit.provenance().sources()))));
    }

    private static String pressed(Pressed pressed, Reader reader) {
        return reader.say()
                .theMarkOnHerBack(
                        hundreds(pressed.before()),
                        hundreds(pressed.after()),
                        Decimals.tenth(pressed.baby().value(), reader.words()));
    }

    private static String hundreds(double newtons) {
        return Long.toString(100 * Rounding.nearest(newtons / 100));
    }

    private static Hers hers(Habit habit, Reader reader, Recovery recovery) {
        List<HabitFit> fits = recovery.plan().habits();
        for (int place = 0; place < fits.size(); place++) {
            if (fits.get(place).habit().id().equals(habit.id())) {
                return new Hers(
                        place < FIRST
                                ? reader.say().oneOfTheFive()
                                : reader.say().thisFitsYou(),
                        "sage");
            }
        }
        return new Hers(reader.say().notForYouNow(), "plain");
    }
}
