package care.plumbline.compiler.guide;

import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.rule.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Reads in what way a question is answered: its kind, with what it offers or the bounds it keeps.
final class KindReader {

    private static final List<String> KINDS =
            List.of("yes-no", "one-of", "any-of", "scored", "number", "decimal", "rating", "date", "words");

    /// Its choices are the movements, by their names.
    private static final String MOVES = "choices_from";

    private KindReader() {}

    /// The fact that conditions know it by; empty: none may speak of it.
    static Optional<FactType> fact(Section question) {
        return switch (question.word("kind")) {
            case "yes-no" -> Optional.of(new FactType.YesNo());
            case "one-of" -> Optional.of(new FactType.OneOf(question.names("choices")));
            // Which movements were named is more than a fact holds, and no condition's business: the plan asks for it.
            case "any-of" ->
                question.has(MOVES) ? Optional.empty() : Optional.of(new FactType.AnyOf(question.names("choices")));
            case "decimal" -> Optional.of(new FactType.Decimal());
            case "words" -> Optional.empty();
            default -> Optional.of(new FactType.Whole());
        };
    }

    static QuestionKind read(Section section) {
        return switch (section.oneOf("kind", KINDS)) {
            case "one-of" -> new QuestionKind.OneOf(choices(section));
            case "any-of" -> new QuestionKind.AnyOf(section.has(MOVES) ? moves(section) : choices(section));
            case "scored" -> new QuestionKind.Scored(choices(section));
            case "number" -> new QuestionKind.Amount(section.text("unit"), section.whole("min"), section.whole("max"));
            case "decimal" ->
                new QuestionKind.Measure(section.text("unit"), section.decimal("min"), section.decimal("max"));
            case "rating" -> new QuestionKind.Rating(section.text("low"), section.text("high"));
            case "date" -> new QuestionKind.Day(section.word("counts_as"), about(section));
            case "words" -> new QuestionKind.Words();
            default -> new QuestionKind.YesNo();
        };
    }

    private static List<Choice> moves(Section section) {
        section.oneOf(MOVES, List.of("movements"));
        return section.draft().moves().entrySet().stream()
                .map(move -> new Choice(move.getKey(), move.getValue(), OptionalInt.empty(), Optional.empty()))
                .toList();
    }

    private static List<Choice> choices(Section section) {
        Section choices = section.section("choices");
        List<Choice> read = section.names("choices").stream()
                .flatMap(code -> Stream.of(
                        choices.isGroup(code)
                                ? choice(code, choices.section(code))
                                : new Choice(code, choices.text(code), OptionalInt.empty(), Optional.empty())))
                .toList();
        if (read.isEmpty()) {
            section.draft().problem(section.place(), "a question with choices needs at least one");
        }
        return read;
    }

    private static Choice choice(String code, Section section) {
        OptionalInt score = section.has("score") ? OptionalInt.of(section.whole("score")) : OptionalInt.empty();
        var choice = new Choice(code, section.text("says"), score, section.optionalText("within"));
        section.close();
        return choice;
    }

    /// From short ago to long ago.
    private static List<QuestionKind.About> about(Section section) {
        var read = new ArrayList<QuestionKind.About>();
        for (Section one : section.sections("about")) {
            var about = new QuestionKind.About(one.text("says"), one.whole("days"));
            one.close();
            if (!read.isEmpty() && about.days() <= read.getLast().days()) {
                section.draft().problem(one.place(), "about goes from short ago to long ago");
            }
            read.add(about);
        }
        return read;
    }
}
