package care.plumbline.core.plan;

import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.choosing.Recent;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.safety.Safety;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Her last session once more: what of it is for her today, held to everything a new one is held to.
public final class OnceMore {

    private OnceMore() {}

    /// Empty where there is none, or nothing of it is for her today.
    public static Optional<Entry.Began> of(Plan plan, Safety safety, Journal journal, LocalDate today) {
        return safety.exercise() == DangerSign.Exercise.STOP
                ? Optional.empty()
                : last(journal, today).flatMap(last -> again(last, plan, Recent.of(journal, today), today));
    }

    private static Optional<Entry.Began> last(Journal journal, LocalDate today) {
        return journal.entries().stream()
                .filter(Entry.Began.class::isInstance)
                .map(Entry.Began.class::cast)
                .filter(began -> began.on().isBefore(today))
                .reduce((_, later) -> later);
    }

    private static Optional<Entry.Began> again(Entry.Began last, Plan plan, Recent recent, LocalDate today) {
        var minutes = new Minutes(Math.clamp(last.time().count() / 60, 1, 60));
        Setting setting = Setting.of(last.setting()).orElse(Setting.ANY);
        int left = plan.day().atMost(minutes).seconds().count();
        var again = new ArrayList<Id>();
        for (Movement movement : open(last, plan, setting)) {
            if (recent.rests(movement.id(), plan.choosing())) {
                continue;
            }
            Dosing dosing = plan.dosing(minutes);
            int takes = dosing.fit(movement).dose().at(dosing.of(movement)).count()
                    + plan.choosing().changeOver().count();
            if (takes <= left) {
                left -= takes;
                again.add(movement.id());
            }
        }
        return again.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry.Began(today, minutes.seconds(), setting.code(), again));
    }

    private static List<Movement> open(Entry.Began last, Plan plan, Setting setting) {
        return last.movements().stream()
                .flatMap(id -> Optional.ofNullable(plan.verdicts().get(id)).stream())
                .filter(Verdict::isOpen)
                .map(Verdict::movement)
                .filter(movement -> Session.holds(movement, setting)
                        && Session.outside(movement, plan).isEmpty())
                .toList();
    }
}
