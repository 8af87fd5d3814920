package care.plumbline.pages.load;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.caring.Amount;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.care.HowMuch;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.asking.FieldText;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.show.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The numbers of her usual day as fields: what stands in them, and what she made of them.
///
/// Fields are named by tags, because a tried day stands in the address.
final class TrialAnswers {

    private final Facts facts;
    private final CareDay day;

    TrialAnswers(Facts facts, CareDay day) {
        this.facts = facts;
        this.day = day;
    }

    static String field(Question question) {
        return Tag.of("question", question.id()).letters();
    }

    /// What she set differently from what stands there; with `all`, also what was our guess and she
    /// now confirms.
    List<Entry> answers(Form form, boolean all) throws Refused {
        var entries = new ArrayList<Entry>();
        for (Caring.Ask ask : day.asks(facts.guide().caring()).toList()) {
            Optional<String> said = form.one(field(ask.question()));
            if (said.isPresent()) {
                Answer answer = parse(ask, said.get());
                boolean same = value(ask).filter(text(answer)::equals).isPresent();
                if (!same || (all && !isHers(ask))) {
                    entries.add(new Entry.Answered(facts.today(), ask.question().id(), answer));
                }
            }
        }
        return entries;
    }

    private Answer parse(Caring.Ask ask, String said) throws Refused {
        try {
            return Answers.parse(ask.question(), said, facts.today());
        } catch (AnswerRefused refused) {
            throw new Refused(refused);
        }
    }

    /// Whether she has told us this, and not too long ago.
    boolean isHers(Caring.Ask ask) {
        return facts.guide()
                .vocabulary()
                .find(ask.question().factName())
                .filter(facts::isKnown)
                .isPresent();
    }

    /// What stands in the field: her answer, or else our guess; empty for a choice nobody made.
    Optional<String> value(Caring.Ask ask) {
        if (isHers(ask)) {
            return facts.latest(ask.question().id()).map(Entry.Answered::answer).map(TrialAnswers::text);
        }
        if (ask.question().id().equals(facts.guide().caring().babySaid())) {
            return Optional.of(decimal(day.baby().value()));
        }
        if (ask.question().id().equals(facts.guide().caring().twins().said())) {
            return Optional.of(decimal(day.babies().getLast().value()));
        }
        return facts.guide().caring().tasks().stream()
                .flatMap(TrialAnswers::amounts)
                .filter(howMuch ->
                        howMuch.said().filter(ask.question().id()::equals).isPresent())
                .findFirst()
                .map(howMuch -> Amount.of(howMuch, facts).value())
                .map(guess -> Long.toString(Rounding.nearest(guess)))
                .filter(_ -> !(ask.question().kind() instanceof QuestionKind.OneOf))
                .map(guess -> isPart(ask) ? guess : "0");
    }

    /// A task we do not count while we do not know of it is done no times.
    private boolean isPart(Caring.Ask ask) {
        return facts.guide().caring().tasks().stream()
                .filter(task -> amounts(task)
                        .anyMatch(howMuch -> howMuch.said()
                                .filter(ask.question().id()::equals)
                                .isPresent()))
                .anyMatch(task -> task.partWhen().isEmpty()
                        || task.ifUnknown()
                        || day.doings().stream().anyMatch(doing -> doing.task().equals(task)));
    }

    private static Stream<HowMuch> amounts(CareTask task) {
        return Stream.of(task.times(), task.minutes());
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Measure(double number) ? decimal(number) : FieldText.of(answer);
    }

    static String decimal(double number) {
        return Rounding.tenth(number);
    }
}
