package care.plumbline.body.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Watches her lift: counts, measures at the bottom, and names what differs from her own practice.
///
/// The first three repetitions that nothing wide speaks against are her practice. One check, one coach; not for
/// several threads.
public final class LiftCoach implements Coach {

    private final Watch watch;
    private final Repetitions repetitions;
    private final LiftJudge judge;
    private final List<Lift> lifts = new ArrayList<>();
    private Practice practice = Practice.NONE;
    private Optional<Unseen> unseen = Optional.of(Unseen.NOBODY);

    public LiftCoach(Yardstick yardstick) {
        this.watch = new Watch(yardstick);
        this.repetitions = new Repetitions(yardstick);
        this.judge = new LiftJudge(yardstick);
    }

    @Override
    public Optional<Unseen> see(Sighting sighting) {
        unseen = switch (watch.see(sighting)) {
            case Seen.Unclear(Unseen why) -> Optional.of(why);
            case Seen.Clear(SideView view) -> {
                repetitions.see(view).ifPresent(this::judge);
                yield Optional.empty();
            }
        };
        return unseen;
    }

    private void judge(Repetition one) {
        List<Finding> wide = judge.wide(one);
        boolean practises = !practice.isEnough();
        if (!practises) {
            var all = new ArrayList<>(wide);
            // What was named by the wide line is not named again.
            judge.own(one, practice).stream()
                    .filter(own -> wide.stream().noneMatch(other -> other.what() == own.what()))
                    .forEach(all::add);
            all.sort((first, second) -> first.what().compareTo(second.what()));
            lifts.add(new Lift(one, false, all));
            return;
        }
        if (wide.isEmpty()) {
            practice = practice.with(one);
        }
        lifts.add(new Lift(one, wide.isEmpty(), wide));
    }

    /// All so far, the newest last.
    public List<Lift> lifts() {
        return List.copyOf(lifts);
    }

    /// How many calm repetitions are still wanted before hers are judged by her own.
    public int practiceLeft() {
        return Practice.ENOUGH - practice.repetitions().size();
    }

    @Override
    public int counted() {
        return lifts.size();
    }

    /// Whether she is on her way down or up.
    public boolean moving() {
        return repetitions.phase() != Repetitions.Phase.STANDING;
    }
}
