package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Handle.Takes;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Place;
import java.util.List;
import java.util.Optional;

/// Checks that whatever the program asks for by name is there, and is answered in the way it expects.
final class HandleLinks {

    private final Guide guide;
    private final Draft draft;

    HandleLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check() {
        for (Handle handle : Handle.values()) {
            Optional<Found> found = question(handle.id()).or(() -> fact(handle.id()));
            if (found.isEmpty()) {
                says("no question and no fact is called " + handle + ", which the program asks for");
            } else if (found.get().takes() != handle.takes()) {
                says(handle + " must be answered with " + word(handle.takes()) + ", found "
                        + word(found.get().takes()));
            } else if (!found.get().codes().containsAll(handle.codes())) {
                says(handle + " must offer " + String.join(", ", handle.codes()) + ", found "
                        + String.join(", ", found.get().codes()));
            }
        }
    }

    private void says(String problem) {
        draft.problem(new Place("questions", 1), problem);
    }

    private record Found(Takes takes, List<String> codes) {
        static Found of(Takes takes) {
            return new Found(takes, List.of());
        }
    }

    private Optional<Found> question(String id) {
        return guide.question(id).map(question -> switch (question.kind()) {
            case QuestionKind.YesNo _ -> Found.of(Takes.YES_NO);
            case QuestionKind.Amount _, QuestionKind.Measure _, QuestionKind.Rating _ -> Found.of(Takes.WHOLE);
            case QuestionKind.OneOf(var choices) -> new Found(Takes.ONE_OF, codes(choices));
            case QuestionKind.Scored(var choices) -> new Found(Takes.ONE_OF, codes(choices));
            case QuestionKind.AnyOf(var choices) -> new Found(Takes.ANY_OF, codes(choices));
            case QuestionKind.Day _ -> Found.of(Takes.DAY);
            case QuestionKind.Words _ -> Found.of(Takes.WORDS);
        });
    }

    private Optional<Found> fact(String name) {
        return guide.vocabulary().find(name).map(fact -> switch (fact.type()) {
            case FactType.YesNo _ -> Found.of(Takes.YES_NO);
            case FactType.Whole _, FactType.Decimal _ -> Found.of(Takes.WHOLE);
            case FactType.OneOf(var codes) -> new Found(Takes.ONE_OF, codes);
            case FactType.AnyOf(var codes) -> new Found(Takes.ANY_OF, codes);
        });
    }

    private static List<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).toList();
    }

    private static String word(Takes takes) {
        return switch (takes) {
            case YES_NO -> "yes or no";
            case WHOLE -> "a number";
            case ONE_OF -> "one of several";
            case ANY_OF -> "any of several";
            case DAY -> "a day";
            case WORDS -> "her own words";
        };
    }
}
