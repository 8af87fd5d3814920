package care.plumbline.core.practice;

import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.plan.Verdict;
import java.util.Collection;
import java.util.Optional;

/// What to take instead of a movement that is too hard or too easy.
public sealed interface Swap {

    /// The guide's easier or harder movement.
    record Another(Movement movement) implements Swap {}

    /// The same movement in another way.
    ///
    /// @param notAnother why not another movement
    record AnotherWay(Movement movement, Text how, Hindrance notAnother) implements Swap {}

    /// Nothing: the movement is to be left out.
    record Nothing(Movement movement, Hindrance notAnother) implements Swap {}

    /// Why a movement is not taken instead.
    sealed interface Hindrance {
        /// The guide names none.
        record NoneNamed() implements Hindrance {}

        /// It is not for her today.
        record NotOpen(Verdict verdict) implements Hindrance {}

        /// It does not fit the position she chose, or belongs in no session.
        record OutOfPlace(Movement movement, Setting setting) implements Hindrance {}

        /// She does it in this session anyway.
        record AlreadyThere(Movement movement) implements Hindrance {}

        /// The guide no longer has it.
        record Gone(Id movement) implements Hindrance {}
    }

    /// What to take when a movement is too hard.
    ///
    /// @param session all movements of the session
    static Swap easier(Movement movement, Plan plan, Setting setting, Collection<Id> session) {
        return instead(movement, movement.easier(), movement.easierHow(), plan, setting, session);
    }

    /// What to take when a movement is too easy.
    ///
    /// @param session all movements of the session
    static Swap harder(Movement movement, Plan plan, Setting setting, Collection<Id> session) {
        return instead(movement, movement.harder(), movement.harderHow(), plan, setting, session);
    }

    private static Swap instead(
            Movement movement,
            Optional<Id> named,
            Optional<Text> how,
            Plan plan,
            Setting setting,
            Collection<Id> session) {
        Hindrance against = new Hindrance.NoneNamed();
        if (named.isPresent()) {
            Verdict verdict = plan.verdicts().get(named.get());
            Optional<Hindrance> found = verdict == null
                    ? Optional.of(new Hindrance.Gone(named.get()))
                    : hindrance(verdict, setting, session);
            if (verdict != null && found.isEmpty()) {
                return new Another(verdict.movement());
            }
            against = found.orElse(against);
        }
        Verdict own = plan.verdicts().get(movement.id());
        return how.isPresent() && own != null && own.isOpen()
                ? new AnotherWay(movement, how.get(), against)
                : new Nothing(movement, against);
    }

    private static Optional<Hindrance> hindrance(Verdict verdict, Setting setting, Collection<Id> session) {
        Movement movement = verdict.movement();
        if (!verdict.isOpen()) {
            return Optional.of(new Hindrance.NotOpen(verdict));
        }
        if (!Session.holds(movement, setting)) {
            return Optional.of(new Hindrance.OutOfPlace(movement, setting));
        }
        return session.contains(movement.id()) ? Optional.of(new Hindrance.AlreadyThere(movement)) : Optional.empty();
    }
}
