package care.plumbline.core.facts;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What an answer is to the rules: a number, a choice, yes or no.
final class AnswerValue {

    private AnswerValue() {}

    /// @param today days are counted up to here
    static void set(Values.Builder values, Fact fact, Question question, Answer answer, LocalDate today) {
        switch (answer) {
            case Answer.YesNo(boolean yes) -> values.yesNo(fact, yes);
            case Answer.Several(var codes) -> values.anyOf(fact, codes);
            case Answer.Amount(long number) -> values.whole(fact, number);
            case Answer.Measure(double number) -> values.decimal(fact, number);
            case Answer.Day(LocalDate date) -> {
                long days = ChronoUnit.DAYS.between(date, today);
                // A birth in the future is a slip; it must not count as a healed one.
                if (days >= 0) {
                    values.whole(fact, days);
                }
            }
            case Answer.One(String code) -> {
                if (question.kind() instanceof QuestionKind.Scored(var choices)) {
                    choices.stream()
                            .filter(choice -> choice.code().equals(code))
                            .findFirst()
                            .ifPresent(
                                    choice -> values.whole(fact, choice.score().orElse(0)));
                } else {
                    values.oneOf(fact, code);
                }
            }
            case Answer.Words _ -> {}
        }
    }
}
