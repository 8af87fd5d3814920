package care.plumbline.core.pace;

import care.plumbline.core.guide.stage.Trigger;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

/// Counts on which days the condition of a trigger held.
final class TriggerCount {

    private final Trigger trigger;
    private final Deque<LocalDate> held = new ArrayDeque<>();

    TriggerCount(Trigger trigger) {
        this.trigger = trigger;
    }

    /// Whether it has now held often enough; then it begins to count anew. What is not known counts neither way.
    boolean speaks(Diary.Day day, Values values) {
        if (!trigger.on().isEmpty() && trigger.on().stream().noneMatch(day.answers()::containsKey)) {
            return false;
        }
        Truth holds = trigger.when().test(values);
        if (trigger.withinDays().isPresent()) {
            LocalDate first = day.on().minusDays(trigger.withinDays().getAsInt() - 1L);
            while (!held.isEmpty() && held.getFirst().isBefore(first)) {
                held.removeFirst();
            }
        } else if (holds.isNo()) {
            held.clear();
        }
        if (!holds.isYes()) {
            return false;
        }
        held.addLast(day.on());
        if (held.size() < trigger.times()) {
            return false;
        }
        held.clear();
        return true;
    }

    void forget() {
        held.clear();
    }
}
