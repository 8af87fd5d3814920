package care.plumbline.pages.asking;

import care.plumbline.body.exact.Digits;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Unit;
import care.plumbline.core.journal.Units;
import java.time.LocalDate;
import java.util.Optional;

/// An answer as the field of its question holds it.
public final class FieldText {

    private FieldText() {}

    /// An answer as [care.plumbline.core.journal.Answers#parse] reads it.
    public static String of(Answer answer) {
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Answer.One(String code) -> code;
            case Answer.Several(var codes) -> String.join(",", codes);
            case Answer.Amount(long number) -> Long.toString(number);
            case Answer.Measure(double number) -> Digits.of(number);
            case Answer.Day(LocalDate date) -> date.toString();
            case Answer.Words(String text) -> text;
        };
    }

    /// The same in the units she thinks in.
    static String of(Answer answer, QuestionKind kind, Units units) {
        Optional<Unit> counts = unit(kind);
        if (counts.isEmpty()) {
            return of(answer);
        }
        return switch (answer) {
            case Answer.Amount(long number) -> units.write(number, counts.get(), true);
            case Answer.Measure(double number) -> units.write(number, counts.get(), false);
            case Answer.YesNo _, Answer.One _, Answer.Several _, Answer.Day _, Answer.Words _ -> of(answer);
        };
    }

    /// The unit of a question that may be answered in others.
    static Optional<Unit> unit(QuestionKind kind) {
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
}
