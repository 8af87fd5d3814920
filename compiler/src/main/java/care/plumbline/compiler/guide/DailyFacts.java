package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what must be known of every day to follow her through them, so that the rest need not be worked out.
final class DailyFacts {

    private DailyFacts() {}

    /// Danger questions whose answers go stale, and the lines that open them: she may be asked them at any time.
    static Map<String, Question> screen(List<DangerSign> signs, List<Chapter> chapters) {
        Set<String> read = signs.stream()
                .flatMap(sign -> Stream.concat(
                        Stream.of(sign.when()), sign.raise().stream().map(DangerSign.Raise::when)))
                .flatMap(condition -> condition.facts().stream())
                .map(Fact::name)
                .collect(Collectors.toSet());
        return chapters.stream()
                .flatMap(Chapter::questions)
                .filter(question -> read.contains(question.factName()))
                .flatMap(question -> Stream.concat(Stream.of(question), question.openedBy().stream()))
                .distinct()
                .filter(question -> question.freshForDays().isPresent())
                .collect(Collectors.toMap(Question::id, question -> question));
    }

    /// The steps that these conditions and questions need, in their order.
    static List<Guide.Settle> steps(
            List<Guide.Settle> settling, Collection<Condition> conditions, Set<String> questions) {
        Set<String> needed = conditions.stream()
                .flatMap(condition -> condition.facts().stream())
                .map(Fact::name)
                .collect(Collectors.toCollection(HashSet::new));
        var steps = new ArrayList<Guide.Settle>();
        // Each step needs only earlier ones, so one way back finds them all.
        for (Guide.Settle step : settling.reversed()) {
            switch (step) {
                case Guide.Settle.Asked(Question question, var _) -> {
                    if (needed.contains(question.factName()) || questions.contains(question.id())) {
                        steps.add(step);
                        question.askedWhen().ifPresent(when -> when.facts().forEach(fact -> needed.add(fact.name())));
                    }
                }
                case Guide.Settle.WorkedOut(Derived derived) -> {
                    if (needed.contains(derived.fact().name())) {
                        steps.add(step);
                        derived.is().facts().forEach(fact -> needed.add(fact.name()));
                    }
                }
            }
        }
        return steps.reversed();
    }
}
