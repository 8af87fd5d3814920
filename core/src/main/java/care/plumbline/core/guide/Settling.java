package care.plumbline.core.guide;

import care.plumbline.core.guide.Guide.Settle;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Questions and derived facts in an order in which each needs only earlier ones, and what stands behind a fact.
///
/// Every weighing of a danger sign asks that, some hundred times for one woman, so it is found without a search.
/// Immutable.
public final class Settling {

    private final List<Settle> steps;
    private final Map<String, Settle> behind = new LinkedHashMap<>();
    private final Map<String, Settle.Asked> asked = new LinkedHashMap<>();

    private Settling(List<Settle> steps) {
        this.steps = List.copyOf(steps);
        for (Settle step : this.steps) {
            switch (step) {
                case Settle.Asked one -> {
                    behind.putIfAbsent(one.question().factName(), one);
                    asked.putIfAbsent(one.question().id(), one);
                }
                case Settle.WorkedOut(Derived derived) ->
                    behind.putIfAbsent(derived.fact().name(), step);
            }
        }
    }

    /// @param steps each after all that it needs
    public static Settling of(List<Settle> steps) {
        return new Settling(steps);
    }

    /// All of them, each after what it needs.
    public List<Settle> steps() {
        return steps;
    }

    /// What a fact comes from; empty for one that is counted from her days.
    public Optional<Settle> behind(Fact fact) {
        return Optional.ofNullable(behind.get(fact.name()));
    }

    /// The question of this id, with what decides whether it applies.
    public Optional<Settle.Asked> asked(String question) {
        return Optional.ofNullable(asked.get(question));
    }

    /// The names of all facts a condition stands on, also of those that others are worked out from.
    public Set<String> reads(Condition condition) {
        var names = new TreeSet<String>();
        condition.facts().forEach(fact -> collect(fact, names));
        return names;
    }

    private void collect(Fact fact, Set<String> names) {
        if (names.add(fact.name()) && behind.get(fact.name()) instanceof Settle.WorkedOut(Derived derived)) {
            derived.is().facts().forEach(part -> collect(part, names));
        }
    }
}
