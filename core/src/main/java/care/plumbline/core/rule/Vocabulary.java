package care.plumbline.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All facts the guide may speak of, and a number for every choice code.
///
/// Codes are numbered once, so that a chosen code is compared as a number. Immutable once built.
public final class Vocabulary {

    private final Map<String, Fact> byName;
    private final Map<String, Long> codes;
    private final List<String> codeByNumber;

    private Vocabulary(Map<String, Fact> byName, Map<String, Long> codes) {
        this.byName = byName;
        this.codes = codes;
        this.codeByNumber = List.copyOf(codes.keySet());
    }

    /// The vocabulary of these facts; slots follow the order of the map.
    public static Vocabulary of(Map<String, FactType> types) {
        var facts = new LinkedHashMap<String, Fact>();
        var codes = new LinkedHashMap<String, Long>();
        types.forEach((name, type) -> {
            facts.put(name, new Fact(name, type, facts.size()));
            for (String code : codesOf(type)) {
                codes.putIfAbsent(code, (long) codes.size());
            }
        });
        return new Vocabulary(facts, codes);
    }

    /// What it was made of.
    public Map<String, FactType> types() {
        var types = new LinkedHashMap<String, FactType>();
        byName.forEach((name, fact) -> types.put(name, fact.type()));
        return types;
    }

    static List<String> codesOf(FactType type) {
        return switch (type) {
            case FactType.OneOf(var codes) -> codes;
            case FactType.AnyOf(var codes) -> codes;
            case FactType.YesNo _, FactType.Whole _, FactType.Decimal _ -> List.of();
        };
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The fact of this name.
    ///
    /// @throws IllegalArgumentException when there is none
    public Fact fact(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no fact is called " + name));
    }

    public Collection<Fact> facts() {
        return byName.values();
    }

    public List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    /// The number of a code, as it stands in [Values].
    public long number(String code) {
        Long number = codes.get(code);
        if (number == null) {
            throw new IllegalArgumentException("no question offers " + code);
        }
        return number;
    }

    public String code(long number) {
        return codeByNumber.get((int) number);
    }

    public boolean hasCode(String code) {
        return codes.containsKey(code);
    }
}
