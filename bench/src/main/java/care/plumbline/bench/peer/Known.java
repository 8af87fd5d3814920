package care.plumbline.bench.peer;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.rule.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A woman's facts as a map by name, the form in which the peers take them.
final class Known {

    private Known() {}

    /// What is known of these facts, each value turned by `form` into what the engine likes best; lists are
    /// `List<String>`.
    static Map<String, Object> of(Facts facts, List<Fact> read, UnaryOperator<Object> form) {
        var known = new HashMap<String, Object>();
        for (Fact fact : read) {
            value(facts, fact).ifPresent(value -> known.put(fact.name(), form.apply(value)));
        }
        return known;
    }

    /// The same, with what is not known put as null.
    static Map<String, @Nullable Object> withNulls(Facts facts, List<Fact> read, UnaryOperator<Object> form) {
        var all = new HashMap<String, @Nullable Object>();
        for (Fact fact : read) {
            all.put(fact.name(), value(facts, fact).map(form).orElse(null));
        }
        return all;
    }

    private static Optional<Object> value(Facts facts, Fact fact) {
        if (!facts.isKnown(fact)) {
            return Optional.empty();
        }
        Object value = facts.values().value(fact, facts.guide().vocabulary());
        return Optional.of(value instanceof Set<?> codes ? List.copyOf(codes) : value);
    }
}
