package care.plumbline.core.journal;

import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Reads and checks answers against their questions.
public final class Answers {

    private static final int LONGEST_WORDS = 2000;

    private Answers() {}

    /// The answer a text stands for: `yes`, a choice code, `[a, b]`, a number, a date such as `2026-10-11`.
    ///
    /// A number is read as people write it, at every door alike: `5,2`, `1 200`, `٥٫٢`, `11 lb 8 oz`.
    ///
    /// @param today the day she answers on
    /// @throws AnswerRefused when the question does not take it
    public static Answer parse(Question question, String text, LocalDate today) throws AnswerRefused {
        return parse(question, text, today, Optional.empty());
    }

    /// The answer a text stands for that was typed into a field of its own unit.
    ///
    /// @param field the unit of the field, such as pounds; empty: the question's own
    /// @throws AnswerRefused when the question does not take it
    public static Answer parse(Question question, String text, LocalDate today, Optional<Unit> field)
            throws AnswerRefused {
        String plain = text.strip();
        return check(
                question,
                switch (question.kind()) {
                    case QuestionKind.YesNo _ ->
                        switch (plain) {
                            case "yes", "true" -> new Answer.YesNo(true);
                            case "no", "false" -> new Answer.YesNo(false);
                            default -> throw refuse(question, plain);
                        };
                    case QuestionKind.OneOf _, QuestionKind.Scored _ -> new Answer.One(plain);
                    case QuestionKind.AnyOf _ -> new Answer.Several(new TreeSet<>(items(plain)));
                    case QuestionKind.Amount _, QuestionKind.Rating _ ->
                        new Answer.Amount(number(question, plain, field).toLong());
                    case QuestionKind.Measure _ ->
                        new Answer.Measure(number(question, plain, field).toDouble());
                    case QuestionKind.Day _ -> new Answer.Day(day(question, plain));
                    case QuestionKind.Words _ -> new Answer.Words(Letters.of(text));
                },
                today);
    }

    /// The same answer, if the question takes it; words are cleaned ([Letters]).
    ///
    /// @param today the day she answers on
    /// @throws AnswerRefused when it is of another kind, out of bounds, not offered, or a day nobody can have
    ///     lived
    public static Answer check(Question question, Answer answer, LocalDate today) throws AnswerRefused {
        if (!takes(question.kind(), answer)) {
            throw refuse(question, found(answer));
        }
        if (answer instanceof Answer.Words(String words)) {
            return new Answer.Words(Letters.of(words));
        }
        if (answer instanceof Answer.Day(LocalDate date)) {
            PossibleDay.check(question.id(), date, today);
        }
        return answer;
    }

    /// Whether an answer is of the kind of its question, within its bounds and of what it offers.
    public static boolean takes(QuestionKind kind, Answer answer) {
        return switch (kind) {
            case QuestionKind.YesNo _ -> answer instanceof Answer.YesNo;
            case QuestionKind.OneOf(var choices) -> answer instanceof Answer.One(String code) && offers(choices, code);
            case QuestionKind.Scored(var choices) -> answer instanceof Answer.One(String code) && offers(choices, code);
            case QuestionKind.AnyOf(var choices) ->
                answer instanceof Answer.Several(var codes) && codes.stream().allMatch(code -> offers(choices, code));
            case QuestionKind.Amount(var _, long min, long max) ->
                answer instanceof Answer.Amount(long number) && number >= min && number <= max;
            case QuestionKind.Rating _ ->
                answer instanceof Answer.Amount(long number) && number >= 0 && number <= QuestionKind.Rating.MOST;
            case QuestionKind.Measure(var _, double min, double max) ->
                answer instanceof Answer.Measure(double number) && number >= min && number <= max;
            case QuestionKind.Day _ -> answer instanceof Answer.Day;
            case QuestionKind.Words _ ->
                answer instanceof Answer.Words(String words) && words.length() <= LONGEST_WORDS;
        };
    }

    private static boolean offers(List<Choice> choices, String code) {
        for (Choice choice : choices) {
            if (choice.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static AnswerRefused refuse(Question question, String found) {
        return new AnswerRefused(question.id(), expected(question.kind()), found);
    }

    /// What a question takes.
    public static Expected expected(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.YesNo _ -> new Expected.YesOrNo();
            case QuestionKind.OneOf(var choices) -> new Expected.OneOf(choices);
            case QuestionKind.Scored(var choices) -> new Expected.OneOf(choices);
            case QuestionKind.AnyOf(var choices) -> new Expected.AnyOf(choices);
            case QuestionKind.Amount(var unit, long min, long max) -> new Expected.Whole(min, max, Optional.of(unit));
            case QuestionKind.Rating _ -> new Expected.Whole(0, QuestionKind.Rating.MOST, Optional.empty());
            case QuestionKind.Measure(var unit, double min, double max) -> new Expected.Decimal(min, max, unit);
            case QuestionKind.Day _ -> new Expected.Date();
            case QuestionKind.Words _ -> new Expected.Letters(LONGEST_WORDS);
        };
    }

    private static String found(Answer answer) {
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Answer.One(String code) -> code;
            case Answer.Several(var codes) -> codes.toString();
            case Answer.Amount(long number) -> Long.toString(number);
            case Answer.Measure(double number) -> Double.toString(number);
            case Answer.Day(LocalDate date) -> date.toString();
            case Answer.Words(String text) -> text.length() + " letters";
        };
    }

    private static List<String> items(String text) {
        String inner = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return Arrays.stream(inner.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// A whole number that is no answer to a question, written as people write it.
    ///
    /// @param item how it is called when it is refused
    public static long whole(String item, String text, long from, long to) throws AnswerRefused {
        var quantity = new Quantity("", Optional.empty(), bounds(from, to, true));
        return only(item, new Expected.Whole(from, to, Optional.empty()), text, quantity)
                .toLong();
    }

    private static Millionths number(Question question, String text, Optional<Unit> field) throws AnswerRefused {
        Quantity quantity = switch (question.kind()) {
            case QuestionKind.Amount(var unit, long min, long max) ->
                new Quantity(unit.english(), field, bounds(min, max, true));
            case QuestionKind.Measure(var unit, double min, double max) ->
                new Quantity(unit.english(), field, bounds(min, max, false));
            case QuestionKind.Rating _ -> new Quantity("", Optional.empty(), bounds(0, QuestionKind.Rating.MOST, true));
            case QuestionKind.YesNo _,
                    QuestionKind.OneOf _,
                    QuestionKind.Scored _,
                    QuestionKind.AnyOf _,
                    QuestionKind.Day _,
                    QuestionKind.Words _ -> throw refuse(question, text);
        };
        return only(question.id(), expected(question.kind()), text, quantity);
    }

    private static Millionths only(String item, Expected expected, String text, Quantity quantity)
            throws AnswerRefused {
        List<Millionths> meanings = quantity.meanings(text);
        if (meanings.size() != 1) {
            throw new AnswerRefused(item, expected, text, quantity.near(text));
        }
        return meanings.getFirst();
    }

    private static Quantity.Bounds bounds(double min, double max, boolean whole) {
        return new Quantity.Bounds(Millionths.of(min), Millionths.of(max), whole);
    }

    private static LocalDate day(Question question, String text) throws AnswerRefused {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw refuse(question, text);
        }
    }
}
