package care.plumbline.bench.peer;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.rule.Values;
import java.util.List;

/// Our own closures.
public final class Plumbline implements Engine<Values> {

    private final Condition[] conditions;

    public Plumbline(List<Rule> rules) {
        this.conditions = rules.stream().map(Rule::when).toArray(Condition[]::new);
    }

    @Override
    public Values ready(Facts facts) {
        return facts.values();
    }

    @Override
    public Truth[] answer(Values woman) {
        var truths = new Truth[conditions.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = conditions[i].test(woman);
        }
        return truths;
    }
}
