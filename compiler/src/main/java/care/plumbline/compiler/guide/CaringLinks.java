package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Easing;
import care.plumbline.core.guide.care.HowMuch;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Place;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that what eases a care task leads to a habit, and that the figure worked out of all tasks
/// comes last: nothing that it is worked out from may read it.
final class CaringLinks {

    private final Guide guide;
    private final Draft draft;

    CaringLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check() {
        Set<Id> habits = guide.habits().stream().map(Habit::id).collect(Collectors.toSet());
        for (Easing easing : guide.caring().easings()) {
            if (!habits.contains(easing.habit())) {
                draft.problem(
                        draft.mentioned(
                                easing.habit().value(), easing.provenance().place()),
                        "no habit is called " + easing.habit());
            }
        }
        for (CareTask task : guide.caring().tasks()) {
            conditions(task)
                    .filter(condition ->
                            condition.facts().contains(guide.caring().percent()))
                    .forEach(condition -> circle(condition.place()));
        }
        if (guide.caring().twins().when().facts().contains(guide.caring().percent())) {
            circle(guide.caring().twins().when().place());
        }
        for (Guide.Settle step : guide.settling().steps()) {
            boolean reads = switch (step) {
                case Guide.Settle.Asked(var question, var _) ->
                    question.askedWhen()
                            .filter(when -> when.facts().contains(guide.caring().percent()))
                            .isPresent();
                case Guide.Settle.WorkedOut(var derived) ->
                    derived.is().facts().contains(guide.caring().percent());
            };
            if (reads) {
                circle(new Place("derived.yaml", 1));
            }
        }
    }

    private void circle(Place place) {
        draft.problem(
                place,
                guide.caring().percent().name()
                        + " is worked out last; nothing it needs, and no question, may read it");
    }

    private static Stream<Condition> conditions(CareTask task) {
        return Stream.of(
                        task.partWhen().stream(),
                        task.ways().stream().flatMap(way -> way.when().stream()),
                        Stream.of(task.times(), task.minutes())
                                .flatMap(howMuch -> howMuch.guesses().stream())
                                .map(HowMuch.Guess::when))
                .flatMap(each -> each);
    }
}
