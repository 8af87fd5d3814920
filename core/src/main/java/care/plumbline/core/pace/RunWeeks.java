package care.plumbline.core.pace;

import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The weeks of interval plans while the days go by. A week is repeated until so many outings running were
/// followed by a calm day.
final class RunWeeks {

    private final List<Rung> rungs;
    private final Map<Id, TriggerCount> watches = new LinkedHashMap<>();
    private final Map<Id, RunWeek> weeks = new LinkedHashMap<>();
    private final Map<Id, LocalDate> out = new LinkedHashMap<>();
    private Optional<Diary.Day> before = Optional.empty();

    RunWeeks(List<Rung> ladder) {
        this.rungs = ladder.stream().filter(rung -> rung.goesOn().isPresent()).toList();
        for (Rung rung : rungs) {
            rung.goesOn().ifPresent(goesOn -> watches.put(rung.id(), new TriggerCount(goesOn)));
            weeks.put(rung.id(), RunWeek.FIRST);
        }
    }

    List<Change> on(Diary.Day day, Values values) {
        var changes = new ArrayList<Change>();
        for (Rung rung : rungs) {
            TriggerCount watch = watches.get(rung.id());
            RunWeek week = weeks.get(rung.id());
            if (watch != null && week != null && wasOut(rung, day.on()) && watch.speaks(day, values)) {
                if (week.number() < rung.weeks().size()) {
                    weeks.put(rung.id(), week.next());
                    changes.add(new Change.WeekOpened(day.on(), rung, week.next()));
                }
            }
        }
        day.movements().forEach(movement -> out.put(movement, day.on()));
        before = Optional.of(day);
        return changes;
    }

    private boolean wasOut(Rung rung, LocalDate today) {
        return before.filter(day -> day.on().equals(today.minusDays(1)))
                .filter(day -> day.movements().contains(rung.movement()))
                .isPresent();
    }

    /// After a long time away she begins with the first week.
    void forget() {
        rungs.forEach(rung -> weeks.put(rung.id(), RunWeek.FIRST));
        watches.values().forEach(TriggerCount::forget);
    }

    /// The last day of each movement she practised.
    Map<Id, LocalDate> out() {
        return out;
    }

    Map<Id, RunWeek> weeks() {
        return weeks;
    }
}
