package care.plumbline.pages.start;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.EVERYBODY;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.BelongsTo;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Screening;
import care.plumbline.core.safety.Ticked;
import care.plumbline.core.safety.Turn;
import care.plumbline.pages.asking.Field;
import care.plumbline.pages.asking.JtestepGenerated;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.danger.Alert;
import care.plumbline.pages.danger.HerUnit;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The safety screen, page by page. Which questions come next is decided by [Screening].
///
/// With a journal every page is written as she leaves it; without one her answers ride along ([Trail]).
public final class Screen {

    /// The field that says that only what is open is asked.
    private static final String OPEN = "rest";

    private final Guide guide;
    private final Trail trail;
    private final Relief relief;
    private final Screening screening;
    private final List<Step> steps;
    private final Place place;

    public Screen(Guide guide, Drawings drawings) {
        this.guide = guide;
        this.trail = new Trail(guide);
        this.relief = new Relief(trail, drawings);
        this.screening = new Screening(guide);
        this.steps = Step.all(guide);
        this.place = new Place(steps);
    }

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/safety", Signs::page)
                .on(EVERYBODY, "/offline/safety", Signs::kept)
                .on(ANYWAY, "/safety/check", this::begin)
                .on(TAKING, "/safety/check", this::take)
                .again("/safety/check", this::again)
                .on(WRITING, "/safety/seen", this::seen)
                .on(PAGE, "/safety/result", visit -> Result.of(visit, visit.recovery(), List.of()));
    }

    /// What she ticked at the check-in is asked as it is there; else the screen begins.
    private Reply begin(Visit visit) throws Refused {
        if (visit.hasJournal() && (visit.query().has(Place.AT) || visit.query().has("page"))) {
            return at(visit);
        }
        boolean own = visit.query().has("sign") || visit.query().has("more");
        return !own && !visit.safety().toTick().isEmpty()
                ? Reply.GoTo.path("/check-in/which")
                : next(visit, List.of(), Set.of(), List.of());
    }

    /// The page of an address: the one that comes next, or one before it, as she left it.
    private Reply at(Visit visit) throws Refused {
        Recovery recovery = visit.recovery();
        List<String> walked = Place.walked(visit.query());
        Set<String> done = place.done(visit.query(), recovery.facts());
        Optional<Step> page = place.shown(visit.query());
        boolean next = page.isEmpty()
                || recovery.safety().denied().isPresent()
                || standing(visit, recovery, walked, done)
                        .next()
                        .filter(turn -> Step.of(turn).tag().equals(page.get().tag()))
                        .isPresent();
        return next
                ? next(visit, walked, done, List.of())
                : again(visit, recovery, page.get(), walked, done, List.of());
    }

    private Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        Form form = visit.form();
        List<String> walked = new ArrayList<>(Trail.steps(form));
        Set<String> done = Trail.done(form);
        List<Entry> kept = trail.kept(visit);
        if (form.has("back")) {
            return back(visit, walked, done, kept);
        }
        if (form.has("open")) {
            visit.recoveryWith(kept).safety().toAsk().forEach(open -> done.remove(open.id()));
            return next(visit, walked, done, kept);
        }
        if (form.has("stop")) {
            return result(visit, visit.recoveryWith(kept), kept, walked, done);
        }
        if (form.has("unit")) {
            kept.add(HerUnit.told(visit));
            write(visit, kept);
            return result(visit, visit.recoveryWith(kept), kept, walked, done);
        }
        if (form.has(Which.RIGHT)) {
            return right(visit, walked, done, kept);
        }
        Optional<Step> step = form.one("step").flatMap(this::step);
        if (step.isEmpty()) {
            about(visit, visit.recoveryWith(kept), Set.of())
                    .ifPresent(finding -> finding.said().forEach(question -> done.remove(question.id())));
        }
        if (step.isPresent()) {
            var reading = new Reading(form, visit.today());
            if (reading.saysNothing(step.get())) {
                return next(visit, walked, done, kept);
            }
            if (reading.namesNoPlace(step.get())) {
                return Start.page(visit, visit.recoveryWith(kept).facts(), true);
            }
            List<Entry> answers = reading.answers(step.get());
            kept.addAll(answers);
            if (said(visit, "sign").isPresent()) {
                takeBackLines(visit, answers, kept);
            }
            write(visit, kept);
            askBehind(answers, done);
            if (reading.saysBoth(step.get()) && !callsNow(visit, kept)) {
                // The tick counts until she says which is right.
                return next(visit, walked, done, kept);
            }
            walked.remove(step.get().tag().letters());
            walked.add(step.get().tag().letters());
            done.addAll(form.all(Reading.SHOWN));
            if (isLastOfPage(visit, step.get(), walked, done, kept)) {
                return Reply.GoTo.path("/today");
            }
            if (step.get().page().style() == Page.Style.TOGETHER && !form.has("skip")) {
                // What was left is asked once more, where a sign hangs on it. Whether her baby is with her she
                // may leave out.
                visit.recoveryWith(kept).safety().toAsk().stream()
                        .filter(open -> open.belongsTo() != BelongsTo.BABY)
                        .forEach(open -> done.remove(open.id()));
            }
        }
        return next(visit, walked, done, kept);
    }

    /// What she takes back by itself takes the line back under which she told it.
    private static void takeBackLines(Visit visit, List<Entry> answers, List<Entry> kept) {
        for (Entry entry : answers) {
            if (entry instanceof Entry.Answered(var _, String question, Answer.YesNo(boolean yes)) && !yes) {
                for (Ticked ticked : visit.recoveryWith(kept).safety().ticked()) {
                    if (ticked.isDenied() && ticked.line().standsFor(question)) {
                        kept.add(
                                ticked.line().takenBack(visit.recoveryWith(kept).facts()));
                    }
                }
            }
        }
    }

    /// What stands behind a line she says yes to is asked, also where this run asked it before.
    private void askBehind(List<Entry> answers, Set<String> done) {
        for (Entry entry : answers) {
            if (entry instanceof Entry.Answered(var _, String line, Answer.YesNo(boolean yes)) && yes) {
                guide.questions()
                        .filter(question -> question.openedBy()
                                .filter(one -> one.id().equals(line))
                                .isPresent())
                        .forEach(question -> done.remove(question.id()));
            }
        }
    }

    /// She said which is right of a tick and none of what stands behind it.
    private Reply right(Visit visit, List<String> walked, Set<String> done, List<Entry> kept)
            throws Refused, Hindered, Visit.Gone {
        Facts facts = visit.recoveryWith(kept).facts();
        Optional<Which> which = Which.asked(visit, visit.recoveryWith(kept));
        if (which.isPresent()) {
            which.get().answer(visit, facts).ifPresent(said -> {
                kept.add(said);
                which.get().ticked().line().behind().forEach(question -> done.remove(question.id()));
            });
            write(visit, kept);
            if (visit.form().one(Which.RIGHT).filter(Which.UNNAMED::equals).isPresent()) {
                return result(visit, visit.recoveryWith(kept), kept, walked, done);
            }
        }
        return visit.safety().toTick().isEmpty() ? next(visit, walked, done, kept) : Reply.GoTo.path("/check-in/which");
    }

    /// Also what rode along while her journal could not be written.
    private static void write(Visit visit, List<Entry> kept) throws Refused, Hindered, Visit.Gone {
        if (visit.keeps()) {
            visit.write(kept);
            kept.clear();
        }
    }

    /// Whether what may wait was asked from Today, where a page at a time is enough, and nothing was found on it.
    private boolean isLastOfPage(Visit visit, Step step, List<String> walked, Set<String> done, List<Entry> kept) {
        if (!visit.form().has("more") || !visit.hasJournal() || !kept.isEmpty()) {
            return false;
        }
        Recovery recovery = visit.recoveryWith(kept);
        return recovery.safety().leading().isEmpty()
                && recovery.safety().toAsk().isEmpty()
                && standing(visit, recovery, walked, done)
                        .next()
                        .filter(next -> !next.page().id().equals(step.page().id()))
                        .isPresent();
    }

    private static boolean callsNow(Visit visit, List<Entry> kept) {
        return visit.recoveryWith(kept).safety().outcome() instanceof Outcome.CallNow;
    }

    /// The page she sent once more, because something on it could not be taken.
    private Reply again(Visit visit) throws Refused {
        Form form = visit.form();
        if (form.has("unit")) {
            List<Entry> kept = trail.kept(visit);
            return Result.of(visit, visit.recoveryWith(kept), Trail.fields(Trail.steps(form), Trail.done(form), kept));
        }
        if (form.one("step").flatMap(this::step).filter(Screen::isHerBody).isPresent()) {
            return Start.page(visit, visit.recoveryWith(trail.kept(visit)).facts(), false);
        }
        return next(visit, List.copyOf(Trail.steps(form)), Trail.done(form), trail.kept(visit));
    }

    /// The body to tap on, which comes before the screen begins.
    private static boolean isHerBody(Step step) {
        return step.questions().stream().anyMatch(question -> question.id().equals(Handle.PAIN_ZONES.id()));
    }

    private Optional<Step> step(String tag) {
        return steps.stream().filter(one -> one.tag().letters().equals(tag)).findFirst();
    }

    /// One page back: that page again, as she left it.
    private Reply back(Visit visit, List<String> walked, Set<String> done, List<Entry> kept) throws Refused {
        if (walked.isEmpty()) {
            return Reply.GoTo.path("/");
        }
        Optional<Step> last = step(walked.removeLast());
        if (last.isEmpty()) {
            return next(visit, walked, done, kept);
        }
        last.get().questions().forEach(question -> done.remove(question.id()));
        return again(visit, visit.recoveryWith(kept), last.get(), walked, done, kept);
    }

    /// A page before the one that comes next: also one that would not be asked again by itself, such as the date of
    /// the birth.
    private Reply again(
            Visit visit, Recovery recovery, Step step, List<String> walked, Set<String> done, List<Entry> kept)
            throws Refused {
        List<Question> shown = step.shown(recovery.facts());
        return shown.isEmpty()
                ? next(visit, walked, done, kept)
                : page(
                        visit,
                        recovery,
                        new Turn(step.chapter(), step.page(), shown),
                        standing(visit, recovery, walked, done).left() + 1,
                        walked,
                        done,
                        kept);
    }

    private Reply next(Visit visit, List<String> walked, Set<String> done, List<Entry> kept) throws Refused {
        Recovery recovery = visit.recoveryWith(kept);
        boolean about = about(visit, recovery, done).isPresent();
        if (!about && recovery.safety().denied().isPresent()) {
            if (isTaken(visit, kept)) {
                return goTo(visit, recovery, walked, done, Optional.empty(), false, false);
            }
            return Which.page(visit, recovery, run(visit, recovery, walked, Trail.fields(walked, done, kept), false));
        }
        Screening.Standing standing = standing(visit, recovery, walked, done);
        if (standing.next().isEmpty()) {
            return result(visit, recovery, kept, walked, done);
        }
        return page(visit, recovery, standing.next().get(), standing.left(), walked, done, kept);
    }

    private Reply page(
            Visit visit,
            Recovery recovery,
            Turn turn,
            int left,
            List<String> walked,
            Set<String> done,
            List<Entry> kept) {
        Optional<Finding> about = about(visit, recovery, done);
        if (about.isPresent() && turn.page().style() == Page.Style.TICK) {
            Question said = turn.questions().getFirst();
            Step asked = Step.of(turn.with(List.of(said)));
            if (isTaken(visit, kept)) {
                return goTo(visit, recovery, walked, done, Optional.of(asked), false, false);
            }
            return Confirm.page(visit, recovery, about.get(), said, kept(visit, recovery, asked, walked, done, kept));
        }
        Step step = Step.of(turn);
        var reading = new Reading(visit.form(), visit.today());
        Optional<Step> sent = visit.form().has("back")
                ? Optional.empty()
                : visit.form().one("step").flatMap(this::step);
        boolean both = sent.filter(reading::saysBoth).isPresent() || Place.asksWhich(visit.query());
        boolean again = both
                || Place.asksAgain(visit.query())
                || sent.filter(one -> reading.saysNothing(one)
                                || (!one.isTicked() && one.tag().equals(step.tag())))
                        .isPresent();
        if (isTaken(visit, kept)) {
            return goTo(visit, recovery, walked, done, Optional.of(step), again, both);
        }
        var page = new StepPage(
                visit.say(step.page().title()),
                "",
                step.isTicked(),
                fields(visit, recovery, turn),
                "/safety/check",
                kept(visit, recovery, step, walked, done, kept),
                walked.size(),
                walked.size() + left,
                "",
                !step.isTicked(),
                again,
                both,
                about.isPresent() ? Alert.about(visit, recovery, about.get()) : Alert.of(visit, recovery));
        return Reply.Shown.ok(JtestepGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    /// Whether a form was taken and all it said is in her journal: then it is answered with the way to a page.
    private static boolean isTaken(Visit visit, List<Entry> kept) {
        return visit.form().has("once") && !visit.query().has("once") && visit.keeps() && kept.isEmpty();
    }

    private Reply goTo(
            Visit visit,
            Recovery recovery,
            List<String> walked,
            Set<String> done,
            Optional<Step> shown,
            boolean again,
            boolean both) {
        List<String> run = run(
                        visit,
                        recovery,
                        walked,
                        List.of(),
                        about(visit, recovery, done).isPresent())
                .stream()
                .map(kept -> kept.name() + "=" + plain(kept.value()))
                .toList();
        return Reply.GoTo.path(place.of(recovery.facts(), walked, done, shown, run, again, both));
    }

    /// A tag, or that something is so: no other word gets into an address.
    private String plain(String value) {
        return sign(value).isPresent() ? value : "1";
    }

    private Screening.Standing standing(Visit visit, Recovery recovery, List<String> walked, Set<String> done) {
        Safety safety = recovery.safety();
        Optional<DangerSign> about = said(visit, "sign").flatMap(this::sign);
        boolean began = !walked.isEmpty() && !visit.form().has("back");
        if (about.isPresent()) {
            Screening.Standing left = screening.about(recovery.facts(), safety, about.get(), done);
            return left.next().isPresent() || visit.hasJournal()
                    ? left
                    : screening.standing(recovery.facts(), safety, done, began);
        }
        if (said(visit, "more").isPresent()) {
            return screening.afterwards(recovery.facts(), safety, done);
        }
        if (isOfOpen(visit, recovery, walked)) {
            return screening.open(recovery.facts(), safety, done, began);
        }
        return screening.standing(recovery.facts(), safety, done, began);
    }

    /// What is asked again so that she can take it back, as long as something of it is left to ask.
    private Optional<Finding> about(Visit visit, Recovery recovery, Set<String> done) {
        Optional<DangerSign> sign = said(visit, "sign")
                .flatMap(this::sign)
                .filter(one -> screening
                        .about(recovery.facts(), recovery.safety(), one, done)
                        .next()
                        .isPresent());
        return Stream.concat(
                        recovery.safety().findings().stream(),
                        recovery.safety().seen().stream().map(Safety.Looked::finding))
                .filter(finding -> sign.filter(finding.sign()::equals).isPresent())
                .findFirst();
    }

    private static Optional<String> said(Visit visit, String name) {
        return visit.form().one(name).or(() -> visit.query().one(name));
    }

    private Optional<DangerSign> sign(String tag) {
        return guide.dangerSigns().stream()
                .filter(sign -> Tag.of("sign", sign.id()).letters().equals(tag))
                .findFirst();
    }

    /// As she left them; but what somebody has looked at is not told again by a tick that only stood there.
    private static List<Field> fields(Visit visit, Recovery recovery, Turn turn) {
        List<Finding> leading = recovery.safety().findings();
        Set<String> seen = recovery.safety().seen().stream()
                .filter(looked -> !leading.contains(looked.finding()))
                .flatMap(looked -> looked.finding().said().stream())
                .map(Question::id)
                .collect(InOrder.toSet());
        Stream<Field> fields = StepPage.fields(turn.questions(), recovery.facts(), visit.language()).stream();
        return fields.map(field -> seen.contains(field.id()) && field.shape() instanceof Field.Shape.YesNo
                        ? field.unsaid()
                        : field)
                .toList();
    }

    private List<StepPage.Kept> kept(
            Visit visit, Recovery recovery, Step step, List<String> walked, Set<String> done, List<Entry> kept) {
        var fields = new ArrayList<>(Trail.fields(walked, done, kept));
        fields.add(new StepPage.Kept("step", step.tag().letters()));
        return run(visit, recovery, walked, fields, about(visit, recovery, done).isPresent());
    }

    /// Which run this is rides along too.
    private static List<StepPage.Kept> run(
            Visit visit, Recovery recovery, List<String> walked, List<StepPage.Kept> fields, boolean about) {
        var all = new ArrayList<>(fields);
        for (String run : about ? List.of("sign", "more") : List.of("more")) {
            said(visit, run).ifPresent(value -> all.add(new StepPage.Kept(run, value)));
        }
        if (isOfOpen(visit, recovery, walked)) {
            all.add(new StepPage.Kept(OPEN, "1"));
        }
        return all;
    }

    /// Whether only what is open is asked: who told of something goes on with that, not with the first page.
    private static boolean isOfOpen(Visit visit, Recovery recovery, List<String> walked) {
        return said(visit, OPEN).isPresent()
                || (visit.hasJournal()
                        && walked.isEmpty()
                        && visit.form().one("step").isEmpty()
                        && !recovery.safety().ticked().isEmpty());
    }

    private Reply result(Visit visit, Recovery recovery, List<Entry> kept, List<String> walked, Set<String> done)
            throws Refused {
        if (Relief.isFor(visit, recovery)) {
            return relief.page(visit, recovery, Trail.fields(walked, done, kept));
        }
        return visit.hasJournal() && kept.isEmpty()
                ? Reply.GoTo.path("/safety/result")
                : Result.of(visit, recovery, Trail.fields(walked, done, kept));
    }

    /// She says that somebody has looked at a finding.
    private Reply seen(Visit visit) throws Refused, Hindered, Visit.Gone {
        DangerSign sign = visit.form().one("sign").flatMap(this::sign).orElseThrow(() -> Refused.notOffered("sign"));
        Sight sight;
        try {
            sight = Sight.of(visit.form().need("what"));
        } catch (IllegalArgumentException other) {
            throw Refused.notOffered("what");
        }
        visit.write(List.of(new Entry.Seen(visit.today(), sign.id(), sight)));
        return Reply.GoTo.path("/today");
    }
}
