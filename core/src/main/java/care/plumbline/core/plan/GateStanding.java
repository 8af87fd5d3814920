package care.plumbline.core.plan;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.rule.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a gate is open for her.
///
/// @param open unknown counts as shut
/// @param on the day her answers last decided it; nothing while they never have
/// @param toAsk the answers that would settle it
public record GateStanding(Gate gate, Truth open, Optional<LocalDate> on, List<Question> toAsk) {
    public GateStanding {
        toAsk = List.copyOf(toAsk);
    }
}
