package care.plumbline.core.plan;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Handle;
import java.util.Set;

/// The movements a clinician named: to do, or to leave out. A no outranks a yes, as everywhere a clinician speaks.
public record ByName(Set<String> picks, Set<String> bars) {

    public ByName {
        picks = InOrder.set(picks);
        bars = InOrder.set(bars);
    }

    public static ByName of(Facts facts) {
        return new ByName(facts.chosen(Handle.CLINICIAN_PICKS), facts.chosen(Handle.CLINICIAN_BARS));
    }

    public boolean bars(Movement movement) {
        return bars.contains(movement.id().value());
    }

    public boolean picks(Movement movement) {
        return picks(movement.id().value());
    }

    /// @param code of a movement
    public boolean picks(String code) {
        return picks.contains(code) && !bars.contains(code);
    }
}
