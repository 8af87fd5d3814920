package care.plumbline.core.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Turns the parts of one checked CEL tree into typed closures.
///
/// The part of CEL that the guide may use is small on purpose; anything else is refused here, by name.
final class Terms {

    /// A yes-or-no part.
    interface Claim {
        Truth of(Values values);
    }

    /// A whole number, or the number of a choice code; [Values#UNKNOWN] when not known.
    interface Number {
        long of(Values values);
    }

    /// A decimal number; NaN when not known.
    interface Decimal {
        double of(Values values);
    }

    private final Vocabulary vocabulary;
    private final CelAbstractSyntaxTree tree;
    private final Set<Fact> read = new LinkedHashSet<>();
    private boolean negates;

    Terms(Vocabulary vocabulary, CelAbstractSyntaxTree tree) {
        this.vocabulary = vocabulary;
        this.tree = tree;
    }

    List<Fact> factsRead() {
        return List.copyOf(read);
    }

    boolean negates() {
        return negates;
    }

    static Truth truth(long raw) {
        return raw == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(raw != 0);
    }

    static long raw(Truth truth) {
        return truth.isUnknown() ? Values.UNKNOWN : truth.isYes() ? 1 : 0;
    }

    static long raw(double decimal) {
        return Double.isNaN(decimal) ? Values.UNKNOWN : Double.doubleToLongBits(decimal);
    }

    Claim claim(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                Truth truth = Truth.of(expression.constant().booleanValue());
                yield _ -> truth;
            }
            case IDENT -> {
                int slot = slot(expression);
                yield values -> truth(values.raw(slot));
            }
            case CALL -> call(expression.call());
            default -> throw refuse(expression);
        };
    }

    private Claim call(CelExpr.CelCall call) throws RuleRefused {
        List<CelExpr> arguments = call.args();
        return switch (call.function()) {
            case "_&&_" -> {
                Claim left = claim(arguments.get(0));
                Claim right = claim(arguments.get(1));
                yield values -> {
                    Truth first = left.of(values);
                    return first.isNo() ? Truth.NO : first.and(right.of(values));
                };
            }
            case "_||_" -> {
                Claim left = claim(arguments.get(0));
                Claim right = claim(arguments.get(1));
                yield values -> {
                    Truth first = left.of(values);
                    return first.isYes() ? Truth.YES : first.or(right.of(values));
                };
            }
            case "!_" -> {
                negates = true;
                Claim claim = claim(arguments.getFirst());
                yield values -> claim.of(values).not();
            }
            case "_?_:_" -> {
                negates = true;
                Claim test = claim(arguments.get(0));
                Claim then = claim(arguments.get(1));
                Claim otherwise = claim(arguments.get(2));
                yield values ->
                        switch (test.of(values)) {
                            case YES -> then.of(values);
                            case NO -> otherwise.of(values);
                            case UNKNOWN -> Truth.UNKNOWN;
                        };
            }
            case "_==_" -> equal(arguments.get(0), arguments.get(1));
            case "_!=_" -> {
                negates = true;
                Claim equal = equal(arguments.get(0), arguments.get(1));
                yield values -> equal.of(values).not();
            }
            case "_<_" -> compare(arguments, (sign) -> sign < 0);
            case "_<=_" -> compare(arguments, (sign) -> sign <= 0);
            case "_>_" -> compare(arguments, (sign) -> sign > 0);
            case "_>=_" -> compare(arguments, (sign) -> sign >= 0);
            case "@in" -> within(arguments.get(0), arguments.get(1));
            default -> throw new RuleRefused("the guide does not use " + call.function(), 0);
        };
    }

    private interface Sign {
        boolean fits(int sign);
    }

    private Claim compare(List<CelExpr> arguments, Sign sign) throws RuleRefused {
        if (type(arguments.getFirst()).equals(SimpleType.DOUBLE)) {
            Decimal left = decimal(arguments.get(0));
            Decimal right = decimal(arguments.get(1));
            return values -> {
                double a = left.of(values);
                double b = right.of(values);
                return Double.isNaN(a) || Double.isNaN(b) ? Truth.UNKNOWN : Truth.of(sign.fits(Double.compare(a, b)));
            };
        }
        Number left = number(arguments.get(0));
        Number right = number(arguments.get(1));
        return values -> {
            long a = left.of(values);
            long b = right.of(values);
            return a == Values.UNKNOWN || b == Values.UNKNOWN
                    ? Truth.UNKNOWN
                    : Truth.of(sign.fits(Long.compare(a, b)));
        };
    }

    private Claim equal(CelExpr left, CelExpr right) throws RuleRefused {
        CelType type = type(left);
        if (type.equals(SimpleType.BOOL)) {
            // `leak_cough == false` says "no" as `!leak_cough` does.
            negates = true;
            Claim a = claim(left);
            Claim b = claim(right);
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
            return same(code(left, codes), code(right, codes));
        }
        if (type.equals(SimpleType.INT)) {
            return same(number(left), number(right));
        }
        throw new RuleRefused("lists cannot be compared; write 'choice' in the_list", 0);
    }

    private static Claim same(Number left, Number right) {
        return values -> {
            long a = left.of(values);
            long b = right.of(values);
            return a == Values.UNKNOWN || b == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of(a == b);
        };
    }

    /// `'pubic' in pain_zones` (a list fact) or `birth_mode in ['vaginal', 'instrumental']` (a list of codes).
    private Claim within(CelExpr member, CelExpr list) throws RuleRefused {
        if (list.getKind() == CelExpr.ExprKind.Kind.IDENT && fact(list).type() instanceof FactType.AnyOf type) {
            if (member.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
                throw new RuleRefused("write a choice in quotes before in " + list.ident().name(), 0);
            }
            int slot = slot(list);
            long bit = type.bit(known(member.constant().stringValue(), type.codes(), list.ident().name()));
            return values -> {
                long bits = values.raw(slot);
                return bits == Values.UNKNOWN ? Truth.UNKNOWN : Truth.of((bits & bit) != 0);
            };
        }
        if (list.getKind() == CelExpr.ExprKind.Kind.LIST) {
            var options = new ArrayList<Claim>();
            for (CelExpr option : list.list().elements()) {
                options.add(equal(member, option));
            }
            return values -> {
                Truth truth = Truth.NO;
                for (Claim option : options) {
                    truth = truth.or(option.of(values));
                }
                return truth;
            };
        }
        throw refuse(list);
    }

    Number number(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                long constant = expression.constant().int64Value();
                yield _ -> constant;
            }
            case IDENT -> {
                int slot = slot(expression);
                yield values -> values.raw(slot);
            }
            case CALL -> arithmetic(expression);
            default -> throw refuse(expression);
        };
    }

    private Number arithmetic(CelExpr expression) throws RuleRefused {
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
                if (list.getKind() != CelExpr.ExprKind.Kind.IDENT || !(fact(list).type() instanceof FactType.AnyOf)) {
                    throw new RuleRefused("size counts the choices of a list, such as size(pain_zones)", 0);
                }
                int slot = slot(list);
                yield values -> {
                    long bits = values.raw(slot);
                    return bits == Values.UNKNOWN ? Values.UNKNOWN : Long.bitCount(bits);
                };
            }
            default -> throw new RuleRefused("the guide does not use " + call.function(), 0);
        };
    }

    private Number chosen(List<CelExpr> arguments, Number then, Number otherwise) throws RuleRefused {
        negates = true;
        Claim test = claim(arguments.getFirst());
        return values ->
                switch (test.of(values)) {
                    case YES -> then.of(values);
                    case NO -> otherwise.of(values);
                    case UNKNOWN -> Values.UNKNOWN;
                };
    }

    private interface Joint {
        long of(long left, long right);
    }

    private Number joined(List<CelExpr> arguments, Joint joint) throws RuleRefused {
        Number left = number(arguments.get(0));
        Number right = number(arguments.get(1));
        return values -> {
            long a = left.of(values);
            long b = right.of(values);
            return a == Values.UNKNOWN || b == Values.UNKNOWN ? Values.UNKNOWN : joint.of(a, b);
        };
    }

    Decimal decimal(CelExpr expression) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                double constant = expression.constant().doubleValue();
                yield _ -> constant;
            }
            case IDENT -> {
                int slot = slot(expression);
                yield values -> {
                    long raw = values.raw(slot);
                    return raw == Values.UNKNOWN ? Double.NaN : Double.longBitsToDouble(raw);
                };
            }
            default -> throw new RuleRefused("the guide compares decimal facts with numbers only", 0);
        };
    }

    /// The number of a choice code; every code must be one of `codes`.
    Number code(CelExpr expression, List<String> codes) throws RuleRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> {
                long number = vocabulary.number(known(expression.constant().stringValue(), codes, "this question"));
                yield _ -> number;
            }
            case IDENT -> {
                int slot = slot(expression);
                yield values -> values.raw(slot);
            }
            case CALL -> {
                List<CelExpr> arguments = expression.call().args();
                if (!expression.call().function().equals("_?_:_")) {
                    throw refuse(expression);
                }
                yield chosen(arguments, code(arguments.get(1), codes), code(arguments.get(2), codes));
            }
            default -> throw refuse(expression);
        };
    }

    private List<String> codesOf(CelExpr left, CelExpr right) throws RuleRefused {
        for (CelExpr side : List.of(left, right)) {
            if (side.getKind() == CelExpr.ExprKind.Kind.IDENT && fact(side).type() instanceof FactType.OneOf(var codes)) {
                return codes;
            }
        }
        throw new RuleRefused("a choice is compared with the question that offers it", 0);
    }

    private static String known(String code, List<String> codes, String question) throws RuleRefused {
        if (!codes.contains(code)) {
            throw new RuleRefused(question + " offers no choice '" + code + "'; it offers " + String.join(", ", codes), 0);
        }
        return code;
    }

    private CelType type(CelExpr expression) {
        return tree.getTypeOrThrow(expression.id());
    }

    private Fact fact(CelExpr expression) throws RuleRefused {
        String name = expression.ident().name();
        Fact fact = vocabulary.find(name).orElseThrow(() -> new RuleRefused("no fact is called " + name, 0));
        read.add(fact);
        return fact;
    }

    private int slot(CelExpr expression) throws RuleRefused {
        return fact(expression).slot();
    }

    private static RuleRefused refuse(CelExpr expression) {
        return new RuleRefused(
                "the guide does not use this part of CEL: "
                        + (expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                                ? CelConstant.ofObjectValue("literal").toString()
                                : expression.getKind().toString().toLowerCase(java.util.Locale.ROOT)),
                0);
    }
}
