package care.plumbline.bench.peer;

import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.FactType;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.List;

/// Writes conditions of the guide in the language of a peer, part by part, with the same meaning for facts that are
/// known.
final class Translation {

    private final CelCompiler compiler;

    Translation(List<Fact> facts) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder();
        facts.forEach(fact -> builder.addVar(fact.name(), typeOf(fact.type())));
        this.compiler = builder.build();
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

    /// The checked tree, which CEL's own runtime takes as it is.
    CelAbstractSyntaxTree tree(Condition condition) {
        try {
            return compiler.compile(condition.text()).getAst();
        } catch (CelValidationException refused) {
            throw new IllegalStateException(condition.place() + ": " + refused.getMessage(), refused);
        }
    }

    String write(Condition condition, Dialect dialect) {
        return write(tree(condition).getExpr(), dialect);
    }

    private static String write(CelExpr part, Dialect dialect) {
        return switch (part.getKind()) {
            case CONSTANT -> constant(part.constant(), dialect);
            case IDENT -> dialect.fact(part.ident().name());
            case LIST ->
                dialect.list(part.list().elements().stream()
                        .map(element -> write(element, dialect))
                        .toList());
            case CALL -> call(part.call(), dialect);
            default -> throw new IllegalStateException("no translation of " + part.getKind());
        };
    }

    private static String constant(CelConstant constant, Dialect dialect) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> dialect.text(constant.stringValue());
            case INT64_VALUE -> Long.toString(constant.int64Value());
            case BOOLEAN_VALUE -> Boolean.toString(constant.booleanValue());
            default -> throw new IllegalStateException("no translation of a constant " + constant.getKind());
        };
    }

    private static String call(CelExpr.CelCall call, Dialect dialect) {
        List<String> parts =
                call.args().stream().map(argument -> write(argument, dialect)).toList();
        return switch (call.function()) {
            case "_&&_" -> between(parts, "and");
            case "_||_" -> between(parts, "or");
            case "_==_" -> between(parts, "=");
            case "_!=_" -> between(parts, "!=");
            case "_<_" -> between(parts, "<");
            case "_<=_" -> between(parts, "<=");
            case "_>_" -> between(parts, ">");
            case "_>=_" -> between(parts, ">=");
            case "_+_" -> between(parts, "+");
            case "_-_" -> between(parts, "-");
            case "_*_" -> between(parts, "*");
            case "!_" -> dialect.not(parts.getFirst());
            case "size" -> dialect.size(parts.getFirst());
            case "@in" -> dialect.holds(parts.get(1), parts.get(0));
            default -> throw new IllegalStateException("no translation of " + call.function());
        };
    }

    private static String between(List<String> parts, String sign) {
        return "(" + parts.get(0) + " " + sign + " " + parts.get(1) + ")";
    }
}
