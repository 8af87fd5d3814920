package care.plumbline.core.journal;

import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an answer should have been. She reads it in her language, by the words of the guide; whoever reads files
/// and codes, in English ([#english]).
public sealed interface Expected {

    record YesOrNo() implements Expected {}

    record OneOf(List<Choice> choices) implements Expected {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    record AnyOf(List<Choice> choices) implements Expected {
        public AnyOf {
            choices = List.copyOf(choices);
        }
    }

    /// @param unit empty: a number of nothing, such as 0 to 10
    record Whole(long from, long to, Optional<Text> unit) implements Expected {}

    record Decimal(double from, double to, Text unit) implements Expected {}

    record Date() implements Expected {}

    record NotBefore(LocalDate day) implements Expected {}

    record NotAfter(LocalDate day) implements Expected {}

    record Letters(int most) implements Expected {}

    /// What a file of others should have held: nothing that stands on a page.
    record InAFile(String english) implements Expected {}

    default String english() {
        return switch (this) {
            case YesOrNo _ -> "yes or no";
            case OneOf(var choices) -> "one of " + codes(choices);
            case AnyOf(var choices) -> "any of " + codes(choices);
            case Whole(long from, long to, var unit) ->
                "a whole number from " + from + " to " + to
                        + unit.map(one -> " (" + one.english() + ")").orElse("");
            case Decimal(double from, double to, var unit) ->
                "a number from " + from + " to " + to + " (" + unit.english() + ")";
            case Date _ -> "a date such as 2026-10-11, not after today";
            case NotBefore(var day) -> "a day not before " + day;
            case NotAfter(var day) -> "a day not after " + day;
            case Letters(int most) -> "words, at most " + most + " letters";
            case InAFile(String says) -> says;
        };
    }

    private static String codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).collect(Collectors.joining(", "));
    }
}
