package care.plumbline.compiler.guide;

import care.plumbline.compiler.rule.RuleRefused;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.FactType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the facts that are worked out from her answers.
final class DerivedReader {

    private static final List<String> KINDS = List.of("number", "yes-no", "one-of", "decimal");

    private DerivedReader() {}

    /// Their names and types, so that conditions may speak of them.
    static void declare(Section file, Map<String, FactType> types) {
        for (Section derived : file.sections("derived")) {
            FactType type = switch (derived.oneOf("kind", KINDS)) {
                case "yes-no" -> new FactType.YesNo();
                case "one-of" -> new FactType.OneOf(derived.words("choices"));
                case "decimal" -> new FactType.Decimal();
                default -> new FactType.Whole();
            };
            if (types.putIfAbsent(derived.word("id"), type) != null) {
                derived.draft().problem(derived.place(), "two facts are called " + derived.word("id"));
            }
        }
    }

    static Map<String, Derived> read(Section file) {
        var read = new LinkedHashMap<String, Derived>();
        for (Section derived : file.sections("derived")) {
            derived.oneOf("kind", KINDS);
            derived.words("choices");
            var fact = file.draft().vocabulary().fact(derived.word("id"));
            try {
                var is = file.draft().compiler().quantity(derived.word("is"), fact.type());
                var unit = derived.optionalText("unit").orElse(new Text("", Map.of(Language.ENGLISH, "")));
                read.put(fact.name(), new Derived(fact, is, derived.text("says"), unit));
            } catch (RuleRefused refused) {
                file.draft().problem(derived.placeOf("is"), refused.says());
            }
            derived.close();
        }
        file.close();
        return read;
    }
}
