package care.plumbline.compiler.rule;

import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Terms;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.rule.Values;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;

/// Turns the yes-or-no parts of a checked CEL tree into closures.
///
/// The part of CEL that the guide may use is small on purpose; anything else is refused here, by name.
final class Claims {

    private final Tree tree;
    private final Amounts amounts;

    Claims(Tree tree) {
        this.tree = tree;
        this.amounts = new Amounts(tree, this);
    }

    Amounts amounts() {
        return amounts;
    }

    Terms.Claim of(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                Truth truth = Truth.of(expression.constant().booleanValue());
                yield _ -> truth;
            }
            case IDENT -> {
                int slot = tree.slot(expression);
                yield new Terms.Known(slot);
            }
            case CALL -> call(expression.call());
            default -> throw Tree.refuse(expression);
        };
    }

    private Terms.Claim call(CelExpr.CelCall call) throws RuleRefused {
        List<CelExpr> arguments = call.args();
        return switch (call.function()) {
            case "_&&_" -> {
                Terms.Claim left = of(arguments.get(0));
                Terms.Claim right = of(arguments.get(1));
                yield values -> {
                    Truth first = left.of(values);
                    return first.isNo() ? Truth.NO : first.and(right.of(values));
                };
            }
            case "_||_" -> {
                var parts = new ArrayList<Terms.Claim>();
                collect(call, parts);
                yield parts.stream().allMatch(Terms.Known.class::isInstance)
                        ? new Terms.AnyKnown(parts.stream()
                                .mapToInt(part -> ((Terms.Known) part).slot())
                                .toArray())
                        : new Terms.Any(parts);
            }
            case "!_" -> {
                tree.negated();
                Terms.Claim claim = of(arguments.getFirst());
                yield values -> claim.of(values).not();
            }
            case "_?_:_" -> {
                tree.negated();
                Terms.Claim test = of(arguments.get(0));
                Terms.Claim then = of(arguments.get(1));
                Terms.Claim otherwise = of(arguments.get(2));
                yield values -> switch (test.of(values)) {
                    case YES -> then.of(values);
                    case NO -> otherwise.of(values);
                    case UNKNOWN -> Truth.UNKNOWN;
                };
            }
            case "_==_" -> equal(arguments.get(0), arguments.get(1));
            case "_!=_" -> {
                tree.negated();
                Terms.Claim equal = equal(arguments.get(0), arguments.get(1));
                yield values -> equal.of(values).not();
            }
            case "_<_" -> {
                tree.cap(arguments.get(0));
                yield compare(arguments, sign -> sign < 0);
            }
            case "_<=_" -> {
                tree.cap(arguments.get(0));
                yield compare(arguments, sign -> sign <= 0);
            }
            case "_>_" -> {
                tree.cap(arguments.get(1));
                yield compare(arguments, sign -> sign > 0);
            }
            case "_>=_" -> {
                tree.cap(arguments.get(1));
                yield compare(arguments, sign -> sign >= 0);
            }
            case "@in" -> within(arguments.get(0), arguments.get(1));
            default -> throw new RuleRefused("the guide does not use " + call.function(), 0);
        };
    }

    private void collect(CelExpr.CelCall or, List<Terms.Claim> parts) throws RuleRefused {
        for (CelExpr argument : or.args()) {
            if (argument.getKind() == CelExpr.ExprKind.Kind.CALL
                    && argument.call().function().equals("_||_")) {
                collect(argument.call(), parts);
            } else {
                parts.add(of(argument));
            }
        }
    }

    private interface Sign {
        boolean fits(int sign);
    }

    private Terms.Claim compare(List<CelExpr> arguments, Sign sign) throws RuleRefused {
        if (tree.type(arguments.getFirst()).equals(SimpleType.DOUBLE)) {
            Terms.Decimal left = amounts.decimal(arguments.get(0));
            Terms.Decimal right = amounts.decimal(arguments.get(1));
            return values -> {
                double a = left.of(values);
                double b = right.of(values);
                return Double.isNaN(a) || Double.isNaN(b) ? Truth.UNKNOWN : Truth.of(sign.fits(Double.compare(a, b)));
            };
        }
        if (Tree.isFact(arguments.get(0)) && Tree.isConstant(arguments.get(1))) {
            int slot = tree.slot(arguments.get(0));
            long constant = arguments.get(1).constant().int64Value();
            return values -> {
                long a = values.raw(slot);
                return a == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(sign.fits(Long.compare(a, constant)));
            };
        }
        Terms.Count left = amounts.number(arguments.get(0));
        Terms.Count right = amounts.number(arguments.get(1));
        return values -> {
            long a = left.of(values);
            long b = right.of(values);
            return a == Values.UNKNOWN || b == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(sign.fits(Long.compare(a, b)));
        };
    }

    private Terms.Claim equal(CelExpr left, CelExpr right) throws RuleRefused {
        CelType type = tree.type(left);
        if (type.equals(SimpleType.BOOL)) {
            // `leak_cough == false` says "no" as `!leak_cough` does.
            tree.negated();
            Terms.Claim a = of(left);
            Terms.Claim b = of(right);
            return values -> {
                Truth x = a.of(values);
                Truth y = b.of(values);
                return x.isUnknown() || y.isUnknown() ? Truth.UNKNOWN : Truth.of(x == y);
            };
        }
        if (type.equals(SimpleType.DOUBLE)) {
            return compare(List.of(left, right), sign -> sign == 0);
        }
        if (type.equals(SimpleType.STRING)) {
            List<String> codes = codesOf(left, right);
            if (Tree.isFact(left) && Tree.isConstant(right)) {
                int slot = tree.slot(left);
                long number = tree.number(Tree.known(right.constant().stringValue(), codes, "this question"));
                return values -> {
                    long a = values.raw(slot);
                    return a == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(a == number);
                };
            }
            return same(amounts.code(left, codes), amounts.code(right, codes));
        }
        if (type.equals(SimpleType.INT)) {
            tree.cap(left);
            tree.cap(right);
            return same(amounts.number(left), amounts.number(right));
        }
        throw new RuleRefused("lists cannot be compared; write 'choice' in the_list", 0);
    }

    private static Terms.Claim same(Terms.Count left, Terms.Count right) {
        return values -> {
            long a = left.of(values);
            long b = right.of(values);
            return a == Values.UNKNOWN || b == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(a == b);
        };
    }

    /// `'pubic' in pain_zones` (a list fact) or `birth_mode in ['vaginal', 'instrumental']` (a list of codes).
    private Terms.Claim within(CelExpr member, CelExpr list) throws RuleRefused {
        if (Tree.isFact(list) && tree.fact(list).type() instanceof FactType.AnyOf type) {
            if (!Tree.isConstant(member)) {
                throw new RuleRefused(
                        "write a choice in quotes before in " + list.ident().name(), 0);
            }
            int slot = tree.slot(list);
            long bit = type.bit(Tree.known(
                    member.constant().stringValue(), type.codes(), list.ident().name()));
            return values -> {
                long bits = values.raw(slot);
                return bits == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of((bits & bit) != 0);
            };
        }
        if (list.getKind() == CelExpr.ExprKind.Kind.LIST) {
            var options = new ArrayList<Terms.Claim>();
            for (CelExpr option : list.list().elements()) {
                options.add(equal(member, option));
            }
            return values -> {
                Truth truth = Truth.NO;
                for (Terms.Claim option : options) {
                    truth = truth.or(option.of(values));
                }
                return truth;
            };
        }
        throw Tree.refuse(list);
    }

    private List<String> codesOf(CelExpr left, CelExpr right) throws RuleRefused {
        for (CelExpr side : List.of(left, right)) {
            if (Tree.isFact(side) && tree.fact(side).type() instanceof FactType.OneOf(var codes)) {
                return codes;
            }
        }
        throw new RuleRefused("a choice is compared with the question that offers it", 0);
    }
}
