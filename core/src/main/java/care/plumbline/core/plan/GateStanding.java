package care.plumbline.core.plan;

import care.plumbline.core.guide.Gate;
import care.plumbline.core.guide.Question;
import care.plumbline.core.rule.Truth;
import java.util.List;

/// Whether a gate is open for her.
///
/// @param open unknown counts as shut
/// @param toAsk the answers that would settle it
public record GateStanding(Gate gate, Truth open, List<Question> toAsk) {
    public GateStanding {
        toAsk = List.copyOf(toAsk);
    }
}
