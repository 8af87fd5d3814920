package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Healing;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.rule.Values;
import care.plumbline.core.rule.Vocabulary;
import java.util.Collections;
import java.util.Map;

/// Checks that no movement promises a week in which a restriction forbids it to every woman of that birth.
///
/// What else she might answer is left unknown: a restriction that then holds hangs on the birth and the week
/// alone.
final class WeekLinks {

    private static final String BIRTH_MODE = Handle.BIRTH_MODE.id();
    private static final int DAYS = 7;

    private final Guide guide;
    private final Draft draft;

    WeekLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check() {
        for (Movement movement : guide.movements().values()) {
            for (Map.Entry<Healing, Weeks> stated : movement.earliest().entrySet()) {
                if (!stated.getValue().equals(Weeks.NEVER)) {
                    check(movement, stated.getKey(), stated.getValue());
                }
            }
        }
    }

    private void check(Movement movement, Healing healing, Weeks from) {
        Values then = then(healing, from);
        for (Restriction restriction : guide.restrictions()) {
            if (!Collections.disjoint(restriction.forbids(), movement.loads())
                    && restriction.when().test(then).isYes()) {
                draft.problem(
                        movement.provenance().place(),
                        movement.id() + " says week " + from.count() + " after a birth of kind " + healing.code()
                                + ", but " + restriction.id() + " forbids it then");
            }
        }
    }

    private Values then(Healing healing, Weeks from) {
        Vocabulary vocabulary = guide.vocabulary();
        var known = Values.of(vocabulary);
        vocabulary.find(Handle.DAYS_SINCE_BIRTH.id()).ifPresent(fact -> known.whole(fact, (long) DAYS * from.count()));
        vocabulary.find(Handle.WEEKS_SINCE_BIRTH.id()).ifPresent(fact -> known.whole(fact, from.count()));
        vocabulary.find(Handle.HEALING.id()).ifPresent(fact -> known.oneOf(fact, healing.code()));
        String mode = healing == Healing.DEEP_TEAR ? Healing.VAGINAL.code() : healing.code();
        vocabulary.find(BIRTH_MODE).filter(_ -> vocabulary.hasCode(mode)).ifPresent(fact -> known.oneOf(fact, mode));
        return known.build();
    }
}
