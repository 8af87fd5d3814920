package care.plumbline.core.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Outcomes;
import care.plumbline.core.guide.Rung;
import care.plumbline.core.guide.Stage;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.plan.StageStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something she reached. It stays, whatever comes after.
public sealed interface Milestone {

    /// The day on which it was seen first.
    LocalDate on();

    record FirstSession(LocalDate on) implements Milestone {}

    /// The first seven days with little pain.
    record GreenWeek(LocalDate on) implements Milestone {}

    record StageReached(Stage stage, LocalDate on) implements Milestone {}

    record RungReached(Rung rung, LocalDate on) implements Milestone {}

    /// All that she reached, the latest first. Stages and rungs are looked for week by week, so that the work
    /// stays the same number of looks at the journal however much stands in it.
    static List<Milestone> of(Guide guide, Journal journal, Series pain, Doing doing, LocalDate since, LocalDate today) {
        var reached = new ArrayList<Milestone>();
        doing.first().ifPresent(on -> reached.add(new FirstSession(on)));
        greenWeek(pain, guide.outcomes().greenWeek()).ifPresent(on -> reached.add(new GreenWeek(on)));
        reached.addAll(heights(guide, journal, since, today));
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
            LocalDate green = from == 0 ? readings.getFirst().on() : readings.get(from - 1).on().plusDays(1);
            if (!green.isAfter(begins) && to - from + 1 >= rule.atLeastDays()) {
                return Optional.of(readings.get(to).on());
            }
        }
        return Optional.empty();
    }

    private static List<Milestone> heights(Guide guide, Journal journal, LocalDate since, LocalDate today) {
        var reached = new ArrayList<Milestone>();
        Set<Rung> rungs = new HashSet<>(Set.of(guide.ladder().getFirst()));
        int highest = 0;
        for (LocalDate day : looks(since, today)) {
            Facts facts = Facts.of(guide, journal, day);
            Stage stage = StageStanding.of(facts, Pace.of(guide, Diary.of(journal, day), day)).stage();
            for (int number = highest + 1; number <= stage.number(); number++) {
                reached.add(new StageReached(guide.stages().get(number), day));
            }
            highest = Math.max(highest, stage.number());
            for (Rung rung : guide.ladder()) {
                if (!facts.test(rung.when()).isYes()) {
                    break;
                }
                if (rungs.add(rung)) {
                    reached.add(new RungReached(rung, day));
                }
            }
        }
        return reached;
    }

    /// At most about fifty days from the first to today: every week, or less often in a long journal.
    private static List<LocalDate> looks(LocalDate since, LocalDate today) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(since, today);
        long every = Math.max(7, days / 50);
        var looks = new ArrayList<LocalDate>();
        for (long back = days; back > 0; back -= every) {
            looks.add(today.minusDays(back));
        }
        looks.add(today);
        return looks;
    }
}
