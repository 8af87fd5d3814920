package care.plumbline.core.plan;

import care.plumbline.core.guide.movement.Movement;
import java.util.List;

/// Whether a movement is for her today, and if not, everything that stands against it.
public record Verdict(Movement movement, List<Obstacle> obstacles) {

    public Verdict {
        obstacles = List.copyOf(obstacles);
    }

    /// Whether a restriction is among what stands against it.
    boolean isRestricted() {
        for (Obstacle obstacle : obstacles) {
            if (obstacle instanceof Obstacle.Restricted) {
                return true;
            }
        }
        return false;
    }

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
