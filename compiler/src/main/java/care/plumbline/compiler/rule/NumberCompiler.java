package care.plumbline.compiler.rule;

import care.plumbline.core.rule.Count;
import care.plumbline.core.rule.Decimal;
import care.plumbline.core.rule.FactType;
import dev.cel.common.ast.CelExpr;
import java.util.List;

/// Turns the numbers and choices of a checked CEL tree into records.
final class NumberCompiler {

    private final Tree tree;
    private final BooleanCompiler claims;

    NumberCompiler(Tree tree, BooleanCompiler claims) {
        this.tree = tree;
        this.claims = claims;
    }

    Count number(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> new Count.Fixed(expression.constant().int64Value());
            case IDENT -> new Count.Known(tree.slot(expression));
            case CALL -> arithmetic(expression);
            default -> throw Tree.refuse(expression);
        };
    }

    private Count arithmetic(CelExpr expression) throws RuleRefused {
        CelExpr.CelCall call = expression.call();
        List<CelExpr> arguments = call.args();
        return switch (call.function()) {
            case "_+_" -> joined(Count.Join.PLUS, arguments);
            case "_-_" -> joined(Count.Join.MINUS, arguments);
            case "_*_" -> joined(Count.Join.TIMES, arguments);
            case "_/_" -> joined(Count.Join.OVER, arguments);
            case "_?_:_" -> chosen(arguments, number(arguments.get(1)), number(arguments.get(2)));
            case "size" -> {
                CelExpr list = arguments.getFirst();
                if (!Tree.isFact(list) || !(tree.fact(list).type() instanceof FactType.AnyOf)) {
                    throw new RuleRefused("size counts the choices of a list, such as size(pain_zones)", 0);
                }
                yield new Count.Size(tree.slot(list));
            }
            default -> throw new RuleRefused("the guide does not use " + call.function(), 0);
        };
    }

    private Count chosen(List<CelExpr> arguments, Count then, Count otherwise) throws RuleRefused {
        tree.negated();
        return new Count.Chosen(claims.of(arguments.getFirst()), then, otherwise);
    }

    private Count joined(Count.Join join, List<CelExpr> arguments) throws RuleRefused {
        return new Count.Joined(join, number(arguments.get(0)), number(arguments.get(1)));
    }

    Decimal decimal(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> new Decimal.Fixed(expression.constant().doubleValue());
            case IDENT -> new Decimal.Known(tree.slot(expression));
            default -> throw new RuleRefused("the guide compares decimal facts with numbers only", 0);
        };
    }

    /// The number of a choice code; every code must be one of `codes`.
    Count code(CelExpr expression, List<String> codes) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT ->
                new Count.Fixed(tree.number(Tree.known(expression.constant().stringValue(), codes, "this question")));
            case IDENT -> new Count.Known(tree.slot(expression));
            case CALL -> {
                List<CelExpr> arguments = expression.call().args();
                if (!expression.call().function().equals("_?_:_")) {
                    throw Tree.refuse(expression);
                }
                yield chosen(arguments, code(arguments.get(1), codes), code(arguments.get(2), codes));
            }
            default -> throw Tree.refuse(expression);
        };
    }
}
