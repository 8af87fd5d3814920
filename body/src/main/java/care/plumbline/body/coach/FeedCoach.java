package care.plumbline.body.coach;

import care.plumbline.body.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Watches her sit and feed, a minute or so, and says how much of it she leaned forward or let her head hang.
public final class FeedCoach implements Coach {

    /// She sits while her hip is bent more than this, in degrees.
    private static final double SITS = 45;

    /// A foot that stands is lower than the knee by most of a shin; the shin is nearly as long as the trunk's
    /// half.
    private static final double FOOT_BELOW = .45;

    private record Sample(double seconds, double trunk, double neck, boolean feetDown) {}

    /// Beyond these lines, in degrees, she is said to lean, her head to hang.
    ///
    /// @param lean of the trunk forward of upright
    /// @param drop of the head forward of the trunk
    public record Lines(double lean, double drop) {}

    private final Watch watch;
    private final Lines lines;
    private final List<Sample> samples = new ArrayList<>();

    public FeedCoach(Yardstick yardstick, Lines lines) {
        this.watch = new Watch(yardstick);
        this.lines = lines;
    }

    @Override
    public Optional<Unseen> see(Sighting sighting) {
        return switch (watch.sitting(sighting)) {
            case Seen.Unclear(Unseen why) -> Optional.of(why);
            case Seen.Clear(SideView view) -> {
                if (view.hip() > SITS && sighting instanceof Sighting.Her her) {
                    samples.add(new Sample(view.seconds(), view.trunk(), view.neck(), feetDown(her.keypoints(), view)));
                }
                yield Optional.empty();
            }
        };
    }

    private static boolean feetDown(Keypoints at, SideView view) {
        Point knee = at.at(Keypoint.KNEE, view.near());
        double lowest = Math.min(
                at.at(Keypoint.HEEL, view.near()).y(),
                at.at(Keypoint.TOE, view.near()).y());
        return knee.y() - lowest > FOOT_BELOW * view.length();
    }

    @Override
    public int counted() {
        return samples.size();
    }

    /// What was seen so far; nothing before she sat.
    public Optional<Sitting> sitting() {
        if (samples.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Sitting(
                samples.getLast().seconds() - samples.getFirst().seconds(),
                middle(Sample::trunk),
                middle(Sample::neck),
                part(one -> one.trunk() > lines.lean()),
                part(one -> one.neck() > lines.drop()),
                part(Sample::feetDown)));
    }

    private double middle(ToDoubleFunction<Sample> of) {
        return Watch.middle(samples.stream().map(of::applyAsDouble).toList());
    }

    private double part(Predicate<Sample> of) {
        return samples.stream().filter(of).count() / (double) samples.size();
    }
}
