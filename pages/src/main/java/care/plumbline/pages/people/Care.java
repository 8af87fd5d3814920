package care.plumbline.pages.people;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.visit.Directory;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.PeopleWords;
import java.util.List;
import java.util.Optional;

/// Who can help her back, how to find one, and what to ask. Read by anybody, journal or none.
public final class Care {

    private static final int SHOWN = 20;
    private static final int LIKELY = 6;

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/care", visit -> page(visit, Optional.empty()))
                .on(TAKING, "/care/near", Care::near)
                .again("/care/near", visit -> page(visit, Optional.empty()));
    }

    /// The nearest to a place she typed. Sent as a form, so that no address and no history holds where she looks.
    private static Reply near(Visit visit) throws Refused {
        Directory directory = visit.home().directory();
        String typed = visit.form()
                .one("near.quick")
                .or(() -> visit.form().one("near"))
                .orElse("");
        Optional<String> place = directory.place(typed);
        if (place.isEmpty()) {
            List<String> likely = directory.startingWith(typed);
            throw Refused.asking(
                    "near",
                    typed,
                    visit.words().people().noSuchPlace(),
                    (typed.isBlank() || likely.isEmpty() ? directory.places() : likely)
                            .stream()
                                    .limit(LIKELY)
                                    .map(one -> new Refused.Near(one, one))
                                    .toList());
        }
        return page(visit, place);
    }

    private static CarePage.Nearby nearby(Visit visit, Optional<String> place) {
        Directory directory = visit.home().directory();
        PeopleWords say = visit.words().people();
        return new CarePage.Nearby(
                !directory.isEmpty(),
                place.orElse(""),
                place.map(where -> directory.nearest(where, SHOWN)).orElse(List.of()).stream()
                        .map(near -> new CarePage.Found(
                                near.practice().name(),
                                near.practice().profession(),
                                near.kilometres() < 1
                                        ? say.here(near.practice().place())
                                        : say.away(
                                                Long.toString((long) Math.ceil(near.kilometres())),
                                                near.practice().place()),
                                near.practice().phone(),
                                near.practice().web(),
                                near.practice().note()))
                        .toList());
    }

    private static Reply page(Visit visit, Optional<String> place) {
        Contacts.Care care = visit.guide().contacts().care();
        Contacts.Physio physio = visit.guide().contacts().physio();
        var page = new CarePage(
                visit.say(care.title()),
                visit.hasJournal() ? Lead.of(visit, visit.recovery()) : Optional.empty(),
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
                nearby(visit, place),
                Cited.of(care.provenance(), visit.words()));
        return Reply.Shown.ok(JtecareGenerated::render, page, Title.PLUMBLINE, Tab.MORE);
    }
}
