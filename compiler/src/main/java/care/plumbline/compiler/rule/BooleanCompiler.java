package care.plumbline.compiler.rule;

import care.plumbline.core.rule.Claim;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Sign;
import care.plumbline.core.rule.Truth;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;

/// Turns the yes-or-no parts of a checked CEL tree into records.
///
/// The part of CEL that the guide may use is small on purpose; anything else is refused here, by name.
final class BooleanCompiler {

    private final Tree tree;
    private final NumberCompiler numbers;

    BooleanCompiler(Tree tree) {
        this.tree = tree;
        this.numbers = new NumberCompiler(tree, this);
    }

    NumberCompiler numbers() {
        return numbers;
    }

    Claim of(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> new Claim.Always(Truth.of(expression.constant().booleanValue()));
            case IDENT -> new Claim.Known(tree.slot(expression));
            case CALL -> call(expression.call());
            default -> throw Tree.refuse(expression);
        };
    }

    private Claim call(CelExpr.CelCall call) throws RuleRefused {
        List<CelExpr> arguments = call.args();
        return switch (call.function()) {
            case "_&&_" -> new Claim.Both(of(arguments.get(0)), of(arguments.get(1)));
            case "_||_" -> {
                var parts = new ArrayList<Claim>();
                collect(call, parts);
                yield new Claim.Any(parts);
            }
            case "!_" -> {
                tree.negated();
                yield new Claim.Not(of(arguments.getFirst()));
            }
            case "_?_:_" -> {
                tree.negated();
                yield new Claim.Chosen(of(arguments.get(0)), of(arguments.get(1)), of(arguments.get(2)));
            }
            case "_==_" -> equal(arguments.get(0), arguments.get(1));
            case "_!=_" -> {
                tree.negated();
                yield new Claim.Not(equal(arguments.get(0), arguments.get(1)));
            }
            case "_<_" -> {
                tree.cap(arguments.get(0));
                yield compare(Sign.LESS, arguments.get(0), arguments.get(1));
            }
            case "_<=_" -> {
                tree.cap(arguments.get(0));
                yield compare(Sign.AT_MOST, arguments.get(0), arguments.get(1));
            }
            case "_>_" -> {
                tree.cap(arguments.get(1));
                yield compare(Sign.MORE, arguments.get(0), arguments.get(1));
            }
            case "_>=_" -> {
                tree.cap(arguments.get(1));
                yield compare(Sign.AT_LEAST, arguments.get(0), arguments.get(1));
            }
            case "@in" -> within(arguments.get(0), arguments.get(1));
            default -> throw new RuleRefused("the guide does not use " + call.function(), 0);
        };
    }

    private void collect(CelExpr.CelCall or, List<Claim> parts) throws RuleRefused {
        for (CelExpr argument : or.args()) {
            if (argument.getKind() == CelExpr.ExprKind.Kind.CALL
                    && argument.call().function().equals("_||_")) {
                collect(argument.call(), parts);
            } else {
                parts.add(of(argument));
            }
        }
    }

    private Claim compare(Sign sign, CelExpr left, CelExpr right) throws RuleRefused {
        return tree.type(left).equals(SimpleType.DOUBLE)
                ? new Claim.Weighed(sign, numbers.decimal(left), numbers.decimal(right))
                : new Claim.Compared(sign, numbers.number(left), numbers.number(right));
    }

    private Claim equal(CelExpr left, CelExpr right) throws RuleRefused {
        CelType type = tree.type(left);
        if (type.equals(SimpleType.BOOL)) {
            // `leak_cough == false` says "no" as `!leak_cough` does.
            tree.negated();
            return new Claim.Alike(of(left), of(right));
        }
        if (type.equals(SimpleType.STRING)) {
            List<String> codes = codesOf(left, right);
            return new Claim.Compared(Sign.EQUAL, numbers.code(left, codes), numbers.code(right, codes));
        }
        if (type.equals(SimpleType.INT)) {
            tree.cap(left);
            tree.cap(right);
        } else if (!type.equals(SimpleType.DOUBLE)) {
            throw new RuleRefused("lists cannot be compared; write 'choice' in the_list", 0);
        }
        return compare(Sign.EQUAL, left, right);
    }

    /// `'pubic' in pain_zones` (a list fact) or `birth_mode in ['vaginal', 'instrumental']` (a list of codes).
    private Claim within(CelExpr member, CelExpr list) throws RuleRefused {
        if (Tree.isFact(list) && tree.fact(list).type() instanceof FactType.AnyOf type) {
            if (!Tree.isConstant(member)) {
                throw new RuleRefused(
                        "write a choice in quotes before in " + list.ident().name(), 0);
            }
            int slot = tree.slot(list);
            long bit = type.bit(Tree.known(
                    member.constant().stringValue(), type.codes(), list.ident().name()));
            return new Claim.Holds(slot, bit);
        }
        if (list.getKind() == CelExpr.ExprKind.Kind.LIST) {
            var options = new ArrayList<Claim>();
            for (CelExpr option : list.list().elements()) {
                options.add(equal(member, option));
            }
            return new Claim.Any(options);
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
