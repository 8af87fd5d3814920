package care.plumbline.pages.form;

import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Expected;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.Decimals;
import care.plumbline.pages.words.RefusalWords;
import care.plumbline.pages.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// What a field takes, said to her when something else came.
public sealed interface Takes {

    /// An answer of a question.
    record Answer(Expected expected) implements Takes {}

    /// One of what the page offers.
    record Offered() implements Takes {}

    /// One answer, not two.
    record OneAnswer() implements Takes {}

    /// One of the last days.
    record LastDays(int days) implements Takes {}

    /// A date, or about when it was.
    record DateOrAbout() implements Takes {}

    /// A date with all its parts.
    record WholeDate() implements Takes {}

    /// A day that its month has.
    record DayOfMonth() implements Takes {}

    /// A number that a phone can call.
    record NumberToCall() implements Takes {}

    /// A form as our pages send it: no hand typed what came.
    record OurForm() implements Takes {}

    default String says(Words words) {
        RefusalWords say = words.refusal();
        return switch (this) {
            case Answer(var expected) -> says(expected, words);
            case Offered _ -> say.offered();
            case OneAnswer _ -> say.oneAnswer();
            case LastDays(int days) -> say.lastDays(days);
            case DateOrAbout _ -> say.dateOrAbout();
            case WholeDate _ -> say.wholeDate();
            case DayOfMonth _ -> say.dayOfMonth();
            case NumberToCall _ -> say.numberToCall();
            case OurForm _ -> say.ourForm();
        };
    }

    private static String says(Expected expected, Words words) {
        RefusalWords say = words.refusal();
        Language language = words.spoken().language();
        return switch (expected) {
            case Expected.YesOrNo _ -> say.yesOrNo();
            case Expected.OneOf(var choices) -> say.oneOf(names(choices, language));
            case Expected.AnyOf(var choices) -> say.anyOf(names(choices, language));
            case Expected.Whole(long from, long to, var unit) ->
                unit.map(one -> one.in(language))
                        .map(one -> say.wholeOf(Long.toString(from), Long.toString(to), one))
                        .orElseGet(() -> say.whole(from, to));
            case Expected.Decimal(double from, double to, var unit) ->
                say.decimalOf(Decimals.plain(from, words), Decimals.plain(to, words), unit.in(language));
            case Expected.Date _ -> say.wholeDate();
            case Expected.NotBefore(var day) -> say.notBefore(Dates.in(words).dayAndYear(day));
            case Expected.NotAfter(var day) -> say.notAfter(Dates.in(words).dayAndYear(day));
            case Expected.Letters(int most) -> say.letters(most);
            case Expected.InAFile _ -> say.ourForm();
        };
    }

    private static String names(List<Choice> choices, Language language) {
        return choices.stream()
                .map(choice -> choice.says().in(language))
                .filter(says -> !says.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
