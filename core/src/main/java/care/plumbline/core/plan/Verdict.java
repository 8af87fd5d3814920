package care.plumbline.core.plan;

import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// Whether a movement is for her today, and if not, everything that stands against it.
///
/// @param mind how she does it in a smaller way than others do, for each reason to
public record Verdict(Movement movement, List<Obstacle> obstacles, List<Text> mind) {

    public Verdict {
        obstacles = List.copyOf(obstacles);
        mind = List.copyOf(mind);
    }

    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
