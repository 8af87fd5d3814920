package care.plumbline.core.guide.care;

import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;

/// How often a day or how many minutes, as she said, or else as we guess.
///
/// @param said the fact that holds her own number
/// @param guesses the first whose condition holds stands in for it
/// @param usual our guess for everyone else
public record HowMuch(Optional<String> said, List<Guess> guesses, double usual) {

    /// Our guess for some women.
    public record Guess(Condition when, double is) {}

    public HowMuch {
        guesses = List.copyOf(guesses);
        if (!(usual >= 0) || guesses.stream().anyMatch(guess -> !(guess.is() >= 0))) {
            throw new IllegalArgumentException("nothing is done less than never, found " + usual);
        }
    }
}
