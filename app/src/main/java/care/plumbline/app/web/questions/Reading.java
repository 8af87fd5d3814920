package care.plumbline.app.web.questions;

import care.plumbline.app.web.Form;
import care.plumbline.app.web.Refused;
import care.plumbline.core.guide.Question;
import care.plumbline.core.guide.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the answers of a step from its form.
///
/// Only what the page showed is read: a box that was not on it is not "no". What she left out or skipped is
/// no answer.
public final class Reading {

    /// The field that names the questions on the page.
    public static final String SHOWN = "shown";

    /// In a list of boxes, the one that says that none fits.
    public static final String NONE = "none-of-these";

    private final Form form;
    private final LocalDate today;
    private final LocalDate day;

    public Reading(Form form, LocalDate today) {
        this(form, today, today);
    }

    /// @param day the day she speaks of, today or earlier
    public Reading(Form form, LocalDate today, LocalDate day) {
        this.form = form;
        this.today = today;
        this.day = day;
    }

    /// The answers to a step, in the order of its questions.
    public List<Entry> answers(Step step) throws Refused {
        return answers(step.questions(), step.isTicked());
    }

    /// The answers to these questions, in their order.
    ///
    /// @param ticked whether they stood as boxes to tick, so that an empty one is a no
    public List<Entry> answers(List<Question> questions, boolean ticked) throws Refused {
        var entries = new ArrayList<Entry>();
        if (form.has("skip")) {
            return entries;
        }
        List<String> shown = form.all(SHOWN);
        for (Question question : questions) {
            if (!shown.contains(question.id())) {
                continue;
            }
            Optional<Answer> answer = ticked ? ticked(question) : said(question);
            answer.ifPresent(given -> entries.add(new Entry.Answered(day, question.id(), given)));
        }
        return entries;
    }

    /// On a page of signs, a box left empty is a no.
    private Optional<Answer> ticked(Question question) throws Refused {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ ->
                Optional.of(new Answer.YesNo(
                        !form.has("none") && form.one(question.id()).isPresent()));
            case QuestionKind.AnyOf _ -> Optional.of(several(question));
            case QuestionKind.OneOf _,
                    QuestionKind.Scored _,
                    QuestionKind.Amount _,
                    QuestionKind.Rating _,
                    QuestionKind.Measure _,
                    QuestionKind.Day _,
                    QuestionKind.Words _ -> said(question);
        };
    }

    private Optional<Answer> said(Question question) throws Refused {
        return switch (question.kind()) {
            case QuestionKind.AnyOf _ ->
                form.all(question.id()).isEmpty() ? Optional.empty() : Optional.of(several(question));
            case QuestionKind.Day _ -> date(question);
            case QuestionKind.YesNo _,
                    QuestionKind.OneOf _,
                    QuestionKind.Scored _,
                    QuestionKind.Amount _,
                    QuestionKind.Rating _,
                    QuestionKind.Measure _,
                    QuestionKind.Words _ -> {
                Optional<String> text = form.one(question.id() + ".quick").or(() -> form.one(question.id()));
                yield text.isEmpty() ? Optional.empty() : Optional.of(parse(question, text.get()));
            }
        };
    }

    private Answer several(Question question) throws Refused {
        List<String> codes = form.all(question.id());
        return codes.contains(NONE)
                ? new Answer.Several(Set.of())
                : check(question, new Answer.Several(Set.copyOf(codes)));
    }

    /// Three lists, or "about six weeks ago", or a date as text.
    private Optional<Answer> date(Question question) throws Refused {
        String name = question.id();
        LocalDate date;
        if (form.one(name + ".ago").isPresent()) {
            date = today.minusDays(form.whole(name + ".ago", 0, 10_000));
        } else if (form.one(name + ".day").isPresent()
                && form.one(name + ".month").isPresent()
                && form.one(name + ".year").isPresent()) {
            int year = form.whole(name + ".year", 1950, today.getYear());
            int month = form.whole(name + ".month", 1, 12);
            int day = form.whole(name + ".day", 1, 31);
            try {
                date = LocalDate.of(year, month, day);
            } catch (DateTimeException none) {
                throw new Refused("day", "a day that month has", Integer.toString(day));
            }
        } else if (form.one(name).isPresent()) {
            return Optional.of(parse(question, form.one(name).get()));
        } else {
            return Optional.empty();
        }
        return Optional.of(check(question, new Answer.Day(date)));
    }

    private Answer parse(Question question, String text) throws Refused {
        try {
            return Answers.parse(question, text, today);
        } catch (AnswerRefused refused) {
            throw new Refused(plain(question, refused));
        }
    }

    private Answer check(Question question, Answer answer) throws Refused {
        try {
            return Answers.check(question, answer, today);
        } catch (AnswerRefused refused) {
            throw new Refused(plain(question, refused));
        }
    }

    /// The question in her words instead of its name.
    private static String plain(Question question, AnswerRefused refused) {
        String message = refused.getMessage();
        String said = message == null ? "" : message.substring(message.indexOf(':') + 1);
        return "“" + question.ask() + "”:" + said;
    }
}
