package care.plumbline.core.caring;

import care.plumbline.core.guide.care.Babies;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.care.Easing;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.load.Toll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What one change would spare her, everything else left as it is.
///
/// @param doing what she does now
/// @param task and `way`: how she would do it then; `way` is empty where she would not do it
/// @param saves which part of the whole day's work, 0 to 1
/// @param newtons the force on her low back beyond standing upright as she would do it then; none where she would not
public record Relief(
        Easing easing, TaskDone doing, CareTask task, Optional<CareTask.Way> way, double saves, double newtons) {

    /// The changes that would spare her something, the best first; of those that would do the same,
    /// only the best.
    ///
    /// @param open whether a habit is for her
    public static List<Relief> of(CareDay day, Caring caring, Predicate<Id> open) {
        Toll total = day.total();
        var all = new ArrayList<Relief>();
        for (Easing easing : caring.easings()) {
            if (open.test(easing.habit())) {
                day.doings().stream()
                        .filter(doing -> doing.task().id().equals(easing.task())
                                && easing.changes(doing.way().id()))
                        .findFirst()
                        .map(doing -> relief(easing, doing, caring, day.scales(), total))
                        .filter(relief -> relief.saves >= caring.telling().spares())
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingDouble((Relief relief) -> -relief.saves));
        var groups = new LinkedHashSet<Id>();
        all.removeIf(relief -> !groups.add(relief.easing.group()));
        return List.copyOf(all);
    }

    private static Relief relief(Easing easing, TaskDone doing, Caring caring, BackModel scales, Toll total) {
        CareTask task = easing.into().map(into -> caring.task(into.task())).orElse(doing.task());
        Optional<CareTask.Way> way = easing.into().flatMap(into -> task.way(into.way()));
        // Which of two babies she holds stays as it is: one carried is one worn.
        Babies babies = doing.task().babies();
        double then = way.map(to -> scales.toll(to.stance(), scales.loads(task, to, babies), doing.seconds())
                        .value())
                .orElse(0.0);
        double saved = easing.part() * (doing.toll().value() - then);
        return new Relief(
                easing,
                doing,
                task,
                way,
                total.value() == 0 ? 0 : saved / total.value(),
                way.map(to -> scales.newtons(to.stance(), scales.loads(task, to, babies)))
                        .orElse(0.0));
    }
}
