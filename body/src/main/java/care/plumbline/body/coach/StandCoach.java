package care.plumbline.body.coach;

import care.plumbline.body.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Watches her stand, and lays a plumb line from her ankle upward. It says where ear, shoulder, hip and knee
/// are; no stance is right or wrong.
public final class StandCoach implements Coach {

    /// She stands when hip and knee are bent less than this, in degrees.
    private static final double STRAIGHT = 20;

    private final Watch watch;
    private final double handWidth;
    private final int wanted;
    private final List<Plumb> seen = new ArrayList<>();

    /// @param wanted so many pictures of her standing are enough
    public StandCoach(Yardstick yardstick, int wanted) {
        if (wanted < 1) {
            throw new IllegalArgumentException("expected one picture at least, found " + wanted);
        }
        this.watch = new Watch(yardstick);
        this.handWidth = yardstick.handWidth();
        this.wanted = wanted;
    }

    @Override
    public Optional<Unseen> see(Sighting sighting) {
        return switch (watch.see(sighting)) {
            case Seen.Unclear(Unseen why) -> Optional.of(why);
            case Seen.Clear(SideView view) -> {
                if (view.down() < STRAIGHT && seen.size() < wanted && sighting instanceof Sighting.Her her) {
                    seen.add(plumb(her.keypoints(), view));
                }
                yield Optional.empty();
            }
        };
    }

    private Plumb plumb(Keypoints at, SideView view) {
        double unit = view.length() * handWidth;
        int ahead = SideView.ahead(at, view.near());
        Point ankle = at.at(Keypoint.ANKLE, view.near());
        ToDoubleFunction<Keypoint> before =
                place -> ahead * (at.at(place, view.near()).x() - ankle.x()) / unit;
        return new Plumb(
                before.applyAsDouble(Keypoint.EAR),
                before.applyAsDouble(Keypoint.SHOULDER),
                before.applyAsDouble(Keypoint.HIP),
                before.applyAsDouble(Keypoint.KNEE));
    }

    @Override
    public int counted() {
        return seen.size();
    }

    /// Her usual stance of the pictures seen, once there are enough.
    public Optional<Plumb> plumb() {
        return seen.size() < wanted
                ? Optional.empty()
                : Optional.of(new Plumb(
                        middle(Plumb::ear), middle(Plumb::shoulder), middle(Plumb::hip), middle(Plumb::knee)));
    }

    private double middle(ToDoubleFunction<Plumb> of) {
        return Watch.middle(seen.stream().map(of::applyAsDouble).toList());
    }
}
