package care.plumbline.compiler.rule;

import care.plumbline.core.rule.Claim;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Count;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Place;
import care.plumbline.core.rule.Quantity;
import care.plumbline.core.rule.Vocabulary;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.regex.Pattern;

/// Turns the text of an expression into a [Condition] or a [Quantity].
///
/// CEL's own library parses and type-checks; the checked tree becomes records once, because asking the library
/// costs about 5 µs an expression and a guide holds hundreds (docs/explanation/how-a-condition-is-read.md).
public final class RuleCompiler {

    private final Vocabulary vocabulary;
    private final CelCompiler compiler;

    public RuleCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        var builder = CelCompilerFactory.standardCelCompilerBuilder();
        for (Fact fact : vocabulary.facts()) {
            builder.addVar(fact.name(), typeOf(fact.type()));
        }
        this.compiler = builder.build();
    }

    /// A yes-or-no condition.
    public Condition condition(String text, Place place) throws RuleRefused {
        CelAbstractSyntaxTree tree = check(text);
        if (!tree.getResultType().equals(SimpleType.BOOL)) {
            throw new RuleRefused("expected a yes-or-no condition, found " + name(tree.getResultType()), 0);
        }
        var found = new Tree(vocabulary, tree);
        Claim claim = new BooleanCompiler(found).of(found.root());
        return new Condition(text, place, found.factsRead(), found.capped(), found.negates(), claim);
    }

    /// A value of the given type.
    public Quantity quantity(String text, FactType type) throws RuleRefused {
        CelAbstractSyntaxTree tree = check(text);
        if (!tree.getResultType().equals(typeOf(type))) {
            throw new RuleRefused("expected " + name(typeOf(type)) + ", found " + name(tree.getResultType()), 0);
        }
        var found = new Tree(vocabulary, tree);
        var claims = new BooleanCompiler(found);
        Count number = switch (type) {
            case FactType.YesNo _ -> new Count.OfClaim(claims.of(found.root()));
            case FactType.Whole _ -> claims.numbers().number(found.root());
            case FactType.Decimal _ -> new Count.OfDecimal(claims.numbers().decimal(found.root()));
            case FactType.OneOf(var codes) -> claims.numbers().code(found.root(), codes);
            case FactType.AnyOf _ -> throw new RuleRefused("a derived fact cannot be a list", 0);
        };
        return new Quantity(text, found.factsRead(), found.negates(), number);
    }

    private CelAbstractSyntaxTree check(String text) throws RuleRefused {
        try {
            return compiler.compile(text).getAst();
        } catch (CelValidationException refused) {
            CelIssue first = refused.getErrors().getFirst();
            int line = Math.max(0, first.getSourceLocation().getLine() - 1);
            throw new RuleRefused(readable(first.getMessage()) + " in: " + text, line);
        }
    }

    /// CEL speaks of "undeclared reference to 'x' (in container '')"; an author wants to read "no fact is
    /// called x".
    private static String readable(String message) {
        var matcher = Pattern.compile("undeclared reference to '([^']*)'.*").matcher(message);
        return matcher.matches() ? "no fact is called " + matcher.group(1) : message;
    }

    private static CelType typeOf(FactType type) {
        return switch (type) {
            case FactType.YesNo _ -> SimpleType.BOOL;
            case FactType.Whole _ -> SimpleType.INT;
            case FactType.Decimal _ -> SimpleType.DOUBLE;
            case FactType.OneOf _ -> SimpleType.STRING;
            case FactType.AnyOf _ -> ListType.create(SimpleType.STRING);
        };
    }

    private static String name(CelType type) {
        return switch (type.kind()) {
            case BOOL -> "yes or no";
            case INT -> "a whole number";
            case DOUBLE -> "a decimal number";
            case STRING -> "a choice";
            case LIST -> "a list of choices";
            default -> type.name();
        };
    }
}
