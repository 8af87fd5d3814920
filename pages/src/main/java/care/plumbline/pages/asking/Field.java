package care.plumbline.pages.asking;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Unit;
import care.plumbline.core.journal.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a question looks on a page, with the answer she gave before.
///
/// @param id also the name of the field
/// @param stem what stands before every item of its instrument; empty: it is of none
/// @param picture the small drawing beside it, by name; empty: none
/// @param value what she answered before, as the field holds it; empty: nothing
public record Field(String id, String stem, String ask, String why, String picture, Shape shape, String value) {

    private static final int MOST_TO_TAP = 16;

    /// Two rows of six on a small phone; the last stands for what is more.
    private static final int LAST_MARK = 11;

    /// What she taps.
    public sealed interface Shape {

        record YesNo() implements Shape {}

        /// One of these.
        record One(List<Option> options) implements Shape {
            public One {
                options = List.copyOf(options);
            }
        }

        /// Any of these.
        ///
        /// @param none whether she said that none fits
        record Several(List<Option> options, boolean none) implements Shape {
            public Several {
                options = List.copyOf(options);
            }

            /// The one of this code, which the drawing names.
            public Option option(String code) {
                return options.stream()
                        .filter(option -> option.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("nothing offered is called " + code));
            }
        }

        /// 0 to 10.
        record Rating(String low, String high) implements Shape {
            public List<Integer> marks() {
                return IntStream.rangeClosed(0, 10).boxed().toList();
            }
        }

        /// A number.
        ///
        /// @param step how much one tap adds
        /// @param units in which it may be typed; empty: there is no choice
        record Number(String unit, String from, String to, String step, List<Option> quick, List<Option> units)
                implements Shape {
            public Number {
                quick = List.copyOf(quick);
                units = List.copyOf(units);
            }

            /// Which keys a phone shows.
            public String keys() {
                return step.equals("1") && units.isEmpty() ? "numeric" : "decimal";
            }
        }

        /// A day, not after today.
        ///
        /// @param about days ago to tap instead of a date
        /// @param inWords the same in words that stand alone
        record Day(LocalDate today, Optional<LocalDate> chosen, List<Option> about, List<Option> inWords)
                implements Shape {
            public Day {
                about = List.copyOf(about);
                inWords = List.copyOf(inWords);
            }

            /// Whether she gave a date that none of the taps says.
            public boolean isExact() {
                return chosen.isPresent() && about.stream().noneMatch(Option::chosen);
            }

            /// In her words, about when that was.
            public String says(int ago) {
                return inWords.stream()
                        .filter(one -> one.code().equals(Integer.toString(ago)))
                        .findFirst()
                        .map(Option::says)
                        .orElse("");
            }

            /// From this year back to when today's oldest mothers were young.
            public List<Integer> years() {
                return IntStream.rangeClosed(0, 40)
                        .mapToObj(back -> today.getYear() - back)
                        .toList();
            }

            /// Lists show a date only where she gave one: beside a tap they would say the same a second time.
            private Optional<LocalDate> listed() {
                return chosen.filter(_ -> isExact());
            }

            public boolean isDay(int day) {
                return listed().filter(date -> date.getDayOfMonth() == day).isPresent();
            }

            public boolean isMonth(Month month) {
                return listed().filter(date -> date.getMonth() == month).isPresent();
            }

            public boolean isYear(int year) {
                return listed().filter(date -> date.getYear() == year).isPresent();
            }
        }

        record Words() implements Shape {}
    }

    /// Every number of a small range, to tap; empty where it is wide or not in whole numbers.
    public List<Integer> wholes() {
        if (shape instanceof Shape.Number number && number.step().equals("1")) {
            int from = Integer.parseInt(number.from());
            int to = Integer.parseInt(number.to());
            return to - from <= MOST_TO_TAP
                    ? IntStream.rangeClosed(from, Math.min(to, LAST_MARK))
                            .boxed()
                            .toList()
                    : List.of();
        }
        return List.of();
    }

    /// A number to tap, as it is written: the last of a range that goes on says so.
    public String says(int mark) {
        boolean goesOn = shape instanceof Shape.Number number && Integer.parseInt(number.to()) > mark;
        return mark == LAST_MARK && goesOn ? mark + "+" : "" + mark;
    }

    /// The same, as if she had not answered before.
    public Field unsaid() {
        return new Field(id, stem, ask, why, picture, shape, "");
    }

    public record Option(String code, String says, boolean chosen) {}

    static Field of(Question question, Facts facts, Language hers, Units units) {
        Language language = facts.speaking(hers);
        Optional<Answer> before = facts.latest(question.id()).map(Entry.Answered::answer);
        return new Field(
                question.id(),
                stem(question, facts, language),
                new Wording(facts, language).of(question.ask()),
                new Wording(facts, language).of(question.why()),
                question.picture(),
                shape(question.kind(), before, facts, language, units),
                before.map(answer -> value(answer, question.kind(), units)).orElse(""));
    }

    /// An item of an instrument means nothing without its stem, on whatever page it stands.
    private static String stem(Question question, Facts facts, Language language) {
        return facts.guide().chapters().stream()
                .filter(chapter -> chapter.instrument().isPresent())
                .flatMap(chapter -> chapter.pages().stream())
                .filter(page -> page.questions().contains(question))
                .map(page -> new Wording(facts, language).of(page.title()))
                .findFirst()
                .orElse("");
    }

    /// What she answered before, in the units she thinks in.
    private static String value(Answer answer, QuestionKind kind, Units units) {
        Optional<Unit> counts = counts(kind);
        if (counts.isEmpty()) {
            return value(answer);
        }
        return switch (answer) {
            case Answer.Amount(long number) -> units.write(number, counts.get(), true);
            case Answer.Measure(double number) -> units.write(number, counts.get(), false);
            case Answer.YesNo _, Answer.One _, Answer.Several _, Answer.Day _, Answer.Words _ -> value(answer);
        };
    }

    /// The unit of a question that may be answered in others.
    private static Optional<Unit> counts(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Amount(var unit, var _, var _) -> Unit.of(unit.english());
            case QuestionKind.Measure(var unit, var _, var _) -> Unit.of(unit.english());
            case QuestionKind.YesNo _,
                    QuestionKind.OneOf _,
                    QuestionKind.Scored _,
                    QuestionKind.AnyOf _,
                    QuestionKind.Rating _,
                    QuestionKind.Day _,
                    QuestionKind.Words _ -> Optional.empty();
        };
    }

    /// The units to choose from, hers chosen.
    private static List<Option> units(QuestionKind kind, Units hers) {
        return counts(kind).stream()
                .flatMap(counts -> Stream.of(Units.values())
                        .flatMap(units -> units.of(counts).stream()
                                .map(unit -> new Option(unit.sign(), unit.sign(), units == hers))))
                .toList();
    }

    private static Shape shape(
            QuestionKind kind, Optional<Answer> before, Facts facts, Language language, Units units) {
        return switch (kind) {
            case QuestionKind.YesNo _ -> new Shape.YesNo();
            case QuestionKind.OneOf(var choices) -> new Shape.One(options(choices, before, language));
            case QuestionKind.Scored(var choices) -> new Shape.One(options(choices, before, language));
            case QuestionKind.AnyOf(var choices) ->
                new Shape.Several(
                        options(choices, before, language),
                        before.filter(answer -> answer instanceof Answer.Several(var codes) && codes.isEmpty())
                                .isPresent());
            case QuestionKind.Rating(var low, var high) -> new Shape.Rating(low.in(language), high.in(language));
            case QuestionKind.Amount(var unit, long min, long max) ->
                new Shape.Number(
                        unit.in(language),
                        Long.toString(min),
                        Long.toString(max),
                        "1",
                        units(kind, units).isEmpty() ? quick(min, max, before) : List.of(),
                        units(kind, units));
            case QuestionKind.Measure(var unit, double min, double max) ->
                new Shape.Number(
                        unit.in(language),
                        Double.toString(min),
                        Double.toString(max),
                        "0.1",
                        List.of(),
                        units(kind, units));
            case QuestionKind.Day(var _, var about) -> day(about, before, facts, language);
            case QuestionKind.Words _ -> new Shape.Words();
        };
    }

    private static Shape.Day day(
            List<QuestionKind.About> about, Optional<Answer> before, Facts facts, Language language) {
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

    private static List<Option> quick(long min, long max, Optional<Answer> before) {
        return Quick.between(min, max).stream()
                .map(number -> Long.toString(number))
                .map(number -> new Option(
                        number,
                        number,
                        before.filter(answer -> value(answer).equals(number)).isPresent()))
                .toList();
    }

    private static List<Option> options(List<Choice> choices, Optional<Answer> before, Language language) {
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

    /// An answer as [care.plumbline.core.journal.Answers#parse] reads it.
    public static String value(Answer answer) {
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Answer.One(String code) -> code;
            case Answer.Several(var codes) -> String.join(",", codes);
            case Answer.Amount(long number) -> Long.toString(number);
            case Answer.Measure(double number) ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Answer.Day(LocalDate date) -> date.toString();
            case Answer.Words(String text) -> text;
        };
    }
}
