package care.plumbline.pages.start;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.BEGINNING;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.List;

/// The first page, the first relief, and the beginning of a journal.
public final class Start {

    private final Trail trail;
    private final Relief relief;

    public Start(Guide guide, Drawings drawings) {
        this.trail = new Trail(guide);
        this.relief = new Relief(trail, drawings);
    }

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/", this::first)
                .on(ANYWAY, "/start", this::start)
                .on(TAKING, "/relief", relief::page)
                .on(BEGINNING, "/begin", this::begin)
                .on(ANYWAY, "/welcome", this::welcome);
    }

    private Reply first(Visit visit) {
        if (visit.hindrance().isPresent()) {
            // A woman whose journal is not there is not new here.
            return Troubles.of(visit.hindrance().get());
        }
        return visit.hasJournal() ? Reply.GoTo.path("/today") : start(visit);
    }

    private Reply start(Visit visit) {
        return page(visit, visit.facts(), false);
    }

    /// The body to tap on.
    ///
    /// @param again whether she sent it with no place on it
    static Reply page(Visit visit, Facts facts, boolean again) {
        Step step = Step.holding(visit.guide(), Handle.PAIN_ZONES.id());
        var welcome = visit.guide().welcome();
        return Reply.Shown.ok(
                JtestartGenerated::render,
                new StartPage(
                        StepPage.fields(step.questions(), facts, visit.language())
                                .getFirst(),
                        List.of(
                                new StepPage.Kept("step", step.tag().letters()),
                                new StepPage.Kept(Reading.SHOWN, Handle.PAIN_ZONES.id())),
                        again,
                        visit.say(welcome.sentence()),
                        visit.say(welcome.intended()),
                        visit.say(visit.country().name()),
                        visit.home().beside()),
                Title.PLUMBLINE,
                Tab.NONE);
    }

    /// Keeps the answers that rode along until now, and begins the session she looked at, if she did. Sent twice,
    /// or by somebody who has a journal, it adds to it.
    private Reply begin(Visit visit) throws Refused, Hindered, Visit.Gone {
        List<Entry> entries = trail.kept(visit);
        boolean begins = visit.form().has("start") && begins(visit, entries);
        String next = begins ? "/session" : "/today";
        if (visit.hasJournal()) {
            visit.write(entries);
            return Reply.GoTo.path(next);
        }
        List<Cookie> cookies = visit.begin();
        visit.write(entries);
        return new Reply.GoTo(next, cookies);
    }

    /// Whether there is the session she looked at; then it begins with these entries.
    private static boolean begins(Visit visit, List<Entry> entries) throws Refused {
        Recovery recovery = visit.known().recoveryWith(entries);
        var asked = FirstTimeAndPlace.of(visit.form(), recovery);
        if (!(recovery.session(asked.minutes(), asked.setting()) instanceof Session.Chosen chosen)) {
            return false;
        }
        entries.addAll(asked.wishes(visit.today()));
        entries.add(new Entry.Began(
                visit.today(),
                asked.minutes().seconds(),
                asked.setting().code(),
                chosen.items().stream().map(item -> item.movement().id()).toList()));
        return true;
    }

    /// What is true of every back after a birth, and where that comes from.
    private Reply welcome(Visit visit) {
        var believed = visit.guide().welcome().believed();
        return Reply.Shown.ok(
                JtewelcomeGenerated::render,
                new WelcomePage(believed.stream()
                        .map(one ->
                                new WelcomePage.Said(visit.say(one.says()), Cited.of(one.provenance(), visit.words())))
                        .toList()),
                Title.WELCOME,
                Tab.NONE);
    }
}
