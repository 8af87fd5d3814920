package care.plumbline.bench.peer;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Truth;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// CEL's own runtime, one program a rule. What is not known is left out; a rule that needs it fails, which we read as
/// unknown.
public final class Cel implements Engine<Map<String, Object>> {

    private final List<Fact> read;
    private final CelRuntime.Program[] programs;

    public Cel(List<Rule> rules) {
        this.read = Rule.facts(rules);
        var translation = new Translation(read);
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        this.programs = new CelRuntime.Program[rules.size()];
        for (int i = 0; i < programs.length; i++) {
            try {
                programs[i] =
                        runtime.createProgram(translation.tree(rules.get(i).when()));
            } catch (CelEvaluationException broken) {
                throw new IllegalStateException(rules.get(i).name(), broken);
            }
        }
    }

    @Override
    public Map<String, Object> ready(Facts facts) {
        return Known.of(facts, read, UnaryOperator.identity());
    }

    @Override
    public Truth[] answer(Map<String, Object> woman) {
        var truths = new Truth[programs.length];
        for (int i = 0; i < truths.length; i++) {
            try {
                truths[i] = programs[i].eval(woman) instanceof Boolean holds ? Truth.of(holds) : Truth.UNKNOWN;
            } catch (CelEvaluationException unknown) {
                truths[i] = Truth.UNKNOWN;
            }
        }
        return truths;
    }
}
