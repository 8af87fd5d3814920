package care.plumbline.pages.library;

import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Text;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.words.LearnWords;
import java.util.List;

/// A thing of the guide that has a page of its own.
public sealed interface Topic {

    record OfPattern(Pattern pattern) implements Topic {}

    record OfLeaflet(Leaflet leaflet) implements Topic {}

    record OfCause(Cause cause) implements Topic {}

    record OfRemedy(Remedy remedy) implements Topic {}

    record OfHabit(Habit habit) implements Topic {}

    record OfMovement(Movement movement) implements Topic {}

    /// A danger sign has its place on the page of all signs.
    ///
    /// @param asked the questions it hangs on
    record OfSign(DangerSign sign, List<Question> asked) implements Topic {
        public OfSign {
            asked = List.copyOf(asked);
        }
    }

    default Text name() {
        return switch (this) {
            case OfPattern(var pattern) -> pattern.name();
            case OfLeaflet(var leaflet) -> leaflet.name();
            case OfCause(var cause) -> cause.name();
            case OfRemedy(var remedy) -> remedy.name();
            case OfHabit(var habit) -> habit.name();
            case OfMovement(var movement) -> movement.name();
            case OfSign(var sign, var _) -> sign.name();
        };
    }

    default Provenance provenance() {
        return switch (this) {
            case OfPattern(var pattern) -> pattern.provenance();
            case OfLeaflet(var leaflet) -> leaflet.provenance();
            case OfCause(var cause) -> cause.provenance();
            case OfRemedy(var remedy) -> remedy.provenance();
            case OfHabit(var habit) -> habit.provenance();
            case OfMovement(var movement) -> movement.provenance();
            case OfSign(var sign, var _) -> sign.provenance();
        };
    }

    /// Names it in an address.
    default Tag tag() {
        return switch (this) {
            case OfPattern(var pattern) -> Tag.of("pattern", pattern.id());
            case OfLeaflet(var leaflet) -> Tag.of("leaflet", leaflet.id());
            case OfCause(var cause) -> Tag.of("cause", cause.id());
            case OfRemedy(var remedy) -> Tag.of("remedy", remedy.id());
            case OfHabit(var habit) -> Tag.of("habit", habit.id());
            case OfMovement(var movement) -> Tag.of("movement", movement.id());
            case OfSign(var sign, var _) -> Tag.of("sign", sign.id());
        };
    }

    default String href() {
        return (this instanceof OfSign ? "/safety#" : "/learn/") + tag();
    }

    /// What kind of thing it is, in words.
    default String kind(LearnWords say) {
        return switch (this) {
            case OfPattern _, OfLeaflet _ -> say.complaint();
            case OfCause _ -> say.cause();
            case OfRemedy _ -> say.whatHelps();
            case OfHabit _ -> say.dailyHabit();
            case OfMovement _ -> say.movement();
            case OfSign _ -> say.dangerSign();
        };
    }

    /// Whether its page speaks of a baby all through.
    default boolean isOfBaby() {
        return name().isOfBaby();
    }
}
