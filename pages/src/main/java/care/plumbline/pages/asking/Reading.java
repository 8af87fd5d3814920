package care.plumbline.pages.asking;

import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Ticks;
import care.plumbline.core.journal.Unit;
import care.plumbline.pages.form.Came;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.Takes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads the answers of a step from its form.
///
/// Only what the page showed is read: a box that was not on it is not "no". What she left out or skipped is
/// no answer.
public final class Reading {

    /// The field that names the questions on the page.
    public static final String SHOWN = "shown";

    /// In a list of boxes, the one that says that none fits.
    public static final String NONE = "none-of-these";

    /// After the name of a field: the same answer by a tap, on a number or on what she may have meant.
    public static final String QUICK = ".quick";

    /// After the name of a field: the unit its number is in.
    public static final String UNIT = ".unit";

    /// After the name of a field of a day: whether the date counts, or about when it was.
    public static final String WHICH = ".which";

    private static final String ABOUT = "about";

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
    /// @param ticked whether they stood as boxes to tick, so that an empty one may be a no ([Ticks])
    public List<Entry> answers(List<Question> questions, boolean ticked) throws Refused {
        var entries = new ArrayList<Entry>();
        if (form.has("skip")) {
            return entries;
        }
        List<String> shown = form.all(SHOWN);
        Ticks boxes = boxes(questions);
        for (Question question : questions) {
            if (!shown.contains(question.id())) {
                continue;
            }
            Optional<Answer> answer = ticked ? ticked(question, boxes) : said(question);
            answer.ifPresent(given -> entries.add(new Entry.Answered(day, question.id(), given)));
        }
        return entries;
    }

    /// The answers of boxes on a page that says that an empty one is a no, or that shows what she said before
    /// to be changed: what stands there is what she says.
    public List<Entry> standing(List<Question> questions) throws Refused {
        var entries = new ArrayList<Entry>();
        if (form.has("skip")) {
            return entries;
        }
        var said = new Ticks(boxes(questions).ticked(), true);
        for (Question question : questions) {
            if (form.all(SHOWN).contains(question.id())) {
                ticked(question, said).ifPresent(given -> entries.add(new Entry.Answered(day, question.id(), given)));
            }
        }
        return entries;
    }

    /// Whether she ticked nothing on a page of boxes, and did not say that none fits: that is no answer, and
    /// the page asks once more.
    public boolean saysNothing(Step step) {
        boolean boxed = step.questions().stream()
                .filter(question -> form.all(SHOWN).contains(question.id()))
                .anyMatch(question ->
                        question.kind() instanceof QuestionKind.YesNo || question.kind() instanceof QuestionKind.AnyOf);
        return step.isTicked()
                && boxed
                && !form.has("skip")
                && boxes(step.questions()).isNothing();
    }

    /// Whether she sent the body with no place tapped on it.
    public boolean namesNoPlace(Step step) {
        return step.questions().stream().anyMatch(question -> question.id().equals(Handle.PAIN_ZONES.id()))
                && !form.has("skip")
                && form.all(Handle.PAIN_ZONES.id()).isEmpty();
    }

    /// Whether she ticked a line and tapped that none fits, which is asked back.
    public boolean saysBoth(Step step) {
        Ticks said = boxes(step.questions());
        return step.isTicked() && said.none() && !said.ticked().isEmpty();
    }

    /// The boxes of a page, those that stand together as one question among them.
    private Ticks boxes(List<Question> questions) {
        var ticked = new TreeSet<String>();
        for (Question question : questions) {
            switch (question.kind()) {
                case QuestionKind.YesNo _ -> {
                    if (form.one(question.id()).isPresent()) {
                        ticked.add(question.id());
                    }
                }
                case QuestionKind.AnyOf _ -> ticked.addAll(codes(question));
                case QuestionKind.OneOf _,
                        QuestionKind.Scored _,
                        QuestionKind.Amount _,
                        QuestionKind.Rating _,
                        QuestionKind.Measure _,
                        QuestionKind.Day _,
                        QuestionKind.Words _ -> {}
            }
        }
        boolean none = form.has("none")
                || questions.stream()
                        .anyMatch(question -> form.all(question.id()).contains(NONE));
        return new Ticks(ticked, none);
    }

    private Optional<Answer> ticked(Question question, Ticks boxes) throws Refused {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> boxes.of(question.id()).map(Answer.class::cast);
            case QuestionKind.AnyOf _ -> several(question, boxes.isNothing());
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
                several(question, !form.all(question.id()).contains(NONE));
            case QuestionKind.Day _ -> date(question);
            case QuestionKind.YesNo _,
                    QuestionKind.OneOf _,
                    QuestionKind.Scored _,
                    QuestionKind.Amount _,
                    QuestionKind.Rating _,
                    QuestionKind.Measure _,
                    QuestionKind.Words _ -> {
                Optional<String> text = form.single(question.id() + QUICK);
                if (text.isEmpty()) {
                    text = form.single(question.id());
                }
                yield text.isEmpty() ? Optional.empty() : Optional.of(parse(question, text.get()));
            }
        };
    }

    private List<String> codes(Question question) {
        return form.all(question.id()).stream()
                .filter(code -> !code.equals(NONE) && !code.isBlank())
                .toList();
    }

    /// What she ticked counts, also beside "none of these".
    ///
    /// @param open whether no tick leaves it open, instead of saying that none fits
    private Optional<Answer> several(Question question, boolean open) throws Refused {
        List<String> codes = codes(question);
        return codes.isEmpty() && open
                ? Optional.empty()
                : Optional.of(check(question, new Answer.Several(new TreeSet<>(codes))));
    }

    /// Three lists, or "about six weeks ago", or a date as text. Part of a date is asked for, never dropped:
    /// the year alone says nothing, because a year always stands there.
    private Optional<Answer> date(Question question) throws Refused {
        String name = question.id();
        if (form.one(name + ".ago").isPresent()) {
            LocalDate about = today.minusDays(form.whole(name + ".ago", 0, 10_000));
            return Optional.of(check(question, new Answer.Day(about)));
        }
        Optional<String> dayOfMonth = form.one(name + ".day");
        Optional<String> month = form.one(name + ".month");
        if (form.one(name + ".about").isPresent()) {
            int ago = form.whole(name + ".about", 0, 10_000);
            boolean both = dayOfMonth.isPresent() || month.isPresent();
            Optional<String> counts = form.one(name + WHICH);
            if (both && counts.isEmpty()) {
                throw new Refused(name, new Takes.DateOrAbout(), new Came.Both(whole(name), ago));
            }
            if (!both || counts.filter(ABOUT::equals).isPresent()) {
                return Optional.of(check(question, new Answer.Day(today.minusDays(ago))));
            }
        }
        if (dayOfMonth.isPresent() || month.isPresent()) {
            if (dayOfMonth.isEmpty()
                    || month.isEmpty()
                    || form.one(name + ".year").isEmpty()) {
                throw new Refused(name, new Takes.WholeDate(), new Came.PartOfADate());
            }
            return Optional.of(check(question, new Answer.Day(listed(name))));
        }
        Optional<String> text = form.single(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(parse(question, text.get()));
    }

    /// The date in the three lists, where all of it stands there.
    private Optional<LocalDate> whole(String name) throws Refused {
        return Stream.of(".day", ".month", ".year")
                        .allMatch(part -> form.one(name + part).isPresent())
                ? Optional.of(listed(name))
                : Optional.empty();
    }

    private LocalDate listed(String name) throws Refused {
        int year = form.whole(name + ".year", 1900, 2100);
        int month = form.whole(name + ".month", 1, 12);
        int dayOfMonth = form.whole(name + ".day", 1, 31);
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException none) {
            throw new Refused(name, new Takes.DayOfMonth(), new Came.NoSuchDay(dayOfMonth, Month.of(month)));
        }
    }

    private Answer parse(Question question, String text) throws Refused {
        try {
            return Answers.parse(
                    question, text, today, form.one(question.id() + UNIT).flatMap(Unit::of));
        } catch (AnswerRefused refused) {
            throw new Refused(refused);
        }
    }

    private Answer check(Question question, Answer answer) throws Refused {
        try {
            return Answers.check(question, answer, today);
        } catch (AnswerRefused refused) {
            throw new Refused(refused);
        }
    }
}
