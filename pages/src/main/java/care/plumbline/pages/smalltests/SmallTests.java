package care.plumbline.pages.smalltests;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.TestStanding;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.OpenOrNot;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Disagreement;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The small tests behind the gates. She does one when she likes and stops when she likes; a result is an answer
/// like any other.
public final class SmallTests {

    private final Library library;
    private final Drawings drawings;

    public SmallTests(Library library, Drawings drawings) {
        this.library = library;
        this.drawings = drawings;
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/tests", this::overview)
                .on(PAGE, "/tests/{tag}", this::one)
                .on(WRITING, "/tests/{tag}", this::take);
    }

    private static List<TestStanding> standings(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        return TestStanding.of(recovery.facts(), recovery.plan());
    }

    private static Optional<TestStanding> tagged(Visit visit) throws Visit.Gone {
        return standings(visit).stream()
                .filter(one -> tag(one.test()).equals(visit.part("tag")))
                .findFirst();
    }

    private static String tag(Readiness.Test test) {
        return Tag.of("test", test.question()).letters();
    }

    private Reply overview(Visit visit) throws Visit.Gone {
        List<TestStanding> all = standings(visit);
        Readiness readiness = visit.guide().readiness();
        var battery = readiness.groups().stream()
                .filter(Readiness.Group::battery)
                .flatMap(group -> group.tests().stream())
                .toList();
        var page = new TestsPage(
                visit.say(readiness.about()),
                visit.say(readiness.noSymptoms()),
                visit.say(readiness.notYet()),
                all.stream()
                        .filter(one -> battery.contains(one.test()) && one.isDone())
                        .count(),
                battery.size(),
                next(all, visit).map(one -> row(one, visit)),
                readiness.groups().stream()
                        .map(group -> group(group, all, visit))
                        .toList(),
                Disagreement.of(visit, visit.facts()));
        return Reply.Shown.ok(JtetestsGenerated::render, page, Title.PLUMBLINE, Tab.PROGRESS);
    }

    /// The first that is for her today and open: she goes on where she was.
    private static Optional<TestStanding> next(List<TestStanding> all, Visit visit) {
        return all.stream()
                .filter(one -> one.isOffered() && !one.isDone() && !one.isTraining(visit.today()))
                .findFirst();
    }

    private TestsPage.Group group(Readiness.Group group, List<TestStanding> all, Visit visit) {
        List<TestStanding> here =
                all.stream().filter(one -> group.tests().contains(one.test())).toList();
        return new TestsPage.Group(
                visit.say(group.title()),
                visit.say(group.about()),
                TestStanding.done(here),
                here.stream().map(one -> row(one, visit)).toList());
    }

    private TestsPage.Row row(TestStanding one, Visit visit) {
        String note = one.isDone()
                ? ""
                : one.isOffered()
                        ? again(one, visit)
                        : reasons(one, visit).stream()
                                .findFirst()
                                .map(SmallTests::inShort)
                                .orElse("");
        return new TestsPage.Row(
                visit.say(one.test().name()),
                "/tests/" + tag(one.test()),
                TestWords.in(visit.words()).state(one, visit.today()),
                TestWords.look(one),
                note);
    }

    /// The first sentence, where what follows it is a list that does not fit here.
    private static String inShort(OpenOrNot.Reason reason) {
        String says = reason.says();
        if (!says.endsWith(":")) {
            return says;
        }
        int first = says.indexOf(". ");
        return first < 0 ? says.substring(0, says.length() - 1) + "." : says.substring(0, first + 1);
    }

    private static String again(TestStanding one, Visit visit) {
        return one.isTraining(visit.today())
                ? visit.words()
                        .smallTests()
                        .tryAgainFrom(
                                TestWords.in(visit.words()).day(one.again().orElseThrow()))
                : "";
    }

    /// Why it is not for her today; a gate of time says so itself.
    private List<OpenOrNot.Reason> reasons(TestStanding one, Visit visit) {
        var reasons = new ArrayList<>(
                OpenOrNot.reasons(one.obstacles(), new Reader(visit, library, drawings), visit.recovery()));
        one.waitsFor()
                .map(gate -> new OpenOrNot.Reason(visit.say(gate.says()) + ".", List.of(), Optional.empty()))
                .ifPresent(reasons::addFirst);
        return reasons;
    }

    private Reply one(Visit visit) throws Visit.Gone {
        Optional<TestStanding> found = tagged(visit);
        return found.isEmpty() ? Troubles.lost() : page(visit, found.get());
    }

    private Reply page(Visit visit, TestStanding one) throws Visit.Gone {
        Readiness.Test test = one.test();
        Readiness readiness = visit.guide().readiness();
        Movement shown = visit.guide().movement(test.movement());
        Movement trains = visit.guide().movement(test.trains());
        Question question = question(visit, test);
        boolean number = !(question.kind() instanceof QuestionKind.YesNo);
        var page = new TestPage(
                tag(test),
                visit.say(test.name()),
                test.figure()
                        .map(figure -> drawings.test(figure, visit.preferences().look()))
                        .orElseGet(() ->
                                drawings.moving(shown.id(), visit.preferences().look())),
                test.figure().isPresent()
                        ? visit.say(test.name())
                        : drawings.scene(shown.id()).says(),
                visit.say(test.how()),
                TestWords.in(visit.words()).aim(test),
                new TestPage.Measure(test.kind().name().toLowerCase(Locale.ROOT), test.last(), test.eachSide()),
                visit.say(readiness.noSymptoms()),
                visit.say(readiness.stop()),
                visit.say(readiness.notYet()),
                TestWords.in(visit.words()).said(one),
                one.isDone(),
                again(one, visit),
                number
                        ? StepPage.fields(List.of(question), visit.facts(), visit.language()).stream()
                                .findFirst()
                        : Optional.empty(),
                reasons(one, visit),
                StepPage.fields(came(visit), visit.facts(), visit.language()),
                new TestPage.Training(visit.say(trains.name()), "/learn/" + Tag.of("movement", trains.id())),
                next(standings(visit), visit)
                        .filter(next -> !next.test().equals(test))
                        .map(next -> "/tests/" + tag(next.test()))
                        .orElse(""),
                Cited.of(test.provenance(), visit.words()));
        return Reply.Shown.ok(JtetestGenerated::render, page, Title.PLUMBLINE, Tab.PROGRESS);
    }

    private static Question question(Visit visit, Readiness.Test test) {
        return visit.guide().question(test.question()).orElseThrow();
    }

    /// What may have come up while she moved: the signs of the check-in.
    private static List<Question> came(Visit visit) {
        return visit.guide().checkIn().afterSession().stream()
                .flatMap(id -> visit.guide().question(id).stream())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .filter(visit.facts()::applies)
                .toList();
    }

    /// Keeps what came of it. Done with a symptom is not yet: the body's word counts.
    private Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        Optional<TestStanding> found = tagged(visit);
        if (found.isEmpty()) {
            return Troubles.lost();
        }
        String here = "/tests/" + visit.part("tag");
        if (!found.get().isOffered()) {
            return Reply.GoTo.path(here);
        }
        Readiness.Test test = found.get().test();
        List<Entry> entries = new ArrayList<>();
        for (Question sign : came(visit)) {
            if (visit.form().has(sign.id())) {
                entries.add(new Entry.Answered(visit.today(), sign.id(), new Answer.YesNo(true)));
            }
        }
        boolean symptoms = !entries.isEmpty();
        Question question = question(visit, test);
        if (question.kind() instanceof QuestionKind.YesNo) {
            boolean did = switch (visit.form().need("did")) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw Refused.notOffered("did");
            };
            entries.add(new Entry.Answered(visit.today(), test.question(), new Answer.YesNo(did && !symptoms)));
        } else {
            entries.addAll(new Reading(visit.form(), visit.today()).answers(List.of(question), false));
        }
        if (entries.isEmpty()) {
            return Reply.GoTo.path(here);
        }
        visit.write(entries);
        // Something she ticked may open danger questions again.
        return visit.recovery().safety().toAsk().isEmpty() ? Reply.GoTo.path(here) : Reply.GoTo.path("/safety/check");
    }
}
