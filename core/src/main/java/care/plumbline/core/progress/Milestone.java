package care.plumbline.core.progress;

import care.plumbline.core.facts.Latest;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.pace.Change;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Something she reached. It stays, whatever comes after.
public sealed interface Milestone {

    /// The day on which it was seen first.
    LocalDate on();

    record FirstSession(LocalDate on) implements Milestone {}

    /// The first seven days with little pain.
    record GreenWeek(LocalDate on) implements Milestone {}

    record StageReached(Stage stage, LocalDate on) implements Milestone {}

    record RungReached(Rung rung, LocalDate on) implements Milestone {}

    /// All that she reached, the latest first.
    ///
    /// @param changes of her plan, the oldest first
    static List<Milestone> of(Guide guide, Diary diary, List<Change> changes, Series pain, LastFourWeeks doing) {
        var reached = new ArrayList<Milestone>();
        doing.first().ifPresent(on -> reached.add(new FirstSession(on)));
        greenWeek(pain, guide.outcomes().greenWeek()).ifPresent(on -> reached.add(new GreenWeek(on)));
        reached.addAll(stages(changes));
        reached.addAll(rungs(guide, diary));
        reached.sort(Comparator.comparing(Milestone::on).reversed());
        return List.copyOf(reached);
    }

    /// The last day of the first green week.
    private static Optional<LocalDate> greenWeek(Series pain, Outcomes.GreenWeek rule) {
        List<Reading> readings = pain.readings();
        int from = 0;
        for (int to = 0; to < readings.size(); to++) {
            if (readings.get(to).value() > rule.painAtMost()) {
                from = to + 1;
                continue;
            }
            LocalDate begins = readings.get(to).on().minusDays(Progress.A_WEEK - 1L);
            while (readings.get(from).on().isBefore(begins)) {
                from++;
            }
            // Nothing but green from the day after the last other one, or from the first day, for a whole week.
            LocalDate green = from == 0
                    ? readings.getFirst().on()
                    : readings.get(from - 1).on().plusDays(1);
            if (!green.isAfter(begins) && to - from + 1 >= rule.atLeastDays()) {
                return Optional.of(readings.get(to).on());
            }
        }
        return Optional.empty();
    }

    /// A stage that was shut again and opened again was reached the first time.
    private static List<Milestone> stages(List<Change> changes) {
        var reached = new LinkedHashMap<Stage, Milestone>();
        for (Change change : changes) {
            if (change instanceof Change.StageOpened(LocalDate on, Stage stage)) {
                reached.putIfAbsent(stage, new StageReached(stage, on));
            }
        }
        return List.copyOf(reached.values());
    }

    /// The rungs above the first, each on the day on which it was seen first. Looked for once a week at most,
    /// so that a long journal costs no more looks than it has weeks.
    private static List<Milestone> rungs(Guide guide, Diary diary) {
        var reached = new LinkedHashMap<Rung, Milestone>();
        var latest = new Latest(guide, diary.carried());
        LocalDate looked = LocalDate.MIN;
        for (Diary.Day day : diary.days()) {
            latest.take(day);
            boolean last = day.equals(diary.days().getLast());
            if (!last && day.on().isBefore(looked.plusDays(Progress.A_WEEK))) {
                continue;
            }
            looked = day.on();
            Values values = latest.on(day.on(), guide.settling().steps());
            for (Rung rung : guide.ladder()) {
                if (!rung.when().test(values).isYes()) {
                    break;
                }
                reached.putIfAbsent(rung, new RungReached(rung, day.on()));
            }
        }
        reached.remove(guide.ladder().getFirst());
        return List.copyOf(reached.values());
    }
}
