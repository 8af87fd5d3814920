package care.plumbline.bench.peer;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Truth;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/// OMG's Decision Model and Notation: a model with an input for every fact, rules in FEEL.
public final class Dmn implements Engine<DMNContext> {

    /// How the rules stand in the model, and how the engine runs them.
    public enum Shape {
        /// A decision for every rule, as a modeller would draw it, run as the engine comes.
        DECISIONS,
        /// One decision that lists all answers, FEEL compiled to Java classes: the least work we could give the
        /// engine. One fact not known that a rule cannot do without makes the whole list unknown.
        COMPILED_LIST
    }

    private static final String NAMESPACE = "urn:plumbline:bench";
    private static final String NAME = "danger_signs";

    private final Shape shape;
    private final List<Fact> read;
    private final String[] names;
    private final DMNRuntime runtime;
    private final DMNModel model;

    public Dmn(List<Rule> rules, Shape shape) {
        this.shape = shape;
        this.read = Rule.facts(rules);
        this.names = rules.stream().map(Rule::name).toArray(String[]::new);
        DMNRuntimeBuilder builder = DMNRuntimeBuilder.fromDefaults();
        this.runtime = (shape == Shape.COMPILED_LIST ? builder.addProfile(new CompiledFeel()) : builder)
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text(rules, shape)))))
                .getOrElseThrow(broken -> new IllegalStateException("the DMN model does not compile", broken));
        this.model = runtime.getModel(NAMESPACE, NAME);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /// The model as DMN has it.
    static String text(List<Rule> rules, Shape shape) {
        List<Fact> read = Rule.facts(rules);
        var translation = new Translation(read);
        var xml = new StringBuilder("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='m' name='"
                + NAME + "' namespace='" + NAMESPACE + "'>\n");
        for (Fact fact : read) {
            xml.append("<inputData id='i_%1$s' name='%1$s'><variable name='%1$s' typeRef='%2$s'/></inputData>\n"
                    .formatted(fact.name(), typeOf(fact.type())));
        }
        switch (shape) {
            case DECISIONS ->
                rules.forEach(rule -> xml.append(decision(
                        rule.name(), "boolean", rule.when().facts(), translation.write(rule.when(), Dialect.FEEL))));
            case COMPILED_LIST ->
                xml.append(decision(
                        "all",
                        "Any",
                        read,
                        Dialect.FEEL.list(rules.stream()
                                .map(rule -> translation.write(rule.when(), Dialect.FEEL))
                                .toList())));
        }
        return xml.append("</definitions>").toString();
    }

    private static String decision(String name, String type, List<Fact> needs, String feel) {
        var xml = new StringBuilder(
                "<decision id='d_%1$s' name='%1$s'><variable name='%1$s' typeRef='%2$s'/>".formatted(name, type));
        needs.forEach(fact -> xml.append("<informationRequirement><requiredInput href='#i_")
                .append(fact.name())
                .append("'/></informationRequirement>"));
        String escaped = feel.replace("&", "&amp;").replace("<", "&lt;");
        return xml.append("<literalExpression><text>" + escaped + "</text></literalExpression></decision>\n")
                .toString();
    }

    private static String typeOf(FactType type) {
        return switch (type) {
            case FactType.YesNo _ -> "boolean";
            case FactType.Whole _, FactType.Decimal _ -> "number";
            case FactType.OneOf _ -> "string";
            // A declared list type would be nicer, but the engine's FEEL compiler fails on it.
            case FactType.AnyOf _ -> "Any";
        };
    }

    @Override
    public DMNContext ready(Facts facts) {
        DMNContext context = runtime.newContext();
        Known.withNulls(facts, read, value -> value instanceof Long whole ? BigDecimal.valueOf(whole) : value)
                .forEach(context::set);
        return context;
    }

    @Override
    public Truth[] answer(DMNContext woman) {
        DMNResult result = runtime.evaluateAll(model, woman);
        var truths = new Truth[names.length];
        switch (shape) {
            case DECISIONS -> {
                for (int i = 0; i < truths.length; i++) {
                    truths[i] = truth(result.getContext().get(names[i]));
                }
            }
            case COMPILED_LIST -> {
                var all = (List<?>) result.getContext().get("all");
                for (int i = 0; i < truths.length; i++) {
                    truths[i] = truth(all == null ? null : all.get(i));
                }
            }
        }
        return truths;
    }

    private static Truth truth(@Nullable Object value) {
        return value instanceof Boolean holds ? Truth.of(holds) : Truth.UNKNOWN;
    }
}
