package care.plumbline.core.plan;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Habit;
import care.plumbline.core.guide.Id;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How much an everyday habit is worth to her: the sum of what it does for her causes, halved while we do not know
/// whether it is part of her day.
///
/// @param safeSleep the safe-sleep line goes with it; never where no baby is to be spoken of
public record HabitFit(Habit habit, double value, boolean safeSleep) {

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
            fits.add(new HabitFit(habit, suits.isYes() ? value : value / 2, habit.safeSleep() && !hidesBaby));
        }
        fits.sort(Comparator.comparingDouble(HabitFit::value).reversed());
        return List.copyOf(fits);
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
