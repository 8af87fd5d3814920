package care.plumbline.core.cause;

import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.rule.Condition;
import java.util.Optional;

/// What one cause may add to her pain.
///
/// @param movedBy the ordering rule that put it lower or among those shown, if one did
public record Contribution(Cause cause, Score score, Fit fit, Weighing weighing, Optional<Condition> movedBy) {}
