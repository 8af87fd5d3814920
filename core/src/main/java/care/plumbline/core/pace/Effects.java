package care.plumbline.core.pace;

import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The adjustments while the days go by: which speak, which hold, which wear off.
final class Effects {

    private final List<Rule> rules;
    private final Map<Rule, Running> running = new LinkedHashMap<>();
    private DoseStep step = DoseStep.SMALLEST;

    /// A class, not a record: it is looked up by itself, many times a day.
    private static final class Rule {
        private final Adjustment adjustment;
        private final TriggerCount watch;

        Rule(Adjustment adjustment) {
            this.adjustment = adjustment;
            this.watch = new TriggerCount(adjustment.trigger());
        }

        Adjustment adjustment() {
            return adjustment;
        }

        TriggerCount watch() {
            return watch;
        }
    }

    private record Running(LocalDate since, LocalDate last, Optional<TriggerCount> until, boolean over) {}

    Effects(List<Adjustment> adjustments) {
        this.rules = adjustments.stream().map(Rule::new).toList();
    }

    List<Change> on(Diary.Day day, Values values) {
        var changes = new ArrayList<Change>();
        for (Rule rule : rules) {
            if (rule.watch().speaks(day, values)) {
                speak(rule, day.on(), changes);
            }
        }
        wearOff(day, values, changes);
        return changes;
    }

    private void speak(Rule rule, LocalDate on, List<Change> changes) {
        Adjustment adjustment = rule.adjustment();
        DoseStep moved = step.by(adjustment.effect().step());
        boolean steps = moved != step;
        if (steps) {
            step = moved;
            // What led to this step is used up: the next one is earned, or lost, anew.
            rules.stream()
                    .filter(other -> other.adjustment().effect().step() != 0)
                    .forEach(other -> other.watch().forget());
        }
        if (adjustment.effect().passes()) {
            Running before = running.get(rule);
            LocalDate since = before == null ? on : before.since();
            running.put(rule, new Running(since, on, adjustment.lasts().until().map(TriggerCount::new), false));
        }
        if (steps || adjustment.effect().passes() || adjustment.see().isPresent()) {
            changes.add(new Change.Adjusted(on, adjustment, step));
        }
    }

    private void wearOff(Diary.Day day, Values values, List<Change> changes) {
        for (var entry : List.copyOf(running.entrySet())) {
            Rule rule = entry.getKey();
            Running now = entry.getValue();
            boolean over = now.over()
                    || now.until().isEmpty()
                    || (day.on().isAfter(now.last()) && now.until().get().speaks(day, values));
            if (over
                    && day.on()
                            .isAfter(now.last()
                                    .plusDays(rule.adjustment().lasts().days()))) {
                running.remove(rule);
                changes.add(new Change.BackAgain(day.on(), rule.adjustment()));
            } else {
                running.put(rule, new Running(now.since(), now.last(), now.until(), over));
            }
        }
    }

    List<HoldBack> held() {
        return running.entrySet().stream()
                .map(entry -> new HoldBack(
                        entry.getKey().adjustment(),
                        entry.getValue().since(),
                        entry.getValue().last(),
                        entry.getValue()
                                .last()
                                .plusDays(entry.getKey().adjustment().lasts().days() + 1L)))
                .toList();
    }

    DoseStep step() {
        return step;
    }
}
