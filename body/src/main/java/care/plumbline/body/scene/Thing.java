package care.plumbline.body.scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The things a scene can hold. A thing is put where its comment says; sizes are in heights.
public sealed interface Thing {

    /// The name of the constant.
    String name();

    /// The name a physiotherapist writes: `towel-roll`.
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All things there are.
    static List<Thing> all() {
        return Stream.<Thing[]>of(
                        Furniture.values(),
                        Building.values(),
                        SmallThing.values(),
                        Child.values(),
                        Person.values(),
                        Mark.values())
                .flatMap(Stream::of)
                .toList();
    }

    /// The thing a physiotherapist calls so.
    static Optional<Thing> named(String word) {
        return all().stream().filter(thing -> thing.word().equals(word)).findFirst();
    }

    /// What she sits, lies or leans on.
    enum Furniture implements Thing {
        /// Seen from the side; its middle on the floor.
        MAT,
        /// Seen from above; its middle.
        MAT_ABOVE,
        BED_ABOVE,
        /// Facing right; the middle of its seat top.
        CHAIR,
        /// Facing left, so that its seat is before her.
        CHAIR_AHEAD,
        CHAIR_FRONT,
        /// The middle of its top, as all that follow.
        STOOL,
        SOFA,
        BED,
        TABLE,
        SINK,
        /// With a raised base; the near end of its mattress top.
        COT,
        /// The near end of its rim.
        BATH,
        /// With its tray, facing left; the middle of its seat.
        HIGH_CHAIR,
        /// On a desk, facing left; the middle of its foot.
        SCREEN
    }

    /// Houses and streets.
    enum Building implements Thing {
        /// To lean on from the left; its foot.
        WALL,
        /// Behind her, seen from the front; its foot.
        WALL_BEHIND,
        /// Seen from the front; the middle of its threshold.
        DOORWAY,
        /// The near top edge.
        STEP,
        STAIRS,
        /// The rail beside stairs, on posts; placed where the stairs are.
        RAIL,
        /// The middle of its handle.
        PRAM,
        /// From its end, where she stands beside it; the near top edge.
        PRAM_END,
        /// With the door open; the edge of its seat.
        CAR
    }

    /// Soft things, and what hands hold; their middle.
    enum SmallThing implements Thing {
        PILLOW,
        /// As it lies on a bed seen from above.
        PILLOW_ABOVE,
        CUSHION,
        TOWEL_ROLL,
        /// A line from `at` to `to`, round `over` on its way.
        BAND,
        STRAP,
        WEIGHT,
        /// Its handle.
        BAG,
        BASKET,
        TOY,
        PHONE,
        CAR_SEAT;

        /// Whether it is a thing of its own that she carries: bands and straps are also drawn as cloth on her.
        public boolean isCarried() {
            return isForHands() && this != BAND && this != STRAP;
        }

        /// Whether it is held by hands alone: never on a lap or hugged.
        boolean isForHands() {
            return switch (this) {
                case PILLOW, PILLOW_ABOVE, CUSHION, TOWEL_ROLL -> false;
                case BAND, STRAP, WEIGHT, BAG, BASKET, TOY, PHONE, CAR_SEAT -> true;
            };
        }
    }

    /// A child; the middle of the body, head up before it is turned.
    enum Child implements Thing {
        /// Looks back at her.
        BABY,
        /// Looks away from her.
        BABY_AWAY,
        /// Seen from its back, lying on its side.
        BABY_BACK,
        /// Its feet.
        TODDLER
    }

    /// A second grown person, who looks to the left, at her; the feet.
    enum Person implements Thing {
        /// Reaches out with both arms.
        PERSON,
        /// Carries a full bag in each hand.
        PERSON_LADEN
    }

    /// Signs for what a picture cannot show by itself.
    enum Mark implements Thing {
        /// Pointing up before it is turned.
        ARROW,
        ARROWS_APART,
        /// Clockwise.
        ARROW_ROUND,
        /// The pelvic floor, seen as a bowl under the pelvis.
        FLOOR_LIFT,
        FLOOR_LET_GO,
        FLOOR_FLICK,
        FLOOR_LEVELS,
        /// Where something works.
        GLOW,
        /// Behind someone who moves fast.
        SPEED,
        COUGH
    }
}
