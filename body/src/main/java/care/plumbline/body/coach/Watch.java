package care.plumbline.body.coach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;

/// Lets through only what is seen well enough, and calms it. One watch for one check; not for several threads.
final class Watch {

    /// How calm each number is, in hertz, and how much quicker it follows a quick move.
    private static final double CALM_ANGLE = 1.2;

    private static final double QUICK_ANGLE = .02;
    private static final double CALM_LENGTH = 1;
    private static final double QUICK_LENGTH = .5;

    /// The half that is seen better changes only when it is better by so much: a hand before the knee is no turn.
    private static final double BETTER = .2;

    /// So many pictures tell how often they come, and how she stands.
    private static final int RECENT = 15;

    private final Yardstick yardstick;
    private final Deque<Double> times = new ArrayDeque<>();
    private final Deque<Double> widths = new ArrayDeque<>();
    private Half near = Half.LEFT;
    private boolean begun;
    private Calm calm = new Calm();

    Watch(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    /// For what she does on her feet: how she faces is told while she stands.
    Seen see(Sighting sighting) {
        return see(sighting, yardstick.bend().begins());
    }

    /// For what she does in any bend: how she faces is told all the while.
    Seen sitting(Sighting sighting) {
        return see(sighting, Double.POSITIVE_INFINITY);
    }

    private Seen see(Sighting sighting, double facing) {
        return switch (sighting) {
            case Sighting.Nobody _ -> lost(Unseen.NOBODY);
            case Sighting.Several _ -> lost(Unseen.SEVERAL);
            case Sighting.Her her -> her(her, facing);
        };
    }

    private Seen lost(Unseen why) {
        times.clear();
        widths.clear();
        begun = false;
        return new Seen.Unclear(why);
    }

    private Seen her(Sighting.Her her, double facing) {
        keep(times, her.seconds());
        choose(her.keypoints());
        if (SideView.seen(her.keypoints(), near) < yardstick.sight().seen() || !whole(her.keypoints())) {
            return new Seen.Unclear(Unseen.HIDDEN);
        }
        SideView view = calm.next(SideView.of(her, near));
        // Bent over and reaching, shoulders turn: only where she stands they tell how she faces.
        if (view.down() < facing) {
            keep(widths, view.width());
        }
        if (widths.isEmpty() || middle(widths) > yardstick.sight().width()) {
            return new Seen.Unclear(Unseen.TURNED);
        }
        if (seldom()) {
            return new Seen.Unclear(Unseen.SELDOM);
        }
        return new Seen.Clear(view);
    }

    private void choose(Keypoints at) {
        double now = SideView.seen(at, near);
        double other = SideView.seen(at, near.other());
        if (!begun && other > now || other > now + BETTER) {
            near = near.other();
            calm = new Calm();
        }
        begun = true;
    }

    private boolean whole(Keypoints at) {
        return at.inPicture(Keypoint.SHOULDER, near)
                && at.inPicture(Keypoint.HIP, near)
                && at.inPicture(Keypoint.KNEE, near)
                && at.inPicture(Keypoint.ANKLE, near);
    }

    private boolean seldom() {
        return times.size() == RECENT
                && (RECENT - 1) / (times.getLast() - times.getFirst())
                        < yardstick.sight().aSecond();
    }

    private static void keep(Deque<Double> recent, double number) {
        recent.addLast(number);
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
    }

    static double middle(Iterable<Double> numbers) {
        var sorted = new ArrayList<Double>();
        numbers.forEach(sorted::add);
        sorted.sort(null);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /// A filter for each number.
    private static final class Calm {
        private final OneEuro trunk = angle();
        private final OneEuro hip = angle();
        private final OneEuro knee = angle();
        private final OneEuro neck = angle();
        private final OneEuro reach = length();
        private final OneEuro beside = length();
        private final OneEuro rounding = length();

        SideView next(SideView raw) {
            double at = raw.seconds();
            Optional<Double> round = raw.rounding().map(out -> rounding.next(at, out));
            return new SideView(
                    at,
                    raw.near(),
                    trunk.next(at, raw.trunk()),
                    hip.next(at, raw.hip()),
                    knee.next(at, raw.knee()),
                    neck.next(at, raw.neck()),
                    reach.next(at, raw.reach()),
                    beside.next(at, raw.beside()),
                    raw.width(),
                    raw.length(),
                    raw.seen(),
                    round);
        }

        private static OneEuro angle() {
            return new OneEuro(CALM_ANGLE, QUICK_ANGLE);
        }

        private static OneEuro length() {
            return new OneEuro(CALM_LENGTH, QUICK_LENGTH);
        }
    }
}
