package care.plumbline.core.cause;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Truth;
import java.util.Optional;

/// What one cause may add to her pain.
///
/// @param movedBy the ordering rule that put it lower or among those shown, if one did
public record Contribution(Cause cause, Score score, Fit fit, Weighing weighing, Optional<Condition> movedBy) {

    static Contribution of(Cause cause, Facts facts, Ranking ranking) {
        Weighing weighing = Weighing.of(cause.belief(), facts);
        boolean told = cause.toldWhen().map(facts::test).orElse(Truth.YES).isYes();
        Fit fit = weighing.speaksFor().isEmpty() ? Fit.NOT_NOW : Fit.of(weighing.likelihood(), ranking.fits());
        return new Contribution(
                cause,
                told ? Score.of(weighing.likelihood(), cause.provenance().evidence(), ranking.caps()) : new Score(0),
                told ? fit : Fit.UNTOLD,
                weighing,
                Optional.empty());
    }

    /// Whether she may be told of it, and something she said speaks for it.
    boolean isBacked() {
        return fit != Fit.UNTOLD && !weighing.speaksFor().isEmpty();
    }
}
