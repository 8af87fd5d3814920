package care.plumbline.core.caring;

import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.load.Stance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How far the changes can be told apart: every number behind them, ours and hers, is made a fifth
/// higher and lower, one at a time, and the order looked at again. What more trials turn round than
/// the guide allows is too close to call.
///
/// @param ranges of what each change spares her, in the order of the changes
/// @param close for each change, whether one that stands after it comes before it too often
/// @param sameThree whether the three best stay the three best, in whatever order
public record Sensitivity(List<Range> ranges, List<Boolean> close, boolean sameThree) {

    private static final int BEST = 3;

    /// The least and the most a change spared her in all trials.
    public record Range(double least, double most) {}

    public Sensitivity {
        ranges = List.copyOf(ranges);
        close = List.copyOf(close);
    }

    /// @param by the part by which each number is changed
    /// @param holds which part of the trials must keep an order
    public static Sensitivity of(CareDay day, List<Relief> reliefs, double by, double holds) {
        List<double[]> outcomes = trials(day, reliefs, by).stream()
                .map(trial -> trial.saves(day, reliefs))
                .toList();
        return new Sensitivity(
                IntStream.range(0, reliefs.size())
                        .mapToObj(at -> range(outcomes, at))
                        .toList(),
                IntStream.range(0, reliefs.size())
                        .mapToObj(at -> !mostly(outcomes, holds, saves -> !isPassed(saves, at, at + 1)))
                        .toList(),
                mostly(
                        outcomes,
                        holds,
                        saves -> IntStream.range(0, Math.min(BEST, saves.length))
                                .noneMatch(at -> isPassed(saves, at, BEST))));
    }

    private static Range range(List<double[]> outcomes, int at) {
        var all = outcomes.stream().mapToDouble(saves -> saves[at]).summaryStatistics();
        return new Range(all.getMin(), all.getMax());
    }

    private static boolean isPassed(double[] saves, int at, int from) {
        return IntStream.range(from, saves.length).anyMatch(later -> saves[later] > saves[at]);
    }

    private static boolean mostly(List<double[]> outcomes, double part, Predicate<double[]> holds) {
        return outcomes.stream().filter(holds).count() >= part * outcomes.size();
    }

    static List<Variation> trials(CareDay day, List<Relief> reliefs, double by) {
        var trials = new ArrayList<Variation>();
        var plain = Variation.of(day.scales());
        trials.add(plain);
        for (double factor : new double[] {1 - by, 1 + by}) {
            for (BackModel.Factors factors : scales(factor)) {
                trials.add(Variation.of(day.scales().varied(factors)));
            }
            for (TaskDone doing : day.doings()) {
                trials.add(
                        new Variation(day.scales(), plain.stances(), task -> task.equals(doing.task()) ? factor : 1));
            }
            for (CareTask.Way way : ways(day, reliefs)) {
                for (Stance.Factors factors : stances(factor)) {
                    trials.add(new Variation(
                            day.scales(), each -> each.equals(way) ? factors : Stance.Factors.NONE, plain.amounts()));
                }
            }
        }
        return trials;
    }

    /// All ways that she uses, or would use.
    static List<CareTask.Way> ways(CareDay day, List<Relief> reliefs) {
        var ways = new LinkedHashSet<CareTask.Way>();
        day.doings().forEach(doing -> ways.add(doing.way()));
        reliefs.forEach(relief -> relief.way().ifPresent(ways::add));
        return List.copyOf(ways);
    }

    private static List<BackModel.Factors> scales(double f) {
        return List.of(
                new BackModel.Factors(f, 1, 1, 1, 1, 1, 1, 1),
                new BackModel.Factors(1, f, 1, 1, 1, 1, 1, 1),
                new BackModel.Factors(1, 1, f, 1, 1, 1, 1, 1),
                new BackModel.Factors(1, 1, 1, f, 1, 1, 1, 1),
                new BackModel.Factors(1, 1, 1, 1, f, 1, 1, 1),
                new BackModel.Factors(1, 1, 1, 1, 1, f, 1, 1),
                new BackModel.Factors(1, 1, 1, 1, 1, 1, f, 1),
                new BackModel.Factors(1, 1, 1, 1, 1, 1, 1, f));
    }

    private static List<Stance.Factors> stances(double f) {
        return List.of(
                new Stance.Factors(f, 1, 1, 1, 1),
                new Stance.Factors(1, f, 1, 1, 1),
                new Stance.Factors(1, 1, f, 1, 1),
                new Stance.Factors(1, 1, 1, f, 1),
                new Stance.Factors(1, 1, 1, 1, f));
    }
}
