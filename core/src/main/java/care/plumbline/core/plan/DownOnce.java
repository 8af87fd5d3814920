package care.plumbline.core.plan;

import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Posture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Puts a session in its order: she goes down to the floor or the bed once, and up once.
///
/// What warms her up on the ground comes before all else on her feet; what does so on her feet comes before she
/// goes down. Where nothing on the ground warms her up, the ground comes last. Within each part the phases come
/// in their order, and then the numbers of the movements.
final class DownOnce {

    private DownOnce() {}

    static List<Session.Item> order(List<Session.Item> items) {
        List<Session.Item> byPhase = items.stream()
                .sorted(Comparator.comparing(
                                (Session.Item item) -> item.movement().phase())
                        .thenComparing(Session.Item::movement, Movement.BY_NUMBER))
                .toList();
        Predicate<Session.Item> down = item -> isDown(item.movement());
        Predicate<Session.Item> warms = item -> item.movement().phase().warmsUp();
        boolean warmsBelow = byPhase.stream().anyMatch(down.and(warms));
        Predicate<Session.Item> before = warmsBelow ? down.negate().and(warms) : down.negate();
        var order = new ArrayList<Session.Item>();
        byPhase.stream().filter(before).forEach(order::add);
        byPhase.stream().filter(down).forEach(order::add);
        byPhase.stream().filter(down.negate().and(before.negate())).forEach(order::add);
        return List.copyOf(order);
    }

    /// Whether it is done, or may be done, down on the ground or a bed: as most of those are drawn.
    static boolean isDown(Movement movement) {
        return movement.positions().stream().anyMatch(DownOnce::isDown);
    }

    private static boolean isDown(Posture posture) {
        return switch (posture) {
            case LYING_BACK, LYING_SIDE, LYING_FRONT, HANDS_KNEES, KNEELING -> true;
            case SEATED, STANDING, HOLDING_BABY, WALKING -> false;
        };
    }
}
