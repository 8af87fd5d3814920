package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts questions and derived facts in an order in which each needs only earlier ones.
///
/// A question needs the facts that its `asked_when` reads; a derived fact those its formula reads. A circle is a
/// problem.
final class SettlingOrder {

    private final Draft draft;
    private final Map<String, Guide.Settle> steps = new LinkedHashMap<>();
    private final Map<String, List<Fact>> needs = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final List<Guide.Settle> order = new ArrayList<>();

    private SettlingOrder(Draft draft) {
        this.draft = draft;
    }

    static List<Guide.Settle> of(Draft draft, List<Chapter> chapters, Map<String, Derived> derived) {
        var sorting = new SettlingOrder(draft);
        chapters.stream().flatMap(Chapter::questions).forEach(question -> {
            sorting.steps.put(question.factName(), new Guide.Settle.Asked(question, List.of()));
            sorting.needs.put(
                    question.factName(),
                    question.askedWhen().map(condition -> condition.facts()).orElse(List.of()));
        });
        derived.values().forEach(value -> {
            sorting.steps.put(value.fact().name(), new Guide.Settle.WorkedOut(value));
            sorting.needs.put(value.fact().name(), value.is().facts());
        });
        sorting.steps.keySet().forEach(sorting::settle);
        return sorting.order;
    }

    private void settle(String name) {
        if (done.contains(name)) {
            return;
        }
        Guide.Settle step = steps.get(name);
        if (step == null) {
            return;
        }
        if (!open.add(name)) {
            draft.problem(new Place("derived.yaml", 1), name + " depends on itself");
            return;
        }
        needs.getOrDefault(name, List.of()).forEach(fact -> settle(fact.name()));
        open.remove(name);
        if (done.add(name)) {
            order.add(
                    switch (step) {
                        case Guide.Settle.Asked(Question question, var _) ->
                            new Guide.Settle.Asked(question, List.copyOf(questionsBehind(name)));
                        case Guide.Settle.WorkedOut _ -> step;
                    });
        }
    }

    /// The questions whose answers a step reads, directly or through derived facts. All of them are settled
    /// before it.
    private Set<String> questionsBehind(String name) {
        var behind = new LinkedHashSet<String>();
        for (Fact fact : needs.getOrDefault(name, List.of())) {
            Guide.Settle step = steps.get(fact.name());
            switch (step) {
                // What she sets is no answer to anything: it takes nothing back that she has told.
                case Guide.Settle.Asked(Question question, var _) when question.isSetting() -> {}
                case Guide.Settle.Asked(Question question, var _) -> behind.add(question.id());
                case Guide.Settle.WorkedOut _ -> behind.addAll(questionsBehind(fact.name()));
                case null -> {}
            }
        }
        return behind;
    }
}
