package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
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
        if (names.isEmpty()) {
            return List.of();
        }
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
        facts.guide().settling().behind(fact).ifPresent(step -> {
            switch (step) {
                case Guide.Settle.Asked(Question question, var _) -> {
                    if (facts.applies(question)) {
                        ask(question, names);
                    }
                }
                case Guide.Settle.WorkedOut(var derived) -> derived.is().facts().forEach(part -> collect(part, names));
            }
        });
    }

    /// Whether it applies may itself hang on unanswered questions; those come first. Where it is not known and
    /// nothing she could say would settle it, it is not hers.
    private void ask(Question question, Set<String> names) {
        var before = new LinkedHashSet<String>();
        boolean open = question.askedWhen()
                .filter(when -> facts.test(when).isUnknown())
                .map(when -> {
                    when.facts().forEach(needed -> collect(needed, before));
                    return true;
                })
                .orElse(false);
        if (!open || !before.isEmpty()) {
            names.addAll(before);
            names.add(question.factName());
        }
    }
}
