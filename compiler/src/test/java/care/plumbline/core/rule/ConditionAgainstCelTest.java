package care.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.GuideWalk;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.question.Derived;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Our closures against CEL's own runtime, on every expression of the whole guide and on generated facts, many
/// of them unknown.
///
/// Both must give the same answer, and where CEL answers with an unknown set we must answer *unknown*. The two
/// speak of the same logic for `&&`, `||`, `!`, `? :` and `in`. They differ in one place that no expression of
/// the guide can reach: a division by zero is an error in CEL, and not known with us; so divisors here are
/// never zero (the guide's questions do not allow zero there).
class ConditionAgainstCelTest {

    private static final int FACT_SETS = 400;
    private static final Vocabulary VOCABULARY = TheGuide.read().vocabulary();
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?(?![\\w.])");

    /// One woman's facts in both forms.
    private record Both(Values ours, PartialVars theirs) {}

    private final CelCompiler compiler = compiler();
    private final CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(CelOptions.current().enableUnknownTracking(true).build())
            .build();

    private static CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder();
        for (Fact fact : VOCABULARY.facts()) {
            builder.addVar(
                    fact.name(),
                    switch (fact.type()) {
                        case FactType.YesNo _ -> SimpleType.BOOL;
                        case FactType.Whole _ -> SimpleType.INT;
                        case FactType.Decimal _ -> SimpleType.DOUBLE;
                        case FactType.OneOf _ -> SimpleType.STRING;
                        case FactType.AnyOf _ -> ListType.create(SimpleType.STRING);
                    });
        }
        return builder.build();
    }

    private static Map<String, Condition> conditions() {
        var byText = new LinkedHashMap<String, Condition>();
        GuideWalk.all(TheGuide.read(), Condition.class)
                .forEach(condition -> byText.putIfAbsent(condition.text(), condition));
        return byText;
    }

    @Test
    void every_condition_of_the_guide_answers_as_cel_does() throws CelValidationException, CelEvaluationException {
        Map<String, Condition> conditions = conditions();
        assertTrue(conditions.size() > 300, "the walk found only " + conditions.size() + " different conditions");
        var seen = new HashMap<Truth, Integer>();
        var random = new Random(20261122);
        for (Condition condition : conditions.values()) {
            CelRuntime.Program program =
                    runtime.createProgram(compiler.compile(condition.text()).getAst());
            for (int i = 0; i < FACT_SETS; i++) {
                Both facts = facts(condition.text(), condition.facts(), random);
                Truth ours = condition.test(facts.ours());
                assertEquals(
                        theirs(program.eval(facts.theirs())),
                        ours,
                        () -> condition.place() + " " + condition + " with " + known(condition.facts(), facts.ours()));
                seen.merge(ours, 1, Integer::sum);
            }
        }
        // All three answers were really met, none of them rarely.
        int asked = conditions.size() * FACT_SETS;
        assertTrue(seen.values().stream().allMatch(count -> count > asked / 10) && seen.size() == 3, seen.toString());
    }

    @Test
    void every_derived_fact_is_worked_out_as_cel_does() throws CelValidationException, CelEvaluationException {
        var derived = GuideWalk.all(TheGuide.read(), Derived.class);
        assertEquals(9, derived.stream().distinct().count());
        var random = new Random(7);
        for (var each : derived) {
            CelRuntime.Program program =
                    runtime.createProgram(compiler.compile(each.is().text()).getAst());
            for (int i = 0; i < FACT_SETS; i++) {
                Both facts = facts(each.is().text(), each.is().facts(), random);
                Values ours = Values.of(VOCABULARY)
                        .derived(each.fact(), fixed(each.is(), facts.ours()))
                        .build();
                Object theirs = program.eval(facts.theirs());
                assertEquals(
                        theirs instanceof CelUnknownSet ? "unknown" : theirs,
                        ours.isKnown(each.fact()) ? ours.value(each.fact(), VOCABULARY) : "unknown",
                        () -> each.fact().name() + " with " + known(each.is().facts(), facts.ours()));
            }
        }
    }

    /// The quantity, already asked: a fresh set of values holds nothing but the result.
    private static Quantity fixed(Quantity quantity, Values values) {
        long raw = quantity.raw(values);
        return new Quantity(quantity.text(), quantity.facts(), false, new Count.Fixed(raw));
    }

    private static Truth theirs(Object answer) {
        return switch (answer) {
            case Boolean yes -> Truth.of(yes);
            case CelUnknownSet _ -> Truth.UNKNOWN;
            default -> throw new AssertionError("CEL answered " + answer);
        };
    }

    /// Facts around the numbers and choices the expression speaks of, so that both sides of every bound are met.
    private static Both facts(String text, List<Fact> facts, Random random) {
        var ours = Values.of(VOCABULARY);
        var theirs = new HashMap<String, Object>();
        var unknown = new ArrayList<CelAttributePattern>();
        double leftOut = new double[] {0, 0.2, 0.5}[random.nextInt(3)];
        List<Double> bounds = NUMBER.matcher(text)
                .results()
                .map(each -> Double.valueOf(each.group()))
                .toList();
        for (Fact fact : facts) {
            if (random.nextDouble() < leftOut) {
                unknown.add(CelAttributePattern.create(fact.name()));
                continue;
            }
            double near = bounds.isEmpty() ? 5 : bounds.get(random.nextInt(bounds.size()));
            switch (fact.type()) {
                case FactType.YesNo _ -> {
                    boolean yes = random.nextBoolean();
                    ours.yesNo(fact, yes);
                    theirs.put(fact.name(), yes);
                }
                case FactType.Whole _ -> {
                    long number =
                            Math.max(fact.name().equals("height_cm") ? 1 : 0, Math.round(near) + random.nextInt(-1, 2));
                    ours.whole(fact, number);
                    theirs.put(fact.name(), number);
                }
                case FactType.Decimal _ -> {
                    double number = near + 0.5 * random.nextInt(-1, 2);
                    ours.decimal(fact, number);
                    theirs.put(fact.name(), number);
                }
                case FactType.OneOf(var codes) -> {
                    String code = code(text, codes, random);
                    ours.oneOf(fact, code);
                    theirs.put(fact.name(), code);
                }
                case FactType.AnyOf(var codes) -> {
                    var some = new TreeSet<String>();
                    for (int i = random.nextInt(4); i > 0; i--) {
                        some.add(code(text, codes, random));
                    }
                    ours.anyOf(fact, some);
                    theirs.put(fact.name(), List.copyOf(some));
                }
            }
        }
        return new Both(ours.build(), PartialVars.of(theirs, unknown.toArray(CelAttributePattern[]::new)));
    }

    /// Half the time a choice that the expression names.
    private static String code(String text, List<String> codes, Random random) {
        List<String> named =
                codes.stream().filter(code -> text.contains("'" + code + "'")).toList();
        List<String> from = named.isEmpty() || random.nextBoolean() ? codes : named;
        return from.get(random.nextInt(from.size()));
    }

    private static String known(List<Fact> facts, Values values) {
        var known = new LinkedHashMap<String, Object>();
        facts.forEach(
                fact -> known.put(fact.name(), values.isKnown(fact) ? values.value(fact, VOCABULARY) : "unknown"));
        return known.toString();
    }
}
