package care.plumbline.core.caring;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.care.Easing;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.WeightForAge;
import java.util.List;
import java.util.Optional;

/// How hard the low back is pressed by a task done as many do it, and by the habit in its place, for a woman and a
/// baby of middle weight: the same two numbers for every reader.
///
/// @param before newtons beyond standing upright
/// @param after the same, done as the habit says
/// @param baby the weight it is reckoned for
public record Pressed(double before, double after, Kilograms baby) {

    /// Empty where the habit changes no way of holding a child.
    public static Optional<Pressed> of(Guide guide, Id habit) {
        Caring caring = guide.caring();
        return caring.easings().stream()
                .filter(easing -> easing.habit().equals(habit))
                .flatMap(easing -> of(easing, caring).stream())
                .findFirst();
    }

    private static Optional<Pressed> of(Easing easing, Caring caring) {
        CareTask task = caring.task(easing.task());
        CareTask.Way now = easing.from().stream()
                .flatMap(from -> task.way(from).stream())
                .findFirst()
                .orElse(task.usualWay());
        Kilograms baby = caring.weights().median(caring.telling().ageDays(), WeightForAge.Children.ALL);
        BackModel scales = BackModel.of(caring, caring.back().body(), List.of(baby));
        return easing.into().flatMap(into -> {
            CareTask then = caring.task(into.task());
            return then.way(into.way())
                    .map(way -> new Pressed(
                            scales.newtons(now.stance(), scales.loads(task, now, task.babies())),
                            scales.newtons(way.stance(), scales.loads(then, way, task.babies())),
                            baby));
        });
    }
}
