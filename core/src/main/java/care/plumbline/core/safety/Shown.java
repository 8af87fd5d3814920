package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Truth;

/// Whether a danger sign is shown by her answers.
///
/// A sign that is raised by a question asked below its own is shown by that question too. Who says that her leg
/// gets weaker by the hour has a weak leg, whatever she ticked above: a contradiction never ends in a no.
final class Shown {

    private Shown() {}

    static Truth test(Facts facts, DangerSign sign) {
        Truth own = facts.test(sign.when());
        return own.isYes() || sign.raise().stream().noneMatch(raise -> saidBelow(facts, sign.when(), raise.when()))
                ? own
                : Truth.YES;
    }

    private static boolean saidBelow(Facts facts, Condition when, Condition raise) {
        return raise.facts().stream().anyMatch(fact -> isYes(facts, fact) && hangs(facts, fact, when));
    }

    private static boolean isYes(Facts facts, Fact fact) {
        return facts.isKnown(fact)
                && facts.values().value(fact, facts.guide().vocabulary()).equals(Boolean.TRUE);
    }

    /// Whether the question behind a fact is asked only because of one that the sign reads.
    private static boolean hangs(Facts facts, Fact fact, Condition when) {
        return facts.guide()
                .question(fact.name())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .flatMap(Question::askedWhen)
                .filter(asked -> asked.facts().stream().anyMatch(when.facts()::contains))
                .isPresent();
    }
}
