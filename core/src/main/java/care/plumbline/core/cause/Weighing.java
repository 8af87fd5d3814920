package care.plumbline.core.cause;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Belief;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A belief weighed by her answers.
///
/// Odds form of Bayes' rule: the prior odds are multiplied by `times` of every line that holds. A line that is
/// not known multiplies by one. `likelihood = odds / (1 + odds)`.
///
/// @param likelihood between 0 and 1
/// @param speaksFor the lines that hold and speak for it, heaviest first
/// @param speaksAgainst the lines that hold and speak against it, heaviest first
/// @param open the lines not known yet
public record Weighing(
        double likelihood,
        List<WeightedReason> speaksFor,
        List<WeightedReason> speaksAgainst,
        List<WeightedReason> open) {

    public Weighing {
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        open = List.copyOf(open);
    }

    public static Weighing of(Belief belief, Facts facts) {
        double odds = belief.prior() / (1 - belief.prior());
        var speaksFor = new ArrayList<WeightedReason>();
        var speaksAgainst = new ArrayList<WeightedReason>();
        var open = new ArrayList<WeightedReason>();
        for (WeightedReason line : belief.lines()) {
            Truth holds = facts.test(line.when());
            if (holds.isYes()) {
                odds *= line.times();
                (line.times() > 1 ? speaksFor : speaksAgainst).add(line);
            } else if (holds.isUnknown()) {
                open.add(line);
            }
        }
        speaksFor.sort((a, b) -> Double.compare(b.times(), a.times()));
        speaksAgainst.sort((a, b) -> Double.compare(a.times(), b.times()));
        return new Weighing(odds / (1 + odds), speaksFor, speaksAgainst, open);
    }

    /// The questions that would make this surer.
    public List<Question> missing(Facts facts) {
        var questions = new LinkedHashSet<Question>();
        open.forEach(line -> questions.addAll(facts.missing(line.when())));
        return List.copyOf(questions);
    }
}
