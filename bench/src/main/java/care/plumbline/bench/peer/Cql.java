package care.plumbline.bench.peer;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Truth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;

/// HL7's Clinical Quality Language: one library, a parameter for every fact and a define for every rule,
/// translated to ELM once. All defines are asked in one call. The engine runs as it comes: its cache of
/// expressions would answer for the woman before.
public final class Cql implements Engine<Map<String, @Nullable Object>> {

    private final List<Fact> read;
    private final String[] names;
    private final CqlEngine engine;
    private final VersionedIdentifier library;

    public Cql(List<Rule> rules) {
        this.read = Rule.facts(rules);
        this.names = rules.stream().map(Rule::name).toArray(String[]::new);
        var libraries = new LibraryManager(new ModelManager(), CqlCompilerOptions.defaultOptions());
        libraries.getLibrarySourceLoader().registerProvider(new StringLibrarySourceProvider(List.of(text(rules))));
        this.engine = new CqlEngine(new Environment(libraries));
        this.library = new VersionedIdentifier();
        library.setId("DangerSigns");
    }

    /// The library as CQL has it.
    static String text(List<Rule> rules) {
        List<Fact> read = Rule.facts(rules);
        var translation = new Translation(read);
        return "library DangerSigns\n"
                + read.stream()
                        .map(fact -> "parameter \"" + fact.name() + "\" " + typeOf(fact.type()) + "\n")
                        .collect(Collectors.joining())
                + "context Unfiltered\n"
                + rules.stream()
                        .map(rule ->
                                "define \"" + rule.name() + "\": " + translation.write(rule.when(), Dialect.CQL) + "\n")
                        .collect(Collectors.joining());
    }

    private static String typeOf(FactType type) {
        return switch (type) {
            case FactType.YesNo _ -> "Boolean";
            case FactType.Whole _ -> "Integer";
            case FactType.Decimal _ -> "Decimal";
            case FactType.OneOf _ -> "String";
            case FactType.AnyOf _ -> "List<String>";
        };
    }

    @Override
    public Map<String, @Nullable Object> ready(Facts facts) {
        return Known.withNulls(
                facts, read, value -> value instanceof Long whole ? (Object) Math.toIntExact(whole) : value);
    }

    @Override
    public Truth[] answer(Map<String, @Nullable Object> woman) {
        // Asked of the map once: `EvaluationResult.get` builds that map anew at every call.
        Map<String, ExpressionResult> results = engine.evaluate(
                        new EvaluationParams(Collections.singletonMap(library, null), null, woman, null, null))
                .getOnlyResultOrThrow()
                .getExpressionResults();
        var truths = new Truth[names.length];
        for (int i = 0; i < truths.length; i++) {
            Object value = Objects.requireNonNull(results.get(names[i])).getValue();
            truths[i] = value instanceof Boolean holds ? Truth.of(holds) : Truth.UNKNOWN;
        }
        return truths;
    }
}
