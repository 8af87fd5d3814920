package care.plumbline.core.caring;

import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.Lift;
import care.plumbline.core.load.LiftingDuration;
import care.plumbline.core.load.LiftingEquation;
import care.plumbline.core.load.Toll;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// One care task as she does it.
///
/// @param way how she does it
/// @param wayHers whether she said so; otherwise it is our guess
/// @param times a day
/// @param minutes each time
/// @param loads what she holds, once for each time it is done: some tasks are done once for each of two babies
/// @param newtons with the heaviest of it, the force on her low back beyond standing upright
/// @param toll what all of it takes in a day
public record TaskDone(
        CareTask task,
        CareTask.Way way,
        boolean wayHers,
        Amount times,
        Amount minutes,
        List<Kilograms> loads,
        double newtons,
        Toll toll) {

    public TaskDone {
        loads = List.copyOf(loads);
    }

    static TaskDone of(
            CareTask task, CareTask.Way way, boolean wayHers, Amount times, Amount minutes, BackModel scales) {
        List<Kilograms> loads = scales.loads(task, way, task.babies());
        return new TaskDone(
                task,
                way,
                wayHers,
                times,
                minutes,
                loads,
                scales.newtons(way.stance(), loads),
                scales.toll(way.stance(), loads, seconds(times, minutes)));
    }

    private static double seconds(Amount times, Amount minutes) {
        return times.value() * minutes.value() * 60;
    }

    /// The heaviest of what she holds.
    public Kilograms load() {
        return loads.stream().max(Comparator.comparingDouble(Kilograms::value)).orElseThrow();
    }

    /// How long it lasts in a whole day, for one baby where it is done for each.
    public double seconds() {
        return seconds(times, minutes);
    }

    /// Whether we ask how often or how long she does it.
    boolean asked() {
        return task.times().said().isPresent() || task.minutes().said().isPresent();
    }

    /// Whether how often and how long are her own numbers, as far as we ask for them.
    public boolean counted() {
        return asked()
                && (task.times().said().isEmpty() || times.hers())
                && (task.minutes().said().isEmpty() || minutes.hers());
    }

    /// What the lifting equation gives for one such lift; empty where nothing is lifted.
    public OptionalDouble liftingIndex() {
        return way.hands()
                .map(hands -> OptionalDouble.of(LiftingEquation.METRIC.index(new Lift(
                        load(),
                        hands.out(),
                        hands.from(),
                        hands.travel(),
                        way.stance().twist(),
                        hands.grip(),
                        0.05,
                        LiftingDuration.LONG))))
                .orElse(OptionalDouble.empty());
    }
}
