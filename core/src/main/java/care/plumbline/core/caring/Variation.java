package care.plumbline.core.caring;

import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.load.Stance;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A day reckoned once more with other numbers: what if a guess or a figure of the model is off?
///
/// @param stances what the numbers of a way are multiplied by
/// @param amounts what the seconds of a task are multiplied by
record Variation(BackModel scales, Function<CareTask.Way, Stance.Factors> stances, ToDoubleFunction<CareTask> amounts) {

    static Variation of(BackModel scales) {
        return new Variation(scales, _ -> Stance.Factors.NONE, _ -> 1);
    }

    /// What each change would spare her then, in the order given.
    double[] saves(CareDay day, List<Relief> reliefs) {
        double total = 0;
        for (TaskDone doing : day.doings()) {
            total += toll(doing.task(), doing.way(), doing);
        }
        double whole = total;
        return reliefs.stream()
                .mapToDouble(relief -> {
                    double now = toll(relief.doing().task(), relief.doing().way(), relief.doing());
                    double then = relief.way()
                            .map(way -> toll(relief.task(), way, relief.doing()))
                            .orElse(0.0);
                    return whole == 0 ? 0 : relief.easing().part() * (now - then) / whole;
                })
                .toArray();
    }

    private double toll(CareTask task, CareTask.Way way, TaskDone amount) {
        return scales.toll(
                        way.stance().varied(stances.apply(way)),
                        scales.loads(task, way, amount.task().babies()),
                        amount.seconds() * amounts.applyAsDouble(amount.task()))
                .value();
    }
}
