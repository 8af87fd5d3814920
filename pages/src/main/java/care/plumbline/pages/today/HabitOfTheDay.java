package care.plumbline.pages.today;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.Relief;
import care.plumbline.core.caring.TaskDone;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.List;
import java.util.Optional;

/// One habit a day, out of those worth most to her, with her own number where it eases something she counted. What
/// a camera saw often leads, day by day.
final class HabitOfTheDay {

    private final Drawings drawings;

    HabitOfTheDay(Drawings drawings) {
        this.drawings = drawings;
    }

    Optional<TodayPage.Habit> of(Visit visit, Recovery recovery, Wording wording) {
        List<HabitFit> best = recovery.plan().habits().stream()
                .limit(recovery.facts().guide().ranking().firstPage().habits())
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        HabitFit one = best.stream().filter(fit -> fit.seen() > 0).findFirst().orElse(best.get((int)
                Math.floorMod(visit.today().toEpochDay(), (long) best.size())));
        Optional<TodayPage.Eases> eases =
                eases(one.habit().id(), recovery.facts(), wording, visit.words().today());
        return Optional.of(new TodayPage.Habit(
                wording.of(one.habit().name()),
                one.seen() > 0 ? visit.words().today().yourCameraSawThis() : "",
                eases,
                wording.of(one.habit().todo()),
                one.safeSleep() ? wording.of(visit.guide().safeSleep()) : "",
                drawings.done(one.habit().id(), visit.preferences().look()),
                "/learn/" + Tag.of("habit", one.habit().id())));
    }

    /// The task of hers it eases, where how often is her own number.
    private static Optional<TodayPage.Eases> eases(Id habit, Facts facts, Wording wording, TodayWords say) {
        return CareDay.of(facts)
                .flatMap(day -> Relief.of(day, facts.guide().caring(), habit::equals).stream()
                        .map(Relief::doing)
                        .filter(doing -> doing.counted() && doing.times().hers())
                        .findFirst()
                        .map(doing -> new TodayPage.Eases(
                                wording.of(doing.task().name()),
                                say.timesADay(
                                        (int) Rounding.nearest(doing.times().value())),
                                isHeaviest(doing, day) ? say.yourHeaviestTask() : "")));
    }

    private static boolean isHeaviest(TaskDone doing, CareDay day) {
        return day.doings().getFirst().task().id().equals(doing.task().id());
    }
}
