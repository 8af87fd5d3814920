package care.plumbline.pages.checkin;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.progress.Due;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.safety.Outcome;
import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.JtestepGenerated;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Alert;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What is asked again once a week and once a month. An offer: each question can be left, and leaving it is
/// never spoken of.
public final class WeeklyQuestions {

    private static final String DONE = "done";

    private final Id moodSign;
    private final Map<String, Step> steps;

    public WeeklyQuestions(Guide guide) {
        this.moodSign = guide.outcomes().moodSign();
        this.steps = Step.all(guide).stream()
                .flatMap(step -> step.questions().stream().map(question -> Map.entry(question.id(), step)))
                .collect(InOrder.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/check-in/week", this::week)
                .on(WRITING, "/check-in/week", this::takeWeek)
                .on(PAGE, "/check-in/month", this::month)
                .on(WRITING, "/check-in/month", this::takeMonth)
                .again("/check-in/month", this::monthAgain);
    }

    static Due due(Visit visit, Facts facts) {
        return Due.of(facts, Progress.since(Diary.of(visit.journal(), visit.today()), visit.today()));
    }

    /// The questions of the week as fields; her own words stand before those about her activities.
    static List<Field> weekly(List<Question> questions, Facts facts, Visit visit) {
        Map<String, String> words = facts.guide().outcomes().activities().asked().stream()
                .collect(InOrder.toMap(
                        one -> one.now(), one -> Due.words(facts, one).orElse("")));
        Function<Field, Field> named =
                field -> words.getOrDefault(field.id(), "").isEmpty()
                        ? field
                        : new Field(
                                field.id(),
                                field.stem(),
                                "“" + words.get(field.id()) + "” – " + lowerFirst(field.ask()),
                                field.why(),
                                field.picture(),
                                field.shape(),
                                field.value());
        return StepPage.fields(questions, facts, visit.language()).stream()
                .map(named)
                .toList();
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static Facts needed(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        return visit.facts();
    }

    private Reply week(Visit visit) throws Visit.Gone {
        Facts facts = needed(visit);
        List<Question> due = due(visit, facts).weekly();
        return due.isEmpty()
                ? Reply.GoTo.path("/progress")
                : Reply.Shown.ok(
                        JteweekGenerated::render, new WeekPage(weekly(due, facts, visit)), Title.TODAY, Tab.NONE);
    }

    private Reply takeWeek(Visit visit) throws Refused, Hindered, Visit.Gone {
        Facts facts = needed(visit);
        visit.write(new Reading(visit.form(), visit.today())
                .answers(due(visit, facts).weekly(), false));
        return Reply.GoTo.path("/progress");
    }

    private Reply month(Visit visit) throws Visit.Gone {
        return next(visit, needed(visit), Set.of());
    }

    private Reply monthAgain(Visit visit) throws Visit.Gone {
        return next(visit, needed(visit), new LinkedHashSet<>(visit.form().all(DONE)));
    }

    private Reply takeMonth(Visit visit) throws Refused, Hindered, Visit.Gone {
        Facts facts = needed(visit);
        Form form = visit.form();
        List<Entry> answers =
                new Reading(form, visit.today()).answers(due(visit, facts).monthly(), false);
        visit.write(answers);
        var done = new LinkedHashSet<>(form.all(DONE));
        done.addAll(form.all(Reading.SHOWN));
        return next(visit, visit.facts(), done);
    }

    /// The next of the month's questions that she has neither answered nor left; then her progress, or the way to
    /// help that her mood leads to.
    private Reply next(Visit visit, Facts facts, Set<String> done) {
        List<Question> open = due(visit, facts).monthly().stream()
                .filter(question -> !done.contains(question.id()))
                .toList();
        if (open.isEmpty()) {
            return end(visit);
        }
        Question question = open.getFirst();
        Step step = steps.get(question.id());
        var page = new StepPage(
                "",
                step == null ? "" : visit.say(step.page().title()),
                false,
                StepPage.fields(List.of(question), facts, visit.language()),
                "/check-in/month",
                done.stream().map(id -> new Kept(DONE, id)).toList(),
                done.size(),
                done.size() + open.size(),
                "/progress",
                true,
                Alert.of(visit, visit.recovery()));
        return Reply.Shown.ok(JtestepGenerated::render, page, Title.TODAY, Tab.NONE);
    }

    private Reply end(Visit visit) {
        var safety = visit.recovery().safety();
        if (safety.findings().stream().anyMatch(finding -> finding.sign().id().equals(moodSign))) {
            return Reply.GoTo.path("/safety/result");
        }
        return safety.outcome() instanceof Outcome.CallNow
                ? Reply.GoTo.path("/safety/result")
                : Reply.GoTo.path("/progress");
    }
}
