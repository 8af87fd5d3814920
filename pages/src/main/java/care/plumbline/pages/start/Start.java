package care.plumbline.pages.start;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.BEGINNING;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
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

/// The first page, the beginning of a journal, and the page that says: we believe you.
public final class Start {

    /// The figure of the first page: a breath, which is for every body and every day.
    private static final Id SHOWN = new Id("rib-breathing");

    private final Trail trail;
    private final Drawings drawings;

    public Start(Guide guide, Drawings drawings) {
        this.trail = new Trail(guide);
        this.drawings = drawings;
    }

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/", this::first)
                .on(ANYWAY, "/start", this::start)
                .on(TAKING, "/begin-check", this::beginCheck)
                .on(BEGINNING, "/begin", this::begin)
                .again("/begin-check", this::start)
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
        List<StartPage.Choice> countries = visit.guide().countries().stream()
                .map(country -> new StartPage.Choice(
                        country.code(), visit.say(country.name()), country.equals(visit.country())))
                .toList();
        var welcome = visit.guide().welcome();
        return Reply.Shown.ok(
                JtestartGenerated::render,
                new StartPage(
                        visit.say(welcome.headline()),
                        visit.say(welcome.sentence()),
                        visit.say(welcome.intended()),
                        drawings.still(SHOWN, visit.preferences().look()),
                        countries,
                        visit.home().beside()),
                Title.PLUMBLINE,
                Tab.NONE);
    }

    /// Remembers where she is, on her device alone, and goes to the safety screen.
    private Reply beginCheck(Visit visit) throws Refused {
        String country = visit.form().need("country");
        try {
            Cookie view = visit.home().keeping(visit.preferences().with("country", country));
            return new Reply.GoTo("/safety/check", List.of(view));
        } catch (IllegalArgumentException unknown) {
            throw Refused.notOffered("country");
        }
    }

    /// Keeps the answers that rode along until now. Sent twice, or by somebody who has a journal, it adds to it.
    private Reply begin(Visit visit) throws Refused, Hindered, Visit.Gone {
        List<Entry> answers = trail.kept(visit);
        if (visit.hasJournal()) {
            visit.write(answers);
            return Reply.GoTo.path("/welcome");
        }
        List<Cookie> cookies = visit.begin();
        visit.write(answers);
        return new Reply.GoTo("/welcome", cookies);
    }

    private Reply welcome(Visit visit) {
        var welcome = visit.guide().welcome();
        List<WelcomePage.Said> said = welcome.believed().stream()
                .map(one -> new WelcomePage.Said(visit.say(one.says()), Cited.of(one.provenance(), visit.words())))
                .toList();
        return Reply.Shown.ok(JtewelcomeGenerated::render, new WelcomePage(said), Title.WELCOME, Tab.NONE);
    }
}
