package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Healing;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.safety.ClearanceEffect;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Safety;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Judges movements against safety, restrictions, stage, day and weeks.
final class Clearance {

    private final Safety safety;
    private final StageStanding standing;
    private final Day day;
    private final DangerSign.Exercise exercise;
    private final int stageToday;
    private final Facts facts;
    private final ByName named;
    private final Optional<Weeks> weeks;
    private final Optional<Healing> healing;

    Clearance(Facts facts, Safety safety, StageStanding standing, Day day, ByName named) {
        this.named = named;
        this.facts = facts;
        this.safety = safety;
        this.standing = standing;
        this.day = day;
        this.exercise = safety.exercise();
        this.stageToday = day.stageToday(standing.stage().number());
        this.weeks = facts.whole(Handle.WEEKS_SINCE_BIRTH).map(Weeks::new);
        this.healing = facts.choice(Handle.HEALING)
                .flatMap(code -> Arrays.stream(Healing.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst());
    }

    Verdict judge(Movement movement) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (exercise == DangerSign.Exercise.STOP || (exercise == DangerSign.Exercise.GENTLE && movement.stage() > 0)) {
            obstacles.add(new Obstacle.SafetyFirst(
                    exercise,
                    safety.findings().stream()
                            .filter(finding -> finding.exercise() != DangerSign.Exercise.AS_PLANNED)
                            .toList(),
                    safety.isHeldByWord() ? safety.toldToWait() : List.of()));
        }
        if (named.bars(movement)) {
            obstacles.add(new Obstacle.Barred());
        }
        boolean picked = named.picks(movement);
        for (Limit limit : safety.limits()) {
            if (limit.forbids(picked ? leftFor(limit, movement) : movement.loads())) {
                obstacles.add(new Obstacle.Restricted(limit));
            }
        }
        day.pace().against(movement.loads()).forEach(held -> obstacles.add(new Obstacle.HeldBack(held)));
        int reached = standing.stage().number();
        // A day for less is one for a pick too, also of a stage that she has not reached.
        int today = picked ? day.stageToday(Math.max(reached, movement.stage())) : stageToday;
        if (movement.stage() > reached && !picked) {
            obstacles.add(new Obstacle.StageShut(standing));
        } else if (movement.stage() > today) {
            obstacles.add(new Obstacle.TooMuchToday(day));
        }
        Weeks from = picked ? opensWhenPicked(movement) : opens(movement);
        if (weeks.orElse(new Weeks(0)).compareTo(from) < 0) {
            obstacles.add(new Obstacle.TooEarly(from));
        }
        List<Text> mind = safety.limits().stream()
                .flatMap(limit -> limit.eases(movement.loads()).stream())
                .toList();
        return new Verdict(movement, obstacles, mind);
    }

    /// What a limit still sees of a movement that her clinician picked: not what a clinician may open at all.
    private Set<Id> leftFor(Limit limit, Movement movement) {
        if (!limit.known()) {
            return movement.loads();
        }
        var left = new TreeSet<>(movement.loads());
        left.removeAll(ClearanceEffect.openedByName(facts, limit.restriction()));
        return left;
    }

    /// Whoever picked it for her knew when she gave birth. What is not meant after every birth stays shut while we do
    /// not know hers.
    private Weeks opensWhenPicked(Movement movement) {
        Weeks usual = usually(movement);
        return usual.equals(Weeks.NEVER) ? usual : new Weeks(0);
    }

    /// The week a movement opens: for everyone, or sooner where her clinician allowed it.
    private Weeks opens(Movement movement) {
        Weeks usual = usually(movement);
        return movement.cleared()
                .filter(cleared -> !usual.equals(Weeks.NEVER) && ClearanceEffect.isCleared(facts, cleared.by()))
                .map(Movement.Cleared::from)
                .filter(from -> from.compareTo(usual) < 0)
                .orElse(usual);
    }

    /// While we do not know how she gave birth, the latest week for any birth, and never where it is not meant
    /// for every birth.
    private Weeks usually(Movement movement) {
        return healing.map(movement.earliest()::get)
                .orElseGet(() -> movement.earliest().values().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(Weeks.NEVER));
    }
}
