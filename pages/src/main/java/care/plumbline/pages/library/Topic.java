package care.plumbline.pages.library;

import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Text;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.words.LearnWords;

/// A thing of the guide that has a page of its own.
public sealed interface Topic {

    record OfCause(Cause cause) implements Topic {}

    record OfRemedy(Remedy remedy) implements Topic {}

    record OfHabit(Habit habit) implements Topic {}

    record OfMovement(Movement movement) implements Topic {}

    default Text name() {
        return switch (this) {
            case OfCause(var cause) -> cause.name();
            case OfRemedy(var remedy) -> remedy.name();
            case OfHabit(var habit) -> habit.name();
            case OfMovement(var movement) -> movement.name();
        };
    }

    default Provenance provenance() {
        return switch (this) {
            case OfCause(var cause) -> cause.provenance();
            case OfRemedy(var remedy) -> remedy.provenance();
            case OfHabit(var habit) -> habit.provenance();
            case OfMovement(var movement) -> movement.provenance();
        };
    }

    /// Names it in an address.
    default Tag tag() {
        return switch (this) {
            case OfCause(var cause) -> Tag.of("cause", cause.id());
            case OfRemedy(var remedy) -> Tag.of("remedy", remedy.id());
            case OfHabit(var habit) -> Tag.of("habit", habit.id());
            case OfMovement(var movement) -> Tag.of("movement", movement.id());
        };
    }

    default String href() {
        return "/learn/" + tag();
    }

    /// What kind of thing it is, in words.
    default String kind(LearnWords say) {
        return switch (this) {
            case OfCause _ -> say.cause();
            case OfRemedy _ -> say.whatHelps();
            case OfHabit _ -> say.dailyHabit();
            case OfMovement _ -> say.movement();
        };
    }

    /// Whether its page speaks of a baby all through.
    default boolean isOfBaby() {
        return name().isOfBaby();
    }
}
