package care.plumbline.compiler.rule;

import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Terms;
import care.plumbline.core.rule.Values;
import dev.cel.common.ast.CelExpr;
import java.util.List;

/// Turns the numbers and choices of a checked CEL tree into closures.
final class Amounts {

    private final Tree tree;
    private final Claims claims;

    Amounts(Tree tree, Claims claims) {
        this.tree = tree;
        this.claims = claims;
    }

    Terms.Count number(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                long constant = expression.constant().int64Value();
                yield _ -> constant;
            }
            case IDENT -> {
                int slot = tree.slot(expression);
                yield values -> values.raw(slot);
            }
            case CALL -> arithmetic(expression);
            default -> throw Tree.refuse(expression);
        };
    }

    private Terms.Count arithmetic(CelExpr expression) throws RuleRefused {
        CelExpr.CelCall call = expression.call();
        List<CelExpr> arguments = call.args();
        return switch (call.function()) {
            case "_+_" -> joined(arguments, (a, b) -> a + b);
            case "_-_" -> joined(arguments, (a, b) -> a - b);
            case "_*_" -> joined(arguments, (a, b) -> a * b);
            // CEL fails on a division by zero; a value that cannot be worked out is not known.
            case "_/_" -> joined(arguments, (a, b) -> b == 0 ? Values.UNKNOWN : a / b);
            case "_?_:_" -> chosen(arguments, number(arguments.get(1)), number(arguments.get(2)));
            case "size" -> {
                CelExpr list = arguments.getFirst();
                if (!Tree.isFact(list) || !(tree.fact(list).type() instanceof FactType.AnyOf)) {
                    throw new RuleRefused("size counts the choices of a list, such as size(pain_zones)", 0);
                }
                int slot = tree.slot(list);
                yield values -> {
                    long bits = values.raw(slot);
                    return bits == Values.UNKNOWN ? Values.UNKNOWN : Long.bitCount(bits);
                };
            }
            default -> throw new RuleRefused("the guide does not use " + call.function(), 0);
        };
    }

    private Terms.Count chosen(List<CelExpr> arguments, Terms.Count then, Terms.Count otherwise) throws RuleRefused {
        tree.negated();
        Terms.Claim test = claims.of(arguments.getFirst());
        return values -> switch (test.of(values)) {
            case YES -> then.of(values);
            case NO -> otherwise.of(values);
            case UNKNOWN -> Values.UNKNOWN;
        };
    }

    private interface Joint {
        long of(long left, long right);
    }

    private Terms.Count joined(List<CelExpr> arguments, Joint joint) throws RuleRefused {
        Terms.Count left = number(arguments.get(0));
        Terms.Count right = number(arguments.get(1));
        return values -> {
            long a = left.of(values);
            long b = right.of(values);
            return a == Values.UNKNOWN || b == Values.UNKNOWN ? Values.UNKNOWN : joint.of(a, b);
        };
    }

    Terms.Decimal decimal(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                double constant = expression.constant().doubleValue();
                yield _ -> constant;
            }
            case IDENT -> {
                int slot = tree.slot(expression);
                yield values -> {
                    long raw = values.raw(slot);
                    return raw == Values.UNKNOWN ? Double.NaN : Double.longBitsToDouble(raw);
                };
            }
            default -> throw new RuleRefused("the guide compares decimal facts with numbers only", 0);
        };
    }

    /// The number of a choice code; every code must be one of `codes`.
    Terms.Count code(CelExpr expression, List<String> codes) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                long number = tree.number(Tree.known(expression.constant().stringValue(), codes, "this question"));
                yield _ -> number;
            }
            case IDENT -> {
                int slot = tree.slot(expression);
                yield values -> values.raw(slot);
            }
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
