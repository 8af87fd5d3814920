package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Posture;
import care.plumbline.core.guide.question.Handle;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What she moves on and with. What she has not said is taken as the guide presumes it: a wall and a chair,
/// never a cot or a car seat.
///
/// @param floor whether she gets down to the floor and up again
/// @param atHand what is there
public record Surroundings(boolean floor, Set<String> atHand) {

    public Surroundings {
        atHand = Collections.unmodifiableSet(new LinkedHashSet<>(atHand));
    }

    public static Surroundings of(Facts facts) {
        return new Surroundings(
                !facts.no(Handle.GETS_TO_FLOOR),
                facts.several(Handle.AT_HAND)
                        .orElseGet(() -> new LinkedHashSet<>(
                                facts.guide().ranking().firstPage().presumed())));
    }

    boolean holds(Movement movement) {
        return atHand.containsAll(movement.needs());
    }

    /// Whether she gets into one of its positions: without the floor she lies on her bed, and kneels nowhere.
    boolean reaches(Movement movement) {
        return floor || movement.positions().stream().noneMatch(Surroundings::isOnKnees);
    }

    private static boolean isOnKnees(Posture posture) {
        return switch (posture) {
            case HANDS_KNEES, KNEELING -> true;
            case LYING_BACK, LYING_SIDE, LYING_FRONT, SEATED, STANDING, HOLDING_BABY, WALKING -> false;
        };
    }
}
