package care.plumbline.server.http;

import care.plumbline.pages.coach.ShowMe;
import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.open.FinishedPage;
import care.plumbline.server.open.ServerHome;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/// Sends replies, with the headers each kind needs.
public final class Sender {

    /// Below this a page costs more to compress than to send.
    private static final int SMALL = 1200;

    private final Assets assets;
    private final boolean behindProxy;
    private final boolean subdomains;
    private final Supplier<List<String>> problems;

    /// @param problems what stands above every page while somebody is working at the guide, a line each
    public Sender(Assets assets, Options options, Supplier<List<String>> problems) {
        this.problems = problems;
        this.assets = assets;
        this.behindProxy = options.behindProxy();
        this.subdomains = options.subdomains();
    }

    /// Sends a reply with the headers of its kind.
    ///
    /// @return the status that was sent
    int send(ServerRequest request, ServerResponse response, Visit visit, Reply reply) {
        Headers.ALWAYS.forEach(response::header);
        more(visit.secure()).forEach(response::header);
        camera(response, visit);
        whose(response, visit);
        if (!(reply instanceof Reply.Erased)) {
            set(response, visit.home().always());
        }
        return switch (reply) {
            case Reply.Shown shown -> page(request, response, visit, shown);
            case Reply.Left(var away) -> {
                set(response, List.of(Cookies.left(visit.secure())));
                yield page(request, response, visit, away);
            }
            case Reply.Returned() ->
                empty(response, Status.SEE_OTHER_303, "/", List.of(Cookies.returned(visit.secure())));
            case Reply.GoTo(String path, var cookies) -> empty(response, Status.SEE_OTHER_303, path, cookies);
            case Reply.Erased(String path, var cookies) -> {
                response.header(Headers.THROW_AWAY);
                yield empty(response, Status.SEE_OTHER_303, path, cookies);
            }
            case Reply.Bytes bytes -> bytes(request, response, bytes);
            case Reply.Taken(var cookies) -> empty(response, Status.NO_CONTENT_204, "", cookies);
        };
    }

    /// What this server adds to all it answers.
    List<Header> more(boolean secure) {
        if (!behindProxy || !secure) {
            return List.of();
        }
        return List.of(subdomains ? Headers.PRIVATE_WITH_SUBDOMAINS : Headers.PRIVATE_ONLY);
    }

    /// One page may look through her camera, and one is for nobody's list of pages.
    private static void camera(ServerResponse response, Visit visit) {
        if (visit.path().equals(ShowMe.CAMERA)) {
            response.header(Headers.CAMERA);
        }
        if (visit.path().equals(LinkDoor.AT)) {
            response.header(LinkDoor.NOT_FOUND_BY_SEARCH);
        }
    }

    /// Which journal is open, for the worker of her browser alone: what could not be sent to one is never sent into
    /// another.
    private static void whose(ServerResponse response, Visit visit) {
        if (visit.home() instanceof ServerHome home) {
            home.journalName()
                    .ifPresent(name -> response.header(HeaderValues.create(
                            Headers.JOURNAL, Tag.of("journal", name).letters())));
        }
    }

    private static void set(ServerResponse response, List<Cookie> cookies) {
        cookies.forEach(cookie -> response.headers().add(HeaderValues.create(HeaderNames.SET_COOKIE, cookie.header())));
    }

    private static int empty(ServerResponse response, Status status, String location, List<Cookie> cookies) {
        set(response, cookies);
        response.header(Headers.NOT_KEPT);
        response.header(Headers.PAGE_POLICY);
        response.status(status);
        if (!location.isEmpty()) {
            response.header(HeaderNames.LOCATION, location);
        }
        response.send();
        return status.code();
    }

    private int page(ServerRequest request, ServerResponse response, Visit visit, Reply.Shown shown) {
        byte[] html = below(problems.get(), shown.html(visit, assets)).getBytes(StandardCharsets.UTF_8);
        response.status(Status.create(shown.status().code()));
        response.header(Headers.HTML);
        response.header(Headers.PAGE_POLICY);
        response.header(Headers.NOT_KEPT);
        response.header(Headers.VARIES);
        if (shown.status() == Reply.Status.TOO_MUCH || shown.status() == Reply.Status.NOT_NOW) {
            response.header(HeaderValues.create(HeaderNames.RETRY_AFTER, "5"));
        }
        if (html.length > SMALL && takesZip(request)) {
            response.header(Headers.ZIPPED);
            deliver(request, response, Zip.quickly(html));
        } else {
            deliver(request, response, html);
        }
        return shown.status().code();
    }

    /// A page of hers, whole, to be shown now and kept.
    FinishedPage finished(Visit visit, Reply.Shown shown, boolean zipped) {
        return FinishedPage.of(shown.html(visit, assets), visit.fresh().toString(), zipped);
    }

    /// Sends a finished page, its forms named for this visit.
    int send(ServerRequest request, ServerResponse response, Visit visit, FinishedPage page) {
        Headers.ALWAYS.forEach(response::header);
        more(visit.secure()).forEach(response::header);
        camera(response, visit);
        whose(response, visit);
        response.header(Headers.HTML);
        response.header(Headers.PAGE_POLICY);
        response.header(Headers.NOT_KEPT);
        response.header(Headers.VARIES);
        if (page.zipped()) {
            response.header(Headers.ZIPPED);
        }
        deliver(request, response, page.named(visit.fresh().toString()));
        return Status.OK_200.code();
    }

    private static String below(List<String> problems, String html) {
        if (problems.isEmpty()) {
            return html;
        }
        String lines = String.join("\n", problems).replace("&", "&amp;").replace("<", "&lt;");
        int body = html.indexOf('>', html.indexOf("<body")) + 1;
        return html.substring(0, body) + "<pre role=\"alert\">The guide does not stand; the one before is shown.\n"
                + lines + "</pre>" + html.substring(body);
    }

    private static int bytes(ServerRequest request, ServerResponse response, Reply.Bytes bytes) {
        response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, bytes.type()));
        response.header(
                bytes.fileName().isPresent()
                        ? Headers.NOT_KEPT
                        : bytes.forEver() ? Headers.FOR_EVER : Headers.ASK_AGAIN);
        response.header(bytes.type().equals("image/svg+xml") ? Headers.PICTURE_POLICY : Headers.PAGE_POLICY);
        bytes.fileName()
                .ifPresent(name -> response.header(
                        HeaderValues.create("Content-Disposition", "attachment; filename=\"" + name + '"')));
        Content content = bytes.content();
        boolean pays = content.zipped().isPresent() || isText(bytes.type());
        if (pays) {
            response.header(Headers.VARIES);
        }
        if (pays && takesZip(request)) {
            response.header(Headers.ZIPPED);
            deliver(request, response, content.zipped().orElseGet(() -> Zip.quickly(content.plain())));
        } else {
            deliver(request, response, content.plain());
        }
        return Status.OK_200.code();
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.equals("application/manifest+json");
    }

    /// To HEAD as to GET, without what would follow the headers.
    static void deliver(ServerRequest request, ServerResponse response, byte[] body) {
        if (request.prologue().method().equals(Method.HEAD)) {
            response.header(HeaderValues.create(HeaderNames.CONTENT_LENGTH, Integer.toString(body.length)));
            response.send();
        } else {
            response.send(body);
        }
    }

    /// A line or more for a machine, not for her.
    public static void text(ServerRequest request, ServerResponse response, String text) {
        response.header(HeaderValues.CONTENT_TYPE_TEXT_PLAIN);
        response.header(Headers.NOT_KEPT);
        deliver(request, response, text.getBytes(StandardCharsets.UTF_8));
    }

    static boolean takesZip(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.ACCEPT_ENCODING)
                .filter(takes -> takes.contains("gzip"))
                .isPresent();
    }
}
