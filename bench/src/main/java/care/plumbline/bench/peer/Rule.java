package care.plumbline.bench.peer;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import java.util.ArrayList;
import java.util.List;

/// One question put to an engine: whether a danger sign shows, or whether something raises its urgency.
///
/// @param name unique, and a plain identifier in every language: `sign_7`, or `sign_7_raise_2`
public record Rule(String name, Condition when) {

    /// Every danger sign and everything that raises one, in the guide's order.
    public static List<Rule> of(Guide guide) {
        var rules = new ArrayList<Rule>();
        for (DangerSign sign : guide.dangerSigns()) {
            String name = "sign_" + sign.number();
            rules.add(new Rule(name, sign.when()));
            for (int i = 0; i < sign.raise().size(); i++) {
                rules.add(
                        new Rule(name + "_raise_" + (i + 1), sign.raise().get(i).when()));
            }
        }
        return List.copyOf(rules);
    }

    /// The facts that these rules read, each once.
    public static List<Fact> facts(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.when().facts().stream())
                .distinct()
                .toList();
    }
}
