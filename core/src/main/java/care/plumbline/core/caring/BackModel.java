package care.plumbline.core.caring;

import care.plumbline.core.guide.care.Babies;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.LowBack;
import care.plumbline.core.load.Stance;
import care.plumbline.core.load.Toll;
import java.util.Comparator;
import java.util.List;

/// With which numbers a day is weighed: her body, what she carries, and how much a hard moment
/// counts.
///
/// @param power how much more a hard moment counts than a long one
/// @param babies what each of her babies weighs; at least one
/// @param seat what an empty car seat weighs
public record BackModel(LowBack back, double power, List<Kilograms> babies, Kilograms seat, Kilograms olderChild) {

    private static final Comparator<Kilograms> BY_WEIGHT = Comparator.comparingDouble(Kilograms::value);

    public BackModel {
        babies = List.copyOf(babies);
        if (babies.isEmpty()) {
            throw new IllegalArgumentException("a day is weighed with one baby at least");
        }
    }

    static BackModel of(Caring caring, Kilograms body, List<Kilograms> babies) {
        var back = caring.back();
        return new BackModel(
                new LowBack(body, back.upperShare(), back.upperHeight(), back.lever()),
                caring.power(),
                babies,
                caring.seat(),
                caring.olderChild());
    }

    /// What she holds, once for each time that the task is done: with two babies some tasks are done twice.
    ///
    /// @param how which of two babies are held
    List<Kilograms> loads(CareTask task, CareTask.Way way, Babies how) {
        return switch (way.carries().orElse(task.carries())) {
            case BABY -> held(babies, how);
            case BABY_IN_SEAT -> held(babies.stream().map(seat::plus).toList(), how);
            case OLDER_CHILD -> List.of(olderChild);
        };
    }

    private static List<Kilograms> held(List<Kilograms> each, Babies how) {
        return switch (how) {
            case EACH -> each;
            case TOGETHER -> List.of(each.stream().reduce(Kilograms::plus).orElseThrow());
            case ONE -> List.of(each.stream().max(BY_WEIGHT).orElseThrow());
        };
    }

    /// The force on her low back beyond standing upright with the heaviest of these, in newtons.
    double newtons(Stance stance, List<Kilograms> loads) {
        return back.beyondUpright(stance, loads.stream().max(BY_WEIGHT).orElseThrow());
    }

    /// What it takes to hold each of these in turn for so long.
    Toll toll(Stance stance, List<Kilograms> loads, double seconds) {
        return loads.stream()
                .map(load -> Toll.of(back.beyondUpright(stance, load), seconds, power))
                .reduce(Toll.NONE, Toll::plus);
    }

    /// What each number of the scales is multiplied by.
    record Factors(
            double body,
            double share,
            double height,
            double lever,
            double power,
            double baby,
            double seat,
            double older) {
        static final Factors NONE = new Factors(1, 1, 1, 1, 1, 1, 1, 1);
    }

    BackModel varied(Factors by) {
        return new BackModel(
                new LowBack(
                        back.body().times(by.body),
                        back.upperShare() * by.share,
                        back.upperHeight().times(by.height),
                        back.lever().times(by.lever)),
                power * by.power,
                babies.stream().map(baby -> baby.times(by.baby)).toList(),
                seat.times(by.seat),
                olderChild.times(by.older));
    }
}
