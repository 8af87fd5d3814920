package care.plumbline.server.http;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Answering;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.links.Recipients;
import care.plumbline.server.open.Opener;
import care.plumbline.server.open.Shelf;
import care.plumbline.server.store.Copies;
import care.plumbline.server.watch.Counts;
import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;

/// Lets requests in: makes a [Visit] of each, asks the page, sends the [Reply]. Whatever goes wrong becomes a
/// page that says what to do.
public final class Door {

    private static final String ELSEWHERE =
            "This server does not answer to that name. Whoever runs it can add it with --host-name.\n";

    /// What no page answers, as it stands in the log: never the address itself.
    private static final Routes.Route NOWHERE = new Routes.Route(Routes.Kind.PICTURE, "/*", _ -> Troubles.lost());

    private static final Routes.Route SIGHT =
            new Routes.Route(Routes.Kind.PICTURE, SightFiles.AT + "*", _ -> Troubles.lost());

    private static final Routes.Route LINK =
            new Routes.Route(Routes.Kind.PICTURE, LinkDoor.AT + "/*", _ -> Troubles.lost());

    private static final Routes.Route COPY = new Routes.Route(Routes.Kind.PICTURE, CopyDoor.AT, _ -> Troubles.lost());

    private static final Routes.Route PHONE =
            new Routes.Route(Routes.Kind.PICTURE, PhoneFiles.AT + "*", _ -> Troubles.lost());

    private final Options options;
    private final Arrival arrival;
    private final Guard guard;
    private final Sender sender;
    private final Counts counts;
    private final Visits visits;
    private final Optional<PhoneFiles> phone;
    private final Optional<SightFiles> sight;
    private final Answering answering;
    private final PageDoor pages;
    private final FormDoor forms;
    private final LinkDoor links;
    private final CopyDoor copies;

    /// A request, where its answer goes, and who asks.
    private record Call(ServerRequest request, ServerResponse response, Caller caller) {}

    /// Answers a call.
    @FunctionalInterface
    private interface Answer {

        /// The status that was sent.
        int to(Call call) throws Refused, Hindered, Visit.Gone;
    }

    public Door(
            Shelf shelf,
            Guide guide,
            Options options,
            InstantSource clock,
            Sender sender,
            Counts counts,
            Opener opener,
            Recipients recipients,
            Copies copies,
            Optional<PhoneFiles> phone,
            Optional<SightFiles> sight) {
        this.sight = sight;
        this.options = options;
        this.arrival = new Arrival(options.behindProxy());
        this.guard = new Guard(options.allowance());
        this.sender = sender;
        this.counts = counts;
        this.visits = new Visits(shelf, opener, guide, options, clock, phone);
        this.phone = phone;
        this.links = new LinkDoor(recipients, guard, clock);
        this.copies = new CopyDoor(copies, guard, clock);
        this.answering = new Answering(counts.log()::broken);
        this.pages = new PageDoor(guard, visits, answering, sender);
        this.forms = new FormDoor(guard, visits, answering);
    }

    /// A request to one of our routes.
    public void open(Routes.Route route, ServerRequest request, ServerResponse response) {
        let(route, request, response, call -> {
            boolean hers = route.kind() == Routes.Kind.PAGE || route.kind() == Routes.Kind.ANYWAY;
            return hers
                    ? pages.send(route, request, response, call.caller())
                    : send(call, PageDoor.unlessAway(route, call.caller(), answer(route, call)));
        });
    }

    /// An address nothing answers.
    public void lost(ServerRequest request, ServerResponse response) {
        open(NOWHERE, request, response);
    }

    /// A part of what looks through her camera.
    public void sight(ServerRequest request, ServerResponse response) {
        let(SIGHT, request, response, call -> {
            Optional<Integer> sent = sight.flatMap(files ->
                    files.send(request, response, sender.more(call.caller().secure())));
            return sent.isPresent() ? sent.get() : send(call, answer(SIGHT, call));
        });
    }

    /// A link she made, or what lies below it.
    public void link(ServerRequest request, ServerResponse response) {
        let(
                LINK,
                request,
                response,
                call -> links.send(
                        request,
                        response,
                        call.caller(),
                        call.caller().origin(),
                        sender.more(call.caller().secure())));
    }

    /// The sealed copy of a journal that lives on a phone.
    public void copy(ServerRequest request, ServerResponse response) {
        let(
                COPY,
                request,
                response,
                call -> copies.send(
                        request,
                        response,
                        call.caller(),
                        sender.more(call.caller().secure())));
    }

    /// An address of the home on her phone.
    public void phone(ServerRequest request, ServerResponse response) {
        let(PHONE, request, response, call -> {
            Optional<Integer> sent = phone.isEmpty()
                    ? Optional.empty()
                    : phone.get()
                            .send(request, response, sender.more(call.caller().secure()));
            return sent.isPresent() ? sent.get() : send(call, answer(PHONE, call));
        });
    }

    private void let(Routes.Route route, ServerRequest request, ServerResponse response, Answer answer) {
        if (!isAskedForUs(request, response)) {
            return;
        }
        long began = System.nanoTime();
        int status;
        try {
            status = attempt(route, new Call(request, response, Caller.of(request, arrival)), answer);
        } catch (RequestException | CloseConnectionException noRequest) {
            // The connection answers what is none, and closes.
            throw noRequest;
        } catch (RuntimeException | Error broken) {
            counts.log().broken(route, broken);
            status = Status.INTERNAL_SERVER_ERROR_500.code();
            if (!response.isSent()) {
                response.status(status).send();
            }
        }
        counts.answered(route, status, System.nanoTime() - began);
    }

    /// Whether the host that the request names is one of ours; if not, it is told so.
    public boolean isAskedForUs(ServerRequest request, ServerResponse response) {
        boolean ours = options.hosts().take(Caller.header(request, HeaderNames.HOST));
        if (!ours) {
            response.status(Status.MISDIRECTED_REQUEST_421);
            Sender.text(request, response, ELSEWHERE);
        }
        return ours;
    }

    private int attempt(Routes.Route route, Call call, Answer answer) {
        Reply trouble;
        try {
            return answer.to(call);
        } catch (Refused | Hindered | Visit.Gone known) {
            trouble = Answering.trouble(known);
        } catch (RequestException | CloseConnectionException noRequest) {
            throw noRequest;
        } catch (RuntimeException broken) {
            if (broken instanceof UncheckedIOException && call.response().isSent()) {
                // She went on to another page before this one was whole; nothing of ours is broken.
                throw new CloseConnectionException("the browser hung up", broken);
            }
            counts.log().broken(route, broken);
            trouble = Troubles.broken();
        }
        return send(call, visits.toStranger(call.caller(), trouble));
    }

    private int send(Call call, Answering.Answered answered) {
        return sender.send(call.request(), call.response(), answered.visit(), answered.reply());
    }

    private Answering.Answered answer(Routes.Route route, Call call) throws Refused, Hindered, Visit.Gone {
        Caller caller = call.caller();
        if (route.kind() == Routes.Kind.PICTURE || route.kind() == Routes.Kind.EVERYBODY) {
            Visit stranger = visits.stranger(caller);
            boolean allowed = route.kind() == Routes.Kind.PICTURE || guard.mayLook(caller.address());
            return new Answering.Answered(stranger, allowed ? route.page().on(stranger) : Troubles.tooMuch());
        }
        return forms.taken(route, call.request(), caller);
    }
}
