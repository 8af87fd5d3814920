package care.plumbline.server.http;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.offline.Offline;
import care.plumbline.pages.reply.Answering;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Occasion;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.links.Recipients;
import care.plumbline.server.open.FinishedPage;
import care.plumbline.server.open.KeptPages;
import care.plumbline.server.open.Opener;
import care.plumbline.server.open.ServerHome;
import care.plumbline.server.open.Shelf;
import care.plumbline.server.store.Copies;
import care.plumbline.server.watch.Counts;
import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Lets requests in: makes a [Visit] of each, asks the page, sends the [Reply]. Whatever goes wrong becomes a
/// page that says what to do.
public final class Door {

    private static final int MOST_BYTES = 64 * 1024;
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
    }

    /// A request to one of our routes.
    public void open(Routes.Route route, ServerRequest request, ServerResponse response) {
        let(route, request, response, call -> {
            boolean hers = route.kind() == Routes.Kind.PAGE || route.kind() == Routes.Kind.ANYWAY;
            return hers ? shown(route, call) : send(call, unlessAway(route, call, answer(route, call)));
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
        return send(call, toStranger(call, trouble));
    }

    /// After she left no page of hers is shown, whichever way a browser gets there, until she opens us herself.
    private static Answering.Answered unlessAway(Routes.Route route, Call call, Answering.Answered answered) {
        boolean shows = answered.reply() instanceof Reply.Shown && route.kind() != Routes.Kind.EVERYBODY;
        return shows && Cookies.isAway(call.caller().cookies(), call.caller().secure())
                ? new Answering.Answered(answered.visit(), Offline.away())
                : answered;
    }

    private int send(Call call, Answering.Answered answered) {
        return sender.send(call.request(), call.response(), answered.visit(), answered.reply());
    }

    /// With nothing of hers: what went wrong may be her journal.
    private Answering.Answered toStranger(Call call, Reply reply) {
        return new Answering.Answered(visits.stranger(call.caller()), reply);
    }

    private Answering.Answered answer(Routes.Route route, Call call) throws Refused, Hindered, Visit.Gone {
        Caller caller = call.caller();
        if (route.kind() == Routes.Kind.PICTURE || route.kind() == Routes.Kind.EVERYBODY) {
            Visit stranger = visits.stranger(caller);
            boolean allowed = route.kind() == Routes.Kind.PICTURE || guard.mayLook(caller.address());
            return new Answering.Answered(stranger, allowed ? route.page().on(stranger) : Troubles.tooMuch());
        }
        return written(route, call);
    }

    /// A page as it was finished for just such a visit, or else made now.
    private int shown(Routes.Route route, Call call) throws Refused, Hindered, Visit.Gone {
        Caller caller = call.caller();
        ServerHome home = visits.home(route, caller);
        Visit visit = visits.visit(home, caller, Form.EMPTY, Optional.empty());
        boolean allowed = route.kind().needsJournal()
                ? guard.mayAsk(home.journalName().orElse(caller.address()))
                : guard.mayLook(caller.address());
        if (!allowed) {
            return send(call, unlessAway(route, call, toStranger(call, Troubles.tooMuch())));
        }
        Optional<KeptPages.Place> place = Cookies.isAway(caller.cookies(), caller.secure())
                ? Optional.empty()
                : home.place(Occasion.of(visit, caller.query()), Sender.takesZip(call.request()));
        Optional<FinishedPage> page = place.flatMap(KeptPages.Place::page);
        if (page.isPresent()) {
            return sender.send(call.request(), call.response(), visit, page.get());
        }
        Answering.Answered answered = answering.shown(route, visit);
        if (place.isEmpty() || answered.visit() != visit || !isWhole(answered.reply())) {
            return send(call, unlessAway(route, call, answered));
        }
        FinishedPage made = sender.finished(
                visit, (Reply.Shown) answered.reply(), place.get().zipped());
        place.get().keep(made);
        return sender.send(call.request(), call.response(), visit, made);
    }

    private static boolean isWhole(Reply reply) {
        return reply instanceof Reply.Shown shown && shown.status() == Reply.Status.OK;
    }

    /// Whether a form is taken now. Without a journal it writes nothing, unless it begins one, and neighbours
    /// behind the same address are not counted together. Only a cookie that opens a journal counts as hers:
    /// anybody can make up others, one for each form.
    private boolean mayWrite(Routes.Route route, ServerHome home, Form form, String address) {
        Optional<String> journal = home.journalName();
        return journal.isPresent()
                ? guard.mayWrite(journal.get(), Guard.weight(form))
                : guard.mayTell(address) && (!route.kind().begins() || guard.mayBegin(address));
    }

    private Answering.Answered written(Routes.Route route, Call call) throws Refused, Hindered, Visit.Gone {
        Caller caller = call.caller();
        if (!caller.isOnOurPage()) {
            return toStranger(call, Troubles.notOurs());
        }
        ServerRequest request = call.request();
        Optional<Form> whole = route.kind().hasFile()
                ? guard.alone(() -> FileForm.read(request))
                : guard.read(request.headers().contentLength().orElse(-1), () -> form(request));
        if (whole.isEmpty()) {
            return toStranger(call, Troubles.tooMuch());
        }
        Form form = whole.get();
        Optional<LocalDate> shown = Answering.dayShown(route, form);
        ServerHome home = visits.home(route, caller);
        Visit visit = visits.visit(home, caller, form, shown);
        if (!mayWrite(route, home, form, caller.address())) {
            return toStranger(call, Troubles.tooMuch());
        }
        Optional<Answering.Answered> old = Answering.old(visit, shown);
        if (old.isPresent()) {
            return old.get();
        }
        if (!guard.enter()) {
            return toStranger(call, Troubles.of(Hindrance.COULD_NOT_WRITE));
        }
        try {
            return answering.taken(route, visit);
        } finally {
            guard.leave();
        }
    }

    private static Form form(ServerRequest request) throws Refused {
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                // Read to its end, which the server bounds: hanging up on a browser that still sends would cost
                // it our answer.
                in.transferTo(OutputStream.nullOutputStream());
                throw Refused.notOurs("form");
            }
            return Form.parse(new String(body, StandardCharsets.UTF_8)).clean();
        } catch (IOException gone) {
            throw Refused.notOurs("form");
        }
    }
}
