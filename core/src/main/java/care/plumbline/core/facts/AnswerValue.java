package care.plumbline.core.facts;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// What an answer is to the rules: a number, a choice, yes or no.
final class AnswerValue {

    private AnswerValue() {}

    /// What the question does not take, such as a choice that only another guide offers, says nothing: it stays
    /// unknown. Beside a choice that is known, one that is not takes nothing away.
    ///
    /// @param today days are counted up to here
    static void set(Values.Builder values, Fact fact, Question question, Answer answer, LocalDate today) {
        if (Answers.takes(question.kind(), answer)) {
            setTaken(values, fact, question, answer, today);
        } else if (says(question, answer)) {
            values.anyOf(fact, offered(question, answer));
        }
    }

    /// Whether an answer says anything to its question. One that does not leaves it open.
    static boolean says(Question question, Answer answer) {
        return Answers.takes(question.kind(), answer)
                || !offered(question, answer).isEmpty();
    }

    private static Set<String> offered(Question question, Answer answer) {
        return answer instanceof Answer.Several(var codes) && question.kind() instanceof QuestionKind.AnyOf(var choices)
                ? choices.stream().map(Choice::code).filter(codes::contains).collect(InOrder.toSet())
                : Set.of();
    }

    private static void setTaken(Values.Builder values, Fact fact, Question question, Answer answer, LocalDate today) {
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
