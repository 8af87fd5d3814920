package care.plumbline.pages.start;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.EVERYBODY;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.BelongsTo;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Screening;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.danger.HerUnit;
import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// The safety screen, page by page. Which questions come next is decided by [Screening].
///
/// With a journal every page is written as she leaves it; without one her answers ride along ([Trail]). How far
/// she is, is a [Run]; where that leads is [Onward].
public final class Screen {

    /// The field of a page that is asked for as she left it.
    static final String AS_LEFT = "as_left";

    private final Guide guide;
    private final Trail trail;
    private final Screening screening;
    private final Place place;
    private final Onward onward;

    public Screen(Guide guide, Drawings drawings) {
        this.guide = guide;
        this.trail = new Trail(guide);
        this.screening = new Screening(guide);
        this.place = new Place(Step.all(guide));
        this.onward = new Onward(place, new Relief(trail, drawings));
    }

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/safety", Signs::page)
                .on(EVERYBODY, "/offline/safety", Signs::kept)
                .on(ANYWAY, "/safety/check", this::begin)
                .on(TAKING, "/safety/check", this::take)
                .again("/safety/check", this::again)
                .on(WRITING, "/safety/seen", this::seen)
                .on(PAGE, "/safety/result", Screen::result);
    }

    /// Nobody in strong pain is told that nothing needs care first.
    private static Reply result(Visit visit) {
        Recovery recovery = visit.recovery();
        return visit.hasJournal() && Hurting.isAlone(recovery)
                ? Reply.GoTo.path("/today/bad")
                : Result.of(visit, recovery, List.of());
    }

    /// What she ticked at the check-in is asked as it is there; else the screen begins.
    private Reply begin(Visit visit) throws Refused {
        if (visit.hasJournal() && (visit.query().has(Place.AT) || visit.query().has("page"))) {
            return at(visit);
        }
        boolean own = visit.query().has("sign") || visit.query().has("more");
        return !own && !visit.known().safety().toTick().isEmpty()
                ? Reply.GoTo.path("/check-in/which")
                : onward.from(Run.begun(screening, visit));
    }

    /// The page of an address: the one that comes next, or one before it, as she left it.
    private Reply at(Visit visit) throws Refused {
        return shown(Run.at(place, screening, visit), place.shown(visit.query()));
    }

    private Reply shown(Run run, Optional<Step> page) throws Refused {
        boolean next = page.isEmpty()
                || run.safety().denied().isPresent()
                || run.standing()
                        .next()
                        .filter(turn -> Step.of(turn).tag().equals(page.get().tag()))
                        .isPresent();
        return next ? onward.from(run) : onward.again(run, page.get());
    }

    /// A page her browser asks for once more on her way back (`again.js`): nothing on it is taken.
    private Reply asLeft(Run run) throws Refused {
        Optional<Step> page = run.visit().form().one("step").flatMap(place::step);
        if (page.filter(Screen::isHerBody).isPresent()) {
            return Start.page(run.visit(), run.facts(), false);
        }
        return page.isPresent() || run.safety().denied().isPresent() ? shown(run, page) : onward.result(run);
    }

    private Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        Form form = visit.form();
        Run run = Run.sent(trail, screening, visit);
        if (form.has("back")) {
            return back(run);
        }
        if (form.has(AS_LEFT)) {
            return asLeft(run);
        }
        if (form.has("open")) {
            run.asksOnceMore(run.safety().toAsk());
            return onward.from(run);
        }
        if (form.has("stop")) {
            return onward.result(run);
        }
        if (form.has("unit")) {
            run.says(List.of(HerUnit.told(visit)));
            run.write();
            return onward.result(run);
        }
        if (form.has(Which.RIGHT)) {
            return right(run);
        }
        Optional<Step> step = form.one("step").flatMap(place::step);
        if (step.isPresent()) {
            return take(run, step.get());
        }
        run.asksAbout();
        return onward.from(run);
    }

    private Reply take(Run run, Step step) throws Refused, Hindered, Visit.Gone {
        Visit visit = run.visit();
        var reading = new Reading(visit.form(), visit.today());
        if (reading.saysNothing(step)) {
            return onward.from(run);
        }
        if (reading.namesNoPlace(step)) {
            return Start.page(visit, run.facts(), true);
        }
        List<Entry> answers = reading.answers(step);
        run.says(answers);
        run.takesBackLines(answers);
        run.write();
        run.asksBehind(answers);
        if (run.asksTheListAnew()) {
            run.asksOnceMore(step.questions());
            return onward.again(run, step);
        }
        if (reading.saysBoth(step) && !(run.safety().outcome() instanceof Outcome.CallNow)) {
            // The tick counts until she says which is right.
            return onward.from(run);
        }
        run.walks(step, visit.form().all(Reading.SHOWN));
        if (run.endsAfter(step.page())) {
            return Reply.GoTo.path("/today");
        }
        if (step.page().style() == Page.Style.TOGETHER && !visit.form().has("skip")) {
            // What was left is asked once more, where a sign hangs on it. Whether her baby is with her she
            // may leave out.
            run.asksOnceMore(run.safety().toAsk().stream()
                    .filter(open -> open.belongsTo() != BelongsTo.BABY)
                    .toList());
        }
        return onward.from(run);
    }

    /// She said which is right of a tick and none of what stands behind it.
    private Reply right(Run run) throws Refused, Hindered, Visit.Gone {
        Visit visit = run.visit();
        Optional<Which> which = Which.asked(visit, run.recovery());
        if (which.isPresent()) {
            which.get().answer(visit, run.facts()).ifPresent(said -> {
                run.says(List.of(said));
                run.asksOnceMore(which.get().ticked().line().behind());
            });
            run.write();
            if (visit.form().one(Which.RIGHT).filter(Which.UNNAMED::equals).isPresent()) {
                return onward.result(run);
            }
        }
        return visit.known().safety().toTick().isEmpty() ? onward.from(run) : Reply.GoTo.path("/check-in/which");
    }

    /// The page she sent once more, because something on it could not be taken.
    private Reply again(Visit visit) throws Refused {
        Run run = Run.sent(trail, screening, visit);
        if (visit.form().has("unit")) {
            return Result.of(visit, run.recovery(), run.fields());
        }
        return visit.form()
                        .one("step")
                        .flatMap(place::step)
                        .filter(Screen::isHerBody)
                        .isPresent()
                ? Start.page(visit, run.facts(), false)
                : onward.from(run);
    }

    /// The body to tap on, which comes before the screen begins.
    private static boolean isHerBody(Step step) {
        return step.questions().stream().anyMatch(question -> question.id().equals(Handle.PAIN_ZONES.id()));
    }

    /// One page back: that page again, as she left it.
    private Reply back(Run run) throws Refused {
        Optional<String> last = run.goesBack();
        if (last.isEmpty()) {
            return Reply.GoTo.path("/");
        }
        Optional<Step> step = last.flatMap(place::step);
        if (step.isEmpty()) {
            return onward.from(run);
        }
        run.asksOnceMore(step.get().questions());
        return onward.again(run, step.get());
    }

    /// She says that somebody has looked at a finding.
    private Reply seen(Visit visit) throws Refused, Hindered, Visit.Gone {
        DangerSign sign = visit.form()
                .one("sign")
                .flatMap(tag -> Purpose.sign(guide, tag))
                .orElseThrow(() -> Refused.notOffered("sign"));
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
