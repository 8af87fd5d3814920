package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Question;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the questions behind what is not known, through derived facts and conditions on asking.
final class Missing {

    private final Facts facts;

    Missing(Facts facts) {
        this.facts = facts;
    }

    List<Question> questions(Condition condition) {
        var names = new LinkedHashSet<String>();
        condition.facts().forEach(fact -> collect(fact, names));
        var found = new ArrayList<Question>();
        facts.guide()
                .questions()
                .filter(question -> names.contains(question.factName()))
                .forEach(found::add);
        return found;
    }

    private void collect(Fact fact, Set<String> names) {
        if (facts.isKnown(fact)) {
            return;
        }
        for (Guide.Settle step : facts.guide().settling()) {
            switch (step) {
                case Guide.Settle.Asked(Question question, var _) -> {
                    if (question.factName().equals(fact.name()) && facts.applies(question)) {
                        // Whether it applies may itself hang on an unanswered question; that one comes first.
                        question.askedWhen()
                                .filter(when -> facts.test(when).isUnknown())
                                .ifPresent(when -> when.facts().forEach(needed -> collect(needed, names)));
                        names.add(question.factName());
                    }
                }
                case Guide.Settle.WorkedOut(var derived) -> {
                    if (derived.fact().equals(fact)) {
                        derived.is().facts().forEach(part -> collect(part, names));
                    }
                }
            }
        }
    }
}
