package care.plumbline.core.plan;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.Relief;
import care.plumbline.core.cause.Causes;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.safety.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much an everyday habit is worth to her. First come those that a rule of the guide puts first, then those
/// that answer what a camera saw in most of what she did, then those that ease the kind of pain that is hers, then the
/// few that would spare her most of her own care tasks, then
/// the others by what they do for her causes. What a habit does counts half while we do not know whether it is
/// part of her day.
///
/// @param first whether a rule puts it first
/// @param seen in which part of what she did a camera saw what it answers, where that was often; 0 to 1
/// @param eases what it does for the kinds of pain that are hers, in points
/// @param value what it does for her causes, in points
/// @param spares which part of the work of her day with a child it would spare her, 0 to 1
/// @param safeSleep the safe-sleep line goes with it; never where no baby is to be spoken of
public record HabitFit(
        Habit habit, boolean first, double seen, double eases, double value, double spares, boolean safeSleep) {

    static List<HabitFit> of(
            Facts facts, Causes causes, List<PatternFit> patterns, List<Limit> limits, SeenOften seen) {
        var fits = new ArrayList<HabitFit>();
        boolean hidesBaby = facts.hidesBaby();
        for (Habit habit : facts.guide().habits()) {
            Truth suits = habit.suitsWhen().map(facts::test).orElse(Truth.YES);
            if (suits.isNo() || (habit.baby() && hidesBaby) || forbidden(habit, limits)) {
                continue;
            }
            double part = suits.isYes() ? 1 : facts.guide().ranking().perhaps();
            double eases = part * easing(habit, patterns);
            double often = seen.part(habit.id());
            if (often > 0 || eases > 0 || !habit.helps().isEmpty()) {
                fits.add(new HabitFit(
                        habit,
                        facts.test(habit.firstWhen()).isYes(),
                        often,
                        eases,
                        part * worth(habit, causes),
                        0,
                        habit.safeSleep() && !hidesBaby));
            }
        }
        return inOrder(fits, sparing(fits, facts));
    }

    private static double worth(Habit habit, Causes causes) {
        double value = 0;
        for (Map.Entry<Id, Integer> help : habit.helps().entrySet()) {
            value += help.getValue() * causes.of(help.getKey()).score().points();
        }
        return value;
    }

    private static double easing(Habit habit, List<PatternFit> patterns) {
        double eases = 0;
        for (PatternFit fit : patterns) {
            eases += habit.eases().getOrDefault(fit.pattern().id(), 0) * fit.points();
        }
        return eases;
    }

    /// What the few that spare her most would spare her. Only what rests on her own numbers counts; our guesses
    /// move nothing.
    private static Map<Id, Double> sparing(List<HabitFit> fits, Facts facts) {
        Set<Id> hers = fits.stream().map(fit -> fit.habit().id()).collect(InOrder.toSet());
        var spares = new LinkedHashMap<Id, Double>();
        CareDay.of(facts).stream()
                .flatMap(day -> Relief.of(day, facts.guide().caring(), hers::contains).stream())
                .filter(relief -> relief.doing().counted())
                .filter(_ -> spares.size() < facts.guide().caring().telling().habitsFirst())
                .forEach(relief -> spares.putIfAbsent(relief.easing().habit(), relief.saves()));
        return spares;
    }

    private static List<HabitFit> inOrder(List<HabitFit> fits, Map<Id, Double> spares) {
        return fits.stream()
                .map(fit -> new HabitFit(
                        fit.habit,
                        fit.first,
                        fit.seen,
                        fit.eases,
                        fit.value,
                        spares.getOrDefault(fit.habit.id(), 0.0),
                        fit.safeSleep))
                .sorted(Comparator.comparing(HabitFit::first)
                        .thenComparingDouble(HabitFit::seen)
                        .thenComparingDouble(HabitFit::eases)
                        .thenComparingDouble(HabitFit::spares)
                        .thenComparingDouble(HabitFit::value)
                        .reversed())
                .toList();
    }

    /// Whether a restriction forbids what it asks of the body.
    private static boolean forbidden(Habit habit, List<Limit> limits) {
        return limits.stream().anyMatch(limit -> limit.forbids(habit.loads()));
    }
}
