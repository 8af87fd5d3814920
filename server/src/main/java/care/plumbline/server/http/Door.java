package care.plumbline.server.http;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Answering;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.cookies.Keys;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.open.Opener;
import care.plumbline.server.open.ServerHome;
import care.plumbline.server.open.Shelf;
import care.plumbline.server.watch.Counts;
import io.helidon.http.HeaderName;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Lets requests in: makes a [Visit] of each, asks the page, sends the [Reply]. Whatever goes wrong becomes a
/// page that says what to do.
public final class Door {

    private static final int MOST_BYTES = 64 * 1024;
    private static final String ELSEWHERE =
            "This server does not answer to that name. Whoever runs it can add it with --host-name.\n";
    private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");
    private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");
    private static final HeaderName FORWARDED_HOST = HeaderNames.create("X-Forwarded-Host");
    private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");

    private final Shelf shelf;
    private final Guide guide;
    private final Options options;
    private final Arrival arrival;
    private final InstantSource clock;
    private final Guard guard;
    private final Sender sender;
    private final Counts counts;
    private final Opener opener;
    private final Optional<PhoneFiles> phone;
    private final Answering answering;

    public Door(
            Shelf shelf,
            Guide guide,
            Options options,
            InstantSource clock,
            Sender sender,
            Counts counts,
            Opener opener,
            Optional<PhoneFiles> phone) {
        this.shelf = shelf;
        this.guide = guide;
        this.options = options;
        this.arrival = new Arrival(options.behindProxy());
        this.clock = clock;
        this.guard = new Guard(options.allowance());
        this.sender = sender;
        this.counts = counts;
        this.opener = opener;
        this.phone = phone;
        this.answering = new Answering(counts.log()::broken);
    }

    /// A request to one of our routes.
    public void open(Routes.Route route, ServerRequest request, ServerResponse response) {
        if (!isAskedForUs(request, response)) {
            return;
        }
        long began = System.nanoTime();
        int status;
        try {
            status = attempt(route, request, response);
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
        boolean ours = options.hosts().take(header(request, HeaderNames.HOST));
        if (!ours) {
            response.status(Status.MISDIRECTED_REQUEST_421);
            Sender.text(request, response, ELSEWHERE);
        }
        return ours;
    }

    private int attempt(Routes.Route route, ServerRequest request, ServerResponse response) {
        Reply trouble;
        try {
            return answer(route, request, response);
        } catch (Refused | Hindered | Visit.Gone known) {
            trouble = Answering.trouble(known);
        } catch (RequestException | CloseConnectionException noRequest) {
            throw noRequest;
        } catch (RuntimeException broken) {
            if (broken instanceof UncheckedIOException && response.isSent()) {
                // She went on to another page before this one was whole; nothing of ours is broken.
                throw new CloseConnectionException("the browser hung up", broken);
            }
            counts.log().broken(route, broken);
            trouble = Troubles.broken();
        }
        return sender.send(request, response, stranger(request), trouble);
    }

    private int answer(Routes.Route route, ServerRequest request, ServerResponse response)
            throws Refused, Hindered, Visit.Gone {
        String address = address(request);
        if (route.kind() == Routes.Kind.PICTURE || route.kind() == Routes.Kind.EVERYBODY) {
            Visit stranger = stranger(request);
            boolean allowed = route.kind() == Routes.Kind.PICTURE || guard.mayLook(address);
            return sender.send(
                    request, response, stranger, allowed ? route.page().on(stranger) : Troubles.tooMuch());
        }
        if (route.method() == Routes.Method.GET) {
            ServerHome home = home(route, request);
            Visit visit = visit(home, request, Form.EMPTY, Optional.empty());
            boolean allowed = route.kind().needsJournal()
                    ? guard.mayAsk(home.journalName().orElse(address))
                    : guard.mayLook(address);
            return allowed
                    ? send(request, response, answering.shown(route, visit))
                    : sender.send(request, response, stranger(request), Troubles.tooMuch());
        }
        return written(route, request, response, address);
    }

    /// Whether a form is taken now. Without a journal it writes nothing, unless it begins one, and neighbours
    /// behind the same address are not counted together. Only a cookie that opens a journal counts as hers:
    /// anybody can make up others, one for each form.
    private boolean mayWrite(Routes.Route route, ServerHome home, Form form, String address) {
        Optional<String> journal = home.journalName();
        return journal.isPresent()
                ? guard.mayWrite(journal.get(), Guard.weight(form))
                : guard.mayTell(address) && (route.kind() != Routes.Kind.BEGINNING || guard.mayBegin(address));
    }

    private int written(Routes.Route route, ServerRequest request, ServerResponse response, String address)
            throws Refused, Hindered, Visit.Gone {
        if (!Hosts.isOurs(header(request, FETCH_SITE), header(request, HeaderNames.ORIGIN), hosts(request))) {
            return sender.send(request, response, stranger(request), Troubles.notOurs());
        }
        Optional<Form> whole = guard.read(request.headers().contentLength().orElse(-1), () -> form(request));
        if (whole.isEmpty()) {
            return sender.send(request, response, stranger(request), Troubles.tooMuch());
        }
        Form form = whole.get();
        Optional<LocalDate> shown = Answering.dayShown(route, form);
        ServerHome home = home(route, request);
        Visit visit = visit(home, request, form, shown);
        if (!mayWrite(route, home, form, address)) {
            return sender.send(request, response, stranger(request), Troubles.tooMuch());
        }
        Optional<Answering.Answered> old = Answering.old(visit, shown);
        if (old.isPresent()) {
            return send(request, response, old.get());
        }
        if (!guard.enter()) {
            return sender.send(request, response, stranger(request), Troubles.of(Hindrance.COULD_NOT_WRITE));
        }
        Answering.Answered answered;
        try {
            answered = answering.taken(route, visit);
        } finally {
            guard.leave();
        }
        return send(request, response, answered);
    }

    private int send(ServerRequest request, ServerResponse response, Answering.Answered answered) {
        return sender.send(request, response, answered.visit(), answered.reply());
    }

    /// An address nothing answers.
    public void lost(ServerRequest request, ServerResponse response) {
        if (!isAskedForUs(request, response)) {
            return;
        }
        sender.send(request, response, stranger(request), Troubles.lost());
    }

    /// An address of the home on her phone.
    public void phone(ServerRequest request, ServerResponse response) {
        if (phone.filter(PhoneFiles::isThere).isEmpty()) {
            lost(request, response);
        } else if (isAskedForUs(request, response)) {
            phone.get().send(request, response, sender.more(secure(request)));
        }
    }

    private ServerHome.Wire wire(ServerRequest request, boolean waits) {
        boolean secure = secure(request);
        return new ServerHome.Wire(secure, options.demo(), waits, phone.flatMap(files -> files.beside(secure)));
    }

    private ServerHome home(Routes.Route route, ServerRequest request) {
        boolean waits = route.kind().needsJournal() || route.kind() == Routes.Kind.BEGINNING;
        Keys keys = Cookies.keys(cookies(request), secure(request), options.demo());
        return new ServerHome(shelf, opener, wire(request, waits), opener.open(keys, waits));
    }

    private Visit visit(ServerHome home, ServerRequest request, Form form, Optional<LocalDate> shown) throws Refused {
        return new Visit(guide, asked(request, form, shown), Cookies.view(cookies(request), secure(request)), home);
    }

    /// A visit that opens no journal: for pictures, and for saying that something went wrong.
    private Visit stranger(ServerRequest request) {
        Visit.Asked asked;
        try {
            asked = asked(request, Form.EMPTY, Optional.empty());
        } catch (Refused broken) {
            asked = new Visit.Asked(
                    "/",
                    Map.of(),
                    Form.EMPTY,
                    Form.EMPTY,
                    Optional.empty(),
                    secure(request),
                    Optional.empty(),
                    options.zone(),
                    clock.instant(),
                    UUID.randomUUID());
        }
        return new Visit(
                guide,
                asked,
                Cookies.view(cookies(request), secure(request)),
                new ServerHome(shelf, opener, wire(request, false), Opener.Opened.NOTHING));
    }

    private Visit.Asked asked(ServerRequest request, Form form, Optional<LocalDate> shown) throws Refused {
        var parts = new HashMap<String, String>();
        var given = request.path().pathParameters();
        given.names().forEach(name -> parts.put(name, given.first(name).orElse("")));
        String query = request.query().rawValue();
        return new Visit.Asked(
                request.path().path(),
                parts,
                query.isEmpty() ? Form.EMPTY : Form.parse(query),
                form,
                shown,
                secure(request),
                region(request),
                options.zone(),
                clock.instant(),
                UUID.randomUUID());
    }

    /// `en-IE,en;q=0.8` is said by a phone from Ireland.
    private static Optional<String> region(ServerRequest request) {
        return header(request, HeaderNames.ACCEPT_LANGUAGE)
                .map(languages -> languages.split("[,;]", 2)[0].strip())
                .map(first -> Locale.forLanguageTag(first).getCountry())
                .filter(region -> region.length() == 2);
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

    private static Map<String, String> cookies(ServerRequest request) {
        var sent = new HashMap<String, String>();
        var cookies = request.headers().cookies();
        cookies.names().forEach(name -> sent.put(name, cookies.first(name).orElse("")));
        return sent;
    }

    private boolean secure(ServerRequest request) {
        return request.isSecure()
                || arrival.isSecure(header(request, HeaderNames.HOST), lines(request, FORWARDED_PROTO));
    }

    private String address(ServerRequest request) {
        return arrival.address(request.remotePeer().host(), lines(request, FORWARDED_FOR));
    }

    /// A proxy that names itself as host says in another header what the browser named.
    private List<String> hosts(ServerRequest request) {
        return Stream.concat(
                        header(request, HeaderNames.HOST).stream(),
                        arrival.behindProxy() ? lines(request, FORWARDED_HOST).stream() : Stream.empty())
                .toList();
    }

    private static List<String> lines(ServerRequest request, HeaderName name) {
        return request.headers().all(name, List::of);
    }

    private static Optional<String> header(ServerRequest request, HeaderName name) {
        return request.headers().first(name);
    }
}
