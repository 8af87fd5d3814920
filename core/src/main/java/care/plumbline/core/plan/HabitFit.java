package care.plumbline.core.plan;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.Relief;
import care.plumbline.core.cause.Causes;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much an everyday habit is worth to her: the sum of what it does for her causes, halved while
/// we do not know whether it is part of her day. The few that would spare her most of her own
/// care tasks come first.
///
/// @param spares which part of the work of her day with a child it would spare her, 0 to 1
/// @param safeSleep the safe-sleep line goes with it; never where no baby is to be spoken of
public record HabitFit(Habit habit, double value, double spares, boolean safeSleep) {

    static List<HabitFit> of(Facts facts, Causes causes, Map<Id, Verdict> verdicts) {
        var fits = new ArrayList<HabitFit>();
        boolean hidesBaby = facts.hidesBaby();
        for (Habit habit : facts.guide().habits()) {
            Truth suits = habit.suitsWhen().map(facts::test).orElse(Truth.YES);
            if (suits.isNo() || (habit.baby() && hidesBaby) || forbidden(habit, verdicts)) {
                continue;
            }
            double value = 0;
            for (var help : habit.helps().entrySet()) {
                value += help.getValue() * causes.of(help.getKey()).score().points();
            }
            fits.add(new HabitFit(habit, suits.isYes() ? value : value / 2, 0, habit.safeSleep() && !hidesBaby));
        }
        fits.sort(Comparator.comparingDouble(HabitFit::value).reversed());
        return mostSparingFirst(fits, facts);
    }

    /// Only what rests on her own numbers comes first; our guesses move nothing.
    private static List<HabitFit> mostSparingFirst(List<HabitFit> fits, Facts facts) {
        Set<Id> hers = fits.stream().map(fit -> fit.habit().id()).collect(InOrder.toSet());
        var spares = new LinkedHashMap<Id, Double>();
        CareDay.of(facts).stream()
                .flatMap(day -> Relief.of(day, facts.guide().caring(), hers::contains).stream())
                .filter(relief -> relief.doing().counted())
                .filter(_ -> spares.size() < facts.guide().caring().telling().habitsFirst())
                .forEach(relief -> spares.putIfAbsent(relief.easing().habit(), relief.saves()));
        return fits.stream()
                .map(fit -> new HabitFit(fit.habit, fit.value, spares.getOrDefault(fit.habit.id(), 0.0), fit.safeSleep))
                .sorted(Comparator.comparingDouble(HabitFit::spares).reversed())
                .toList();
    }

    /// A habit whose every movement a restriction forbids waits with them.
    private static boolean forbidden(Habit habit, Map<Id, Verdict> verdicts) {
        if (habit.moves().isEmpty()) {
            return false;
        }
        for (Id id : habit.moves()) {
            Verdict verdict = verdicts.get(id);
            if (verdict == null || !verdict.isRestricted()) {
                return false;
            }
        }
        return true;
    }
}
