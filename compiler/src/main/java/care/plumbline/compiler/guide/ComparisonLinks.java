package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Factor;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.Place;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks that what is looked for in her days can be found in her answers.
final class ComparisonLinks {

    private final Guide guide;
    private final Draft draft;

    ComparisonLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check() {
        kindOf(guide.comparisons().pain(), new Place("insights.yaml", 1))
                .filter(kind -> !(kind instanceof QuestionKind.Rating))
                .forEach(_ -> draft.problem(
                        draft.mentioned(guide.comparisons().pain(), new Place("insights.yaml", 1)),
                        guide.comparisons().pain() + " is no rating"));
        guide.comparisons().factors().forEach(this::check);
    }

    private void check(Factor factor) {
        Place place = factor.provenance().place();
        switch (factor.seen()) {
            case Factor.Seen.Under(String question, int _, int _) ->
                kindOf(question, place)
                        .filter(kind -> !(kind instanceof QuestionKind.Rating
                                || kind instanceof QuestionKind.Amount
                                || kind instanceof QuestionKind.Measure))
                        .forEach(_ -> draft.problem(place, question + " is no number to part days by"));
            case Factor.Seen.Chose(String question, String code) ->
                offers(question, code, place, kind -> kind instanceof QuestionKind.OneOf(var all) ? all : List.of());
            case Factor.Seen.Ticked(String question, String code) ->
                offers(question, code, place, kind -> kind instanceof QuestionKind.AnyOf(var all) ? all : List.of());
            case Factor.Seen.Practised() -> {}
        }
    }

    private Stream<QuestionKind> kindOf(String id, Place place) {
        return guide.question(id).map(question -> Stream.of(question.kind())).orElseGet(() -> {
            draft.problem(draft.mentioned(id, place), "no question is called " + id);
            return Stream.of();
        });
    }

    private void offers(String question, String code, Place place, Function<QuestionKind, List<Choice>> choices) {
        kindOf(question, place)
                .filter(kind -> choices.apply(kind).stream()
                        .noneMatch(choice -> choice.code().equals(code)))
                .forEach(_ -> draft.problem(place, question + " offers no choice " + code + " in this way"));
    }
}
