package care.plumbline.pages.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Her last answers, in words.
record Answered(Facts facts, Wording wording) {

    /// Whether she last said yes.
    Optional<Boolean> yes(String question) {
        return facts.latest(question)
                .map(Entry.Answered::answer)
                .filter(Answer.YesNo.class::isInstance)
                .map(answer -> ((Answer.YesNo) answer).yes());
    }

    /// Her last choice or choices, in words; empty where she has not said, or said none.
    Optional<String> chosen(String question) {
        return chosen(question, _ -> true);
    }

    /// The same, but for what does not count.
    Optional<String> chosen(String question, Predicate<String> counts) {
        return facts.latest(question).map(Entry.Answered::answer).flatMap(answer -> {
            Set<String> codes = switch (answer) {
                case Answer.One(String code) -> Set.of(code);
                case Answer.Several(Set<String> several) -> several;
                case Answer.YesNo _, Answer.Amount _, Answer.Measure _, Answer.Day _, Answer.Words _ ->
                    Set.<String>of();
            };
            String says = choices(question).stream()
                    .filter(choice -> codes.contains(choice.code()) && counts.test(choice.code()))
                    .map(choice -> wording.of(choice.says()))
                    // A choice that speaks of a baby says nothing to her who is to hear of none.
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.startsWith("I ")
                            ? word
                            : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining(", "));
            return says.isEmpty() ? Optional.empty() : Optional.of(says);
        });
    }

    /// The same, unless she chose the one that needs no line.
    Optional<String> chosenBeside(Handle question, String needsNone) {
        return facts.latest(question).map(Entry.Answered::answer).equals(Optional.of(new Answer.One(needsNone)))
                ? Optional.empty()
                : chosen(question.id());
    }

    List<Choice> choices(String question) {
        return facts.guide()
                .question(question)
                .map(asked -> switch (asked.kind()) {
                    case QuestionKind.OneOf(var choices) -> choices;
                    case QuestionKind.AnyOf(var choices) -> choices;
                    case QuestionKind.Scored _,
                            QuestionKind.YesNo _,
                            QuestionKind.Amount _,
                            QuestionKind.Measure _,
                            QuestionKind.Rating _,
                            QuestionKind.Day _,
                            QuestionKind.Words _ -> List.<Choice>of();
                })
                .orElse(List.of());
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
