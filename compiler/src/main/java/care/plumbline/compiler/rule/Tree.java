package care.plumbline.compiler.rule;

import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Vocabulary;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One checked CEL tree while it is being turned into records: its types, and what it has been found to read.
final class Tree {

    private final Vocabulary vocabulary;
    private final CelAbstractSyntaxTree tree;
    private final Set<Fact> read = new LinkedHashSet<>();
    private final Set<Fact> capped = new LinkedHashSet<>();
    private boolean negates;

    Tree(Vocabulary vocabulary, CelAbstractSyntaxTree tree) {
        this.vocabulary = vocabulary;
        this.tree = tree;
    }

    CelExpr root() {
        return tree.getExpr();
    }

    List<Fact> factsRead() {
        return List.copyOf(read);
    }

    boolean negates() {
        return negates;
    }

    void negated() {
        negates = true;
    }

    List<Fact> capped() {
        return List.copyOf(capped);
    }

    /// Notes that more of what this part counts can turn the condition from yes to no.
    void cap(CelExpr part) throws RuleRefused {
        switch (part.getKind()) {
            case IDENT -> capped.add(fact(part));
            case CALL -> {
                for (CelExpr argument : part.call().args()) {
                    cap(argument);
                }
            }
            default -> {}
        }
    }

    long number(String code) {
        return vocabulary.number(code);
    }

    CelType type(CelExpr expression) {
        return tree.getTypeOrThrow(expression.id());
    }

    Fact fact(CelExpr expression) throws RuleRefused {
        String name = expression.ident().name();
        Fact fact = vocabulary.find(name).orElseThrow(() -> new RuleRefused("no fact is called " + name, 0));
        read.add(fact);
        return fact;
    }

    int slot(CelExpr expression) throws RuleRefused {
        return fact(expression).slot();
    }

    static boolean isFact(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.IDENT;
    }

    static boolean isConstant(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT;
    }

    /// The code, if the question offers it.
    static String known(String code, List<String> codes, String question) throws RuleRefused {
        if (!codes.contains(code)) {
            throw new RuleRefused(
                    question + " offers no choice '" + code + "'; it offers " + String.join(", ", codes), 0);
        }
        return code;
    }

    static RuleRefused refuse(CelExpr expression) {
        return new RuleRefused(
                "the guide does not use this part of CEL: "
                        + expression.getKind().toString().toLowerCase(Locale.ROOT),
                0);
    }
}
