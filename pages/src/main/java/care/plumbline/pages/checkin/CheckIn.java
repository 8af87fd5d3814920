package care.plumbline.pages.checkin;

import static care.plumbline.pages.reply.Routes.Kind.ANY_DAY;
import static care.plumbline.pages.reply.Routes.Kind.NOW;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.DailyTraining;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.HerTraining;
import care.plumbline.core.progress.Due;
import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Came;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.Takes;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The daily check-in. One page, sent once; a tick in the short form of the danger signs opens the questions
/// behind it.
///
/// Nothing ticked is not an answer to those questions: the safety screen still asks them in its own time.
/// Any of the last fourteen days may be filled in; a day that is missing is never spoken of.
public final class CheckIn {

    /// So many days back a day may be filled in.
    private static final int DAYS = 14;

    /// The field that says that a page speaks of her signs as they are now, or that they follow.
    private static final String SIGNS = "signs";

    private static final String FOLLOW = "follow";
    private static final String NONE = "none";

    private final Guide guide;
    private final List<Question> daily;
    private final List<Question> nextMorning;
    private final TickedLines lines;

    public CheckIn(Guide guide) {
        this.guide = guide;
        this.daily = questions(guide, guide.checkIn().daily());
        this.nextMorning = questions(guide, guide.checkIn().nextMorning());
        this.lines = new TickedLines(guide);
    }

    private static List<Question> questions(Guide guide, List<String> ids) {
        return ids.stream().flatMap(id -> guide.question(id).stream()).toList();
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/check-in", this::page)
                .on(ANY_DAY, "/check-in", this::take)
                .on(PAGE, "/check-in/signs", visit -> lines.page(visit, false))
                .on(NOW, "/check-in/signs", lines::take)
                .on(PAGE, "/check-in/which", lines::which)
                .again("/check-in", this::again)
                .again("/check-in/signs", lines::which);
    }

    private Reply page(Visit visit) throws Visit.Gone, Refused {
        return page(visit, day(visit.query(), visit));
    }

    /// The page she sent: that of her signs, of today or of the day before that it spoke of.
    private Reply again(Visit visit) throws Visit.Gone, Refused {
        return switch (visit.form().one(SIGNS).orElse("")) {
            case "" -> page(visit, day(visit.form(), visit));
            case FOLLOW -> page(visit, visit.day());
            default -> lines.page(visit, false);
        };
    }

    /// Whether a page of nothing but her signs was sent.
    private static boolean ofSigns(Form form) {
        String signs = form.one(SIGNS).orElse("");
        return !signs.isEmpty() && !signs.equals(FOLLOW);
    }

    private Reply page(Visit visit, LocalDate day) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        boolean earlier = day.isBefore(visit.day());
        Facts facts = visit.facts();
        Due due = WeeklyQuestions.due(visit, facts);
        Map<Boolean, List<Question>> asked = asked(visit, facts, earlier).stream()
                .collect(Collectors.partitioningBy(question -> isFolded(question, facts)));
        var page = new CheckInPage(
                Lead.of(visit, visit.recovery()),
                day,
                Dates.in(visit.words()).nearByWeekday(day, visit.day()),
                !earlier,
                others(day, visit.day(), Dates.in(visit.words())),
                fields(asked.getOrDefault(false, List.of()), visit, earlier),
                fields(asked.getOrDefault(true, List.of()), visit, earlier),
                earlier ? List.of() : WeeklyQuestions.weekly(due.weekly(), facts, visit),
                !earlier && !due.monthly().isEmpty(),
                earlier ? Optional.empty() : training(visit));
        return Reply.Shown.ok(JtecheckinGenerated::render, page, Title.TODAY, Tab.TODAY);
    }

    /// Of a day that is over nobody asks how it is now.
    private List<Field> fields(List<Question> questions, Visit visit, boolean earlier) {
        List<Field> fields = StepPage.fields(questions, visit.facts(), visit.language());
        return earlier ? fields.stream().map(field -> ofADay(field, visit)).toList() : fields;
    }

    private Field ofADay(Field field, Visit visit) {
        return guide.checkIn().ofADay().stream()
                .filter(one -> one.question().equals(field.id()))
                .findFirst()
                .map(one -> field.asking(visit.say(one.ask())))
                .orElse(field);
    }

    /// The day she speaks of: today, or one of the fourteen before; a day of another zone is open by one.
    private static LocalDate day(Form form, Visit visit) throws Refused {
        String text = form.one("day").orElse("today");
        LocalDate today = visit.day();
        LocalDate day;
        try {
            day = switch (text) {
                case "today" -> today;
                case "yesterday" -> today.minusDays(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException none) {
            throw new Refused("day", new Takes.LastDays(DAYS), new Came.Written(text));
        }
        if (day.isAfter(today.plusDays(1)) || day.isBefore(today.minusDays(DAYS))) {
            throw new Refused("day", new Takes.LastDays(DAYS), new Came.Written(text));
        }
        return day;
    }

    private static List<CheckInPage.Other> others(LocalDate day, LocalDate today, Dates dates) {
        return IntStream.rangeClosed(0, DAYS)
                .mapToObj(today::minusDays)
                .filter(other -> !other.equals(day))
                .map(other -> new CheckInPage.Other(dates.nearByWeekday(other, today), "/check-in?day=" + other))
                .toList();
    }

    /// Whether it stands among what she may say as well.
    private boolean isFolded(Question question, Facts facts) {
        return guide.checkIn().ifYouLike().contains(question.id())
                || guide.checkIn().settled().stream()
                        .anyMatch(one -> one.question().equals(question.id())
                                && facts.choice(question.id())
                                        .filter(one.answer()::equals)
                                        .isPresent());
    }

    /// The questions of this day that apply to her; how the morning was only after a session the day before.
    private List<Question> asked(Visit visit, Facts facts, boolean earlier) {
        Stream<Question> questions = !earlier && practisedYesterday(visit)
                ? Stream.concat(daily.stream(), nextMorning.stream())
                : daily.stream();
        return questions.filter(facts::applies).toList();
    }

    private static boolean practisedYesterday(Visit visit) {
        LocalDate before = visit.today().minusDays(1);
        return visit.journal().practised().anyMatch(done -> done.on().equals(before));
    }

    private Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        LocalDate day = day(visit.form(), visit);
        // A form opened before midnight, or before a flight, still speaks of her signs.
        boolean ofNow = visit.form().has(SIGNS);
        boolean earlier = day.isBefore(visit.day().minusDays(1)) || (day.isBefore(visit.day()) && !ofNow);
        Facts facts = visit.facts();
        List<Question> shown = earlier
                ? asked(visit, facts, true)
                : Stream.concat(
                                asked(visit, facts, false).stream(),
                                WeeklyQuestions.due(visit, facts).weekly().stream())
                        .toList();
        List<Entry> answers = new ArrayList<>(new Reading(visit.form(), visit.today(), day).answers(shown, false));
        // Read before anything is written: a form is taken whole or not at all.
        Set<String> ticked = lines.ticked(visit.form());
        if (ticked.isEmpty() && ofSigns(visit.form()) && !visit.form().has(NONE)) {
            // Neither a tick nor "none of these" says nothing: the page asks once more.
            return lines.page(visit, true);
        }
        lines.answer(ticked, visit).ifPresent(answers::add);
        trained(visit).ifPresent(answers::add);
        visit.write(answers);
        if (!ticked.isEmpty() || (!earlier && !visit.known().safety().toTick().isEmpty())) {
            return Reply.GoTo.path("/check-in/which");
        }
        boolean signsFollow = !earlier && FOLLOW.equals(visit.form().one(SIGNS).orElse(""));
        if (signsFollow) {
            return Reply.GoTo.path("/check-in/signs");
        }
        return Reply.GoTo.path(!earlier && Hurting.isAlone(visit.recovery()) ? "/today/bad" : "/today");
    }

    /// The training of her day, where she says that she did it.
    private static Optional<Entry> trained(Visit visit) {
        if (!visit.form().has("trained")) {
            return Optional.empty();
        }
        return visit.recovery()
                .plan()
                .training()
                .map(HerTraining::training)
                .filter(training -> visit.form().all("trained").contains(tag(training)))
                .map(training -> new Entry.Trained(visit.today(), training.id()));
    }

    private static String tag(DailyTraining training) {
        return Tag.of("training", training.id()).letters();
    }

    /// What is left of it today; empty: nothing.
    private static Optional<CheckInPage.Training> training(Visit visit) {
        return visit.recovery()
                .plan()
                .training()
                .map(HerTraining::training)
                .filter(training -> HerTraining.done(visit.journal(), visit.today()) < training.timesADay())
                .map(training -> new CheckInPage.Training(tag(training), visit.say(training.name())));
    }
}
