package care.plumbline.core.caring;

import care.plumbline.core.guide.CareTask;
import care.plumbline.core.guide.Caring;
import care.plumbline.core.guide.Carried;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.LowBack;
import care.plumbline.core.load.Toll;
import java.util.EnumMap;
import java.util.Map;

/// With which numbers a day is weighed: her body, what she carries, and how much a hard moment
/// counts.
///
/// @param power how much more a hard moment counts than a long one
/// @param loads what each thing she carries weighs
public record Scales(LowBack back, double power, Map<Carried, Kilograms> loads) {

    private static final Kilograms NOTHING = new Kilograms(0);

    public Scales {
        loads = Map.copyOf(loads);
    }

    static Scales of(Caring caring, Kilograms body, Kilograms baby) {
        var back = caring.back();
        return new Scales(
                new LowBack(body, back.upperShare(), back.upperHeight(), back.lever()),
                caring.power(),
                loads(baby, caring.seat(), caring.olderChild()));
    }

    static Map<Carried, Kilograms> loads(Kilograms baby, Kilograms seat, Kilograms older) {
        var loads = new EnumMap<Carried, Kilograms>(Carried.class);
        loads.put(Carried.BABY, baby);
        loads.put(Carried.BABY_IN_SEAT, baby.plus(seat));
        loads.put(Carried.OLDER_CHILD, older);
        return loads;
    }

    Kilograms load(CareTask task, CareTask.Way way) {
        return loads.getOrDefault(way.carries().orElse(task.carries()), NOTHING);
    }

    /// The force on her low back beyond standing upright, in newtons.
    double newtons(CareTask task, CareTask.Way way) {
        return back.beyondUpright(way.stance(), load(task, way));
    }

    Toll toll(CareTask task, CareTask.Way way, double seconds) {
        return Toll.of(newtons(task, way), seconds, power);
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

    Scales varied(Factors by) {
        Kilograms baby = loads.getOrDefault(Carried.BABY, NOTHING);
        Kilograms inSeat = loads.getOrDefault(Carried.BABY_IN_SEAT, baby);
        return new Scales(
                new LowBack(
                        back.body().times(by.body),
                        back.upperShare() * by.share,
                        back.upperHeight().times(by.height),
                        back.lever().times(by.lever)),
                power * by.power,
                loads(
                        baby.times(by.baby),
                        new Kilograms(Math.max(0, inSeat.value() - baby.value())).times(by.seat),
                        loads.getOrDefault(Carried.OLDER_CHILD, NOTHING).times(by.older)));
    }
}
