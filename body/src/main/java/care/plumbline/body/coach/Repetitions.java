package care.plumbline.body.coach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Cuts what is seen into repetitions, whichever way she goes down.
final class Repetitions {

    /// Where she is in one.
    enum Phase {
        STANDING,
        DOWN,
        UP
    }

    /// Down and up within this many seconds is a twitch of the pose model.
    private static final double SHORTEST = .4;

    /// Longer than this she does something else down there.
    private static final double LONGEST = 30;

    /// Unseen for longer than this, what lies between cannot be known.
    private static final double GAP = 1;

    private static final int RECENT = 15;

    private final Yardstick yardstick;
    private final List<SideView> views = new ArrayList<>();
    private final Deque<Double> lengths = new ArrayDeque<>();
    private Phase phase = Phase.STANDING;
    /// Whether she was seen standing since she was out of sight: a lift of which the beginning is missing is none.
    private boolean stood;

    private double deepest;
    private double last;
    private int counted;

    Repetitions(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    Phase phase() {
        return phase;
    }

    /// @return the repetition that ends with this view
    Optional<Repetition> see(SideView view) {
        boolean tooLong = !views.isEmpty() && view.seconds() - views.getFirst().seconds() > LONGEST;
        if (tooLong || view.seconds() - last > GAP) {
            stand();
            stood = false;
        }
        last = view.seconds();
        double down = view.down();
        switch (phase) {
            case STANDING -> {
                if (down <= yardstick.bend().begins()) {
                    keep(view.length());
                    stood = true;
                } else if (stood) {
                    phase = Phase.DOWN;
                    deepest = down;
                }
            }
            case DOWN -> {
                deepest = Math.max(deepest, down);
                if (down < deepest - yardstick.bend().turns()) {
                    phase = Phase.UP;
                }
            }
            case UP -> {
                if (down > deepest) {
                    deepest = down;
                    phase = Phase.DOWN;
                }
            }
        }
        if (phase != Phase.STANDING) {
            views.add(view);
        }
        return down < yardstick.bend().ends() ? ended() : Optional.empty();
    }

    private Optional<Repetition> ended() {
        boolean whole = phase == Phase.UP
                && !lengths.isEmpty()
                && views.getLast().seconds() - views.getFirst().seconds() >= SHORTEST;
        Optional<Repetition> done = whole
                ? Optional.of(Repetition.of(++counted, views, Watch.middle(lengths), yardstick.handWidth()))
                : Optional.empty();
        stand();
        return done;
    }

    private void stand() {
        phase = Phase.STANDING;
        views.clear();
    }

    private void keep(double length) {
        lengths.addLast(length);
        if (lengths.size() > RECENT) {
            lengths.removeFirst();
        }
    }
}
