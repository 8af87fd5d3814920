package care.plumbline.core.caring;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.care.HowMuch;
import care.plumbline.core.rule.Fact;
import java.util.Optional;

/// How often or how long.
///
/// @param hers whether she said so; otherwise it is our guess
public record Amount(double value, boolean hers) {

    public static Amount of(HowMuch howMuch, Facts facts) {
        return howMuch.said()
                .flatMap(name -> said(name, facts))
                .map(value -> new Amount(value, true))
                .orElseGet(() -> guessed(howMuch, facts));
    }

    /// Our guess, whatever she said.
    static Amount guessed(HowMuch howMuch, Facts facts) {
        return new Amount(
                howMuch.guesses().stream()
                        .filter(guess -> facts.test(guess.when()).isYes())
                        .findFirst()
                        .map(HowMuch.Guess::is)
                        .orElse(howMuch.usual()),
                false);
    }

    /// The number that stands under this name, if she gave it.
    static Optional<Double> said(String name, Facts facts) {
        Fact fact = facts.guide().vocabulary().fact(name);
        return facts.isKnown(fact) && facts.values().value(fact, facts.guide().vocabulary()) instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
