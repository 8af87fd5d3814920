package care.plumbline.core.pace;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Latest;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How fast she goes: her dose, the stage she has reached, what is held back for a while, and how it came to
/// that.
///
/// Worked out by going through her days once, from the first to today.
///
/// @param step her dose within its range, before anything is held back
/// @param reached the highest stage whose gates, and those of every stage below, are behind her
/// @param gates what each gate was when her answers last decided it; one that was never decided is missing
/// @param held adjustments that have not worn off, in the order in which they began
/// @param weeks where she is in each interval plan
/// @param last the last day on which she practised each movement
/// @param changes all that ever changed, the oldest first
public record Pace(
        DoseStep step,
        Stage reached,
        Map<Id, GateMemory> gates,
        List<HoldBack> held,
        Map<Id, RunWeek> weeks,
        Map<Id, LocalDate> last,
        List<Change> changes) {

    public Pace {
        gates = InOrder.map(gates);
        held = List.copyOf(held);
        weeks = InOrder.map(weeks);
        last = InOrder.map(last);
        changes = List.copyOf(changes);
    }

    /// @param diary up to today
    public static Pace of(Guide guide, Diary diary, LocalDate today) {
        Guide.Adjusting adjusting = guide.adjusting();
        var latest = new Latest(guide, diary.carried());
        var effects = new Effects(adjusting.adjustments());
        var gates = new Gates(guide.stages());
        var weeks = new RunWeeks(guide.ladder());
        var changes = new ArrayList<Change>();
        LocalDate before = null;
        for (Diary.Day day : withToday(diary, today)) {
            if (before != null
                    && ChronoUnit.DAYS.between(before, day.on())
                            >= adjusting.absence().forgetsAfter().count()) {
                gates.forget();
                weeks.forget();
            }
            before = day.on();
            latest.take(day);
            Values values = latest.on(day.on(), adjusting.followed());
            changes.addAll(effects.on(day, values));
            changes.addAll(gates.on(day.on(), values));
            changes.addAll(weeks.on(day, values));
        }
        return new Pace(
                effects.step(), gates.reached(), gates.memory(), effects.held(), weeks.weeks(), weeks.out(), changes);
    }

    /// Every day with an entry, and today.
    private static List<Diary.Day> withToday(Diary diary, LocalDate today) {
        if (diary.last().filter(today::equals).isPresent()) {
            return diary.days();
        }
        var days = new ArrayList<>(diary.days());
        days.add(Diary.Day.without(today));
        return days;
    }

    /// The dose that is right today.
    public DoseStep dose() {
        return held.stream().anyMatch(one -> one.adjustment().effect().smallestDose()) ? DoseStep.SMALLEST : step;
    }

    /// How many stages lower movements are taken from today: as many as the strictest adjustment says.
    public int stagesDown() {
        return held.stream()
                .mapToInt(one -> one.adjustment().effect().stagesDown())
                .max()
                .orElse(0);
    }

    /// The share of her minutes that is right today.
    public double minutesTimes() {
        return held.stream()
                .mapToDouble(one -> one.adjustment().effect().minutesTimes())
                .min()
                .orElse(1);
    }

    /// What holds back a movement with these loads.
    public List<HoldBack> against(Collection<Id> loads) {
        return held.stream()
                .filter(one -> loads.stream().anyMatch(one.adjustment().effect().without()::contains))
                .toList();
    }

    public Optional<RunWeek> week(Id rung) {
        return Optional.ofNullable(weeks.get(rung));
    }

    /// Whether an outing on this rung would come too soon after the last one.
    public boolean resting(Rung rung, LocalDate today) {
        return Optional.ofNullable(last.get(rung.movement()))
                        .filter(day -> !day.plusDays(rung.rest().count()).isBefore(today))
                        .isPresent()
                && rung.rest().count() > 0;
    }

    /// What changed since a day, the newest first.
    public List<Change> since(LocalDate day) {
        return changes.reversed().stream()
                .filter(change -> !change.on().isBefore(day))
                .toList();
    }
}
