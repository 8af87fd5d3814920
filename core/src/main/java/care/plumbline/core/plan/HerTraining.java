package care.plumbline.core.plan;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.movement.DailyTraining;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The training of her days, beside the sessions.
///
/// @param movements what of it is for her today, in order; the first always is
/// @param step how much of each
public record HerTraining(DailyTraining training, List<Movement> movements, DoseStep step) {

    public HerTraining {
        movements = List.copyOf(movements);
    }

    /// The first that suits her and whose first movement is for her today.
    static Optional<HerTraining> of(Facts facts, Causes causes, Map<Id, Verdict> verdicts, DoseStep step) {
        return facts.guide().trainings().stream()
                .filter(training -> isOpen(verdicts, training.movements().getFirst()))
                .filter(training -> suits(facts, causes, training))
                .findFirst()
                .map(training -> new HerTraining(
                        training,
                        training.movements().stream()
                                .filter(id -> isOpen(verdicts, id))
                                .map(facts.guide()::movement)
                                .toList(),
                        step));
    }

    private static boolean isOpen(Map<Id, Verdict> verdicts, Id movement) {
        Verdict verdict = verdicts.get(movement);
        return verdict != null && verdict.isOpen();
    }

    private static boolean suits(Facts facts, Causes causes, DailyTraining training) {
        return facts.test(training.when()).isYes()
                || training.causes().stream()
                        .map(causes::of)
                        .anyMatch(one -> one.fit().isClear());
    }

    /// Whether this movement belongs to it, and so to no session.
    public boolean holds(Movement movement) {
        return training.movements().contains(movement.id());
    }

    /// The time it takes once.
    public Seconds takes() {
        return new Seconds(movements.stream()
                .mapToInt(movement -> movement.dose().at(step).count())
                .sum());
    }

    /// How often she did it on a day.
    public static int done(Journal journal, LocalDate on) {
        int done = 0;
        for (Entry entry : journal.entries()) {
            done += entry instanceof Entry.Trained(LocalDate day, Id _) && day.equals(on) ? 1 : 0;
        }
        return done;
    }
}
