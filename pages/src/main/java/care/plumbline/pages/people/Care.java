package care.plumbline.pages.people;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;

import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.visit.Visit;

/// Who can help her back, how to find one, and what to ask. Read by anybody, journal or none.
public final class Care {

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/care", Care::page);
    }

    private static Reply page(Visit visit) {
        Contacts.Care care = visit.guide().contacts().care();
        Contacts.Physio physio = visit.guide().contacts().physio();
        var page = new CarePage(
                visit.say(care.title()),
                visit.say(care.lead()),
                care.who().stream()
                        .map(one -> new CarePage.Profession(
                                visit.say(one.name()),
                                visit.say(one.does()),
                                visit.say(one.choose()),
                                visit.say(one.proof()),
                                Cited.of(one.provenance(), visit.words())))
                        .toList(),
                visit.say(physio.find()),
                visit.say(physio.ask()),
                visit.say(physio.exam()),
                visit.say(care.check()),
                visit.say(care.plan()),
                visit.say(care.baby()),
                Cited.of(care.provenance(), visit.words()));
        return Reply.Shown.ok(JtecareGenerated::render, page, Title.PLUMBLINE, Tab.MORE);
    }
}
