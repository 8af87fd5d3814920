package care.plumbline.server.http;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.offline.Offline;
import care.plumbline.pages.reply.Answering;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Occasion;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.open.FinishedPage;
import care.plumbline.server.open.KeptPages;
import care.plumbline.server.open.ServerHome;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;

/// Shows pages of hers: as they were finished for just such a visit, or made now; none after she left.
final class PageDoor {

    private final Guard guard;
    private final Visits visits;
    private final Answering answering;
    private final Sender sender;

    PageDoor(Guard guard, Visits visits, Answering answering, Sender sender) {
        this.guard = guard;
        this.visits = visits;
        this.answering = answering;
        this.sender = sender;
    }

    /// After she left no page of hers is shown, whichever way a browser gets there, until she opens us herself.
    static Answering.Answered unlessAway(Routes.Route route, Caller caller, Answering.Answered answered) {
        boolean shows = answered.reply() instanceof Reply.Shown && route.kind() != Routes.Kind.EVERYBODY;
        return shows && Cookies.isAway(caller.cookies(), caller.secure())
                ? new Answering.Answered(answered.visit(), Offline.away())
                : answered;
    }

    /// A page as it was finished for just such a visit, or else made now.
    int send(Routes.Route route, ServerRequest request, ServerResponse response, Caller caller)
            throws Refused, Hindered, Visit.Gone {
        ServerHome home = visits.home(route, caller);
        Visit visit = visits.visit(home, caller, Form.EMPTY, Optional.empty());
        boolean allowed = route.kind().needsJournal()
                ? guard.mayAsk(home.journalName().orElse(caller.address()))
                : guard.mayLook(caller.address());
        if (!allowed) {
            return send(request, response, unlessAway(route, caller, visits.toStranger(caller, Troubles.tooMuch())));
        }
        Optional<KeptPages.Place> place = Cookies.isAway(caller.cookies(), caller.secure())
                ? Optional.empty()
                : home.place(Occasion.of(visit, caller.query()), Sender.takesZip(request));
        Optional<FinishedPage> page = place.flatMap(KeptPages.Place::page);
        if (page.isPresent()) {
            return sender.send(request, response, visit, page.get());
        }
        Answering.Answered answered = answering.shown(route, visit);
        if (place.isEmpty() || answered.visit() != visit || !isWhole(answered.reply())) {
            return send(request, response, unlessAway(route, caller, answered));
        }
        FinishedPage made = sender.finished(
                visit, (Reply.Shown) answered.reply(), place.get().zipped());
        place.get().keep(made);
        return sender.send(request, response, visit, made);
    }

    private static boolean isWhole(Reply reply) {
        return reply instanceof Reply.Shown shown && shown.status() == Reply.Status.OK;
    }

    private int send(ServerRequest request, ServerResponse response, Answering.Answered answered) {
        return sender.send(request, response, answered.visit(), answered.reply());
    }
}
