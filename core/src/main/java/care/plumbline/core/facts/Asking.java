package care.plumbline.core.facts;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.rule.Truth;

/// Whether a question is worth asking her, by what she said elsewhere.
public final class Asking {

    private final Facts facts;
    private final Latest latest;

    Asking(Facts facts, Latest latest) {
        this.facts = facts;
        this.latest = latest;
    }

    /// Whether it applies, or whether it does is not known yet, or her yes to it is at odds with what she said
    /// elsewhere.
    boolean applies(Question question) {
        return !isLeftOut(question) && !isRuledOut(question) || isContradiction(question);
    }

    /// Whether a question speaks of a baby and she is to hear nothing of one. A danger sign she told of is shown.
    public boolean isLeftOut(Question question) {
        return question.ask().isOfBaby()
                && facts.hidesBaby()
                && !(facts.guide().adjusting().screen().containsKey(question.id()) && isContradiction(question));
    }

    /// Whether she said yes to a question that by her other answers does not apply: such a yes counts, and the
    /// question is shown so that she can say which is right.
    public boolean isContradiction(Question question) {
        return isRuledOut(question)
                && facts.guide()
                        .settling()
                        .asked(question.id())
                        .filter(asked -> latest.isContradiction(asked, facts.today()))
                        .isPresent();
    }

    /// Whether something she told since her answer, or without one, asks for this question now.
    public boolean isCalledFor(Question question) {
        return latest.isCalledFor(question);
    }

    private boolean isRuledOut(Question question) {
        return question.askedWhen().map(facts::test).orElse(Truth.YES).isNo();
    }
}
