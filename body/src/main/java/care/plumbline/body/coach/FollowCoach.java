package care.plumbline.body.coach;

import care.plumbline.body.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows a movement that the camera can judge: how often, how far, how fast.
public final class FollowCoach implements Coach {

    /// One repetition.
    ///
    /// @param range from the least bend to the most, in degrees
    /// @param seconds from one beginning to the next
    public record Turn(double range, double seconds) {}

    /// A swing smaller than this is no repetition, in degrees: twice the measured error of a knee, and for a
    /// heel what it has.
    private final double least;

    private final Watch watch;
    private final Followed followed;
    private final List<Turn> turns = new ArrayList<>();
    private final OneEuro calm = new OneEuro(CALM, QUICK);
    private double low = Double.MAX_VALUE;
    private double high = -Double.MAX_VALUE;
    private boolean rising = true;
    private boolean risen;
    private double began;

    private static final double CALM = 1.2;
    private static final double QUICK = .02;

    /// @param least the smallest swing that is a repetition, in degrees
    public FollowCoach(Yardstick yardstick, Followed followed, double least) {
        if (!(least > 0)) {
            throw new IllegalArgumentException("expected a swing above 0 degrees, found " + least);
        }
        this.watch = new Watch(yardstick);
        this.followed = followed;
        this.least = least;
    }

    @Override
    public Optional<Unseen> see(Sighting sighting) {
        return switch (watch.sitting(sighting)) {
            case Seen.Unclear(Unseen why) -> Optional.of(why);
            case Seen.Clear(SideView view) -> {
                if (sighting instanceof Sighting.Her her) {
                    swing(view.seconds(), bend(her.keypoints(), view));
                }
                yield Optional.empty();
            }
        };
    }

    private double bend(Keypoints at, SideView view) {
        return switch (followed) {
            case KNEE -> view.knee();
            case HIP -> view.hip();
            case ARM -> calm.next(view.seconds(), arm(at, view.near()));
            case HEEL -> calm.next(view.seconds(), heel(at, view.near()));
        };
    }

    private static double arm(Keypoints at, Half near) {
        Point shoulder = at.at(Keypoint.SHOULDER, near);
        double down = shoulder.direction(at.at(Keypoint.HIP, near));
        double arm = shoulder.direction(at.at(Keypoint.WRIST, near));
        return Math.abs(care.plumbline.body.Degrees.turned(arm - down));
    }

    private static double heel(Keypoints at, Half near) {
        double sole = at.at(Keypoint.HEEL, near).direction(at.at(Keypoint.TOE, near));
        return Math.abs(sole) - QUARTER;
    }

    private static final double QUARTER = 90;

    /// Up by the least swing and down again by it is one.
    private void swing(double seconds, double bend) {
        if (rising) {
            low = Math.min(low, bend);
            high = Math.max(high, bend);
            if (!risen && bend - low >= least) {
                risen = true;
                high = bend;
                began = seconds;
            }
            if (risen && high - bend >= least) {
                turns.add(new Turn(high - low, seconds - began));
                rising = false;
                low = bend;
            }
        } else {
            low = Math.min(low, bend);
            if (bend - low >= least) {
                rising = true;
                risen = true;
                high = bend;
                began = seconds;
            }
        }
    }

    @Override
    public int counted() {
        return turns.size();
    }

    public List<Turn> turns() {
        return List.copyOf(turns);
    }
}
