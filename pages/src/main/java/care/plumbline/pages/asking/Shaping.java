package care.plumbline.pages.asking;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Units;
import care.plumbline.pages.asking.Shape.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which shape a kind of question gets, with what she answered before marked in it.
///
/// @param before what she answered before; empty: nothing
/// @param hers the units she weighs and measures in
record Shaping(Optional<Answer> before, Facts facts, Language language, Units hers) {

    Shape of(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.YesNo _ -> new Shape.YesNo();
            case QuestionKind.OneOf(var choices) -> new Shape.One(options(choices));
            case QuestionKind.Scored(var choices) -> new Shape.One(options(choices));
            case QuestionKind.AnyOf(var choices) -> new Shape.Several(options(choices), saidNone());
            case QuestionKind.Rating(var low, var high) -> new Shape.Rating(low.in(language), high.in(language));
            case QuestionKind.Amount(var unit, long min, long max) ->
                new Shape.Number(
                        unit.in(language),
                        Long.toString(min),
                        Long.toString(max),
                        "1",
                        offered(kind).isEmpty() ? quick(min, max) : List.of(),
                        offered(kind));
            case QuestionKind.Measure(var unit, double min, double max) ->
                new Shape.Number(
                        unit.in(language), Double.toString(min), Double.toString(max), "0.1", List.of(), offered(kind));
            case QuestionKind.Day(var _, var about) -> day(about);
            case QuestionKind.Words _ -> new Shape.Words();
        };
    }

    private List<Option> options(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(
                        choice.code(),
                        choice.says().in(language),
                        before.filter(answer -> chose(answer, choice.code())).isPresent()))
                .filter(option -> !option.says().isEmpty() || option.chosen())
                .toList();
    }

    private static boolean chose(Answer answer, String code) {
        return switch (answer) {
            case Answer.One(String chosen) -> chosen.equals(code);
            case Answer.Several(var chosen) -> chosen.contains(code);
            case Answer.YesNo _, Answer.Amount _, Answer.Measure _, Answer.Day _, Answer.Words _ -> false;
        };
    }

    private boolean saidNone() {
        return before.filter(answer -> answer instanceof Answer.Several(var codes) && codes.isEmpty())
                .isPresent();
    }

    /// The units to choose from, hers chosen.
    private List<Option> offered(QuestionKind kind) {
        return FieldText.unit(kind).stream()
                .flatMap(counts -> Stream.of(Units.values())
                        .flatMap(units -> units.of(counts).stream()
                                .map(unit -> new Option(unit.sign(), unit.sign(), units == hers))))
                .toList();
    }

    private List<Option> quick(long min, long max) {
        return Quick.between(min, max).stream()
                .map(number -> Long.toString(number))
                .map(number -> new Option(
                        number,
                        number,
                        before.map(FieldText::of).filter(number::equals).isPresent()))
                .toList();
    }

    private Shape.Day day(List<QuestionKind.About> about) {
        LocalDate today = facts.today();
        var wording = new Wording(facts, language);
        Optional<LocalDate> chosen =
                before.filter(Answer.Day.class::isInstance).map(answer -> ((Answer.Day) answer).date());
        return new Shape.Day(
                today,
                chosen,
                about.stream()
                        .map(one -> new Option(
                                Integer.toString(one.days()),
                                one.says().in(language),
                                chosen.filter(today.minusDays(one.days())::equals)
                                        .isPresent()))
                        .toList(),
                about.stream()
                        .map(one -> new Option(Integer.toString(one.days()), wording.about(one.days()), false))
                        .toList());
    }
}
