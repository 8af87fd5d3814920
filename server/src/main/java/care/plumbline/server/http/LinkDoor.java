package care.plumbline.server.http;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.links.Recipients;
import care.plumbline.server.links.Recipients.Told;
import care.plumbline.server.links.Request;
import care.plumbline.server.store.ShownLink;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers whoever holds a link she made, from any program and any site: no cookie is looked at, and nothing is known
/// but the link (SMART Health Links: manifest request and files).
final class LinkDoor {

    /// Below it lies each link; it is the address of the page that shows one, too.
    static final String AT = "/s";

    static final int MOST_BYTES = 256 * 1024;

    private static final Header EVERYBODY = HeaderValues.createCached("Access-Control-Allow-Origin", "*");
    private static final Header METHODS = HeaderValues.createCached("Access-Control-Allow-Methods", "GET, POST");
    private static final Header MAY_SEND = HeaderValues.createCached("Access-Control-Allow-Headers", "content-type");
    private static final Header AN_HOUR = HeaderValues.createCached("Access-Control-Max-Age", "3600");
    static final Header NOT_FOUND_BY_SEARCH = HeaderValues.createCached("X-Robots-Tag", "noindex, nofollow");

    private final Recipients recipients;
    private final Guard guard;
    private final InstantSource clock;

    LinkDoor(Recipients recipients, Guard guard, InstantSource clock) {
        this.recipients = recipients;
        this.guard = guard;
        this.clock = clock;
    }

    /// Answers what is asked below [#AT].
    ///
    /// @param origin how the browser names this server
    /// @param more headers that this server adds to all it answers
    /// @return the status that was sent
    int send(ServerRequest request, ServerResponse response, Caller caller, String origin, List<Header> more) {
        Headers.ALWAYS.forEach(response::header);
        more.forEach(response::header);
        List.of(Headers.PAGE_POLICY, Headers.NOT_KEPT, EVERYBODY, NOT_FOUND_BY_SEARCH)
                .forEach(response::header);
        String[] parts = caller.path().split("/", -1);
        Method method = request.prologue().method();
        if (method.equals(Method.OPTIONS)) {
            List.of(METHODS, MAY_SEND, AN_HOUR).forEach(response::header);
            return empty(response, Status.NO_CONTENT_204);
        }
        if (!guard.mayLook(caller.address())) {
            response.header(HeaderValues.create(HeaderNames.RETRY_AFTER, "5"));
            return empty(response, Status.TOO_MANY_REQUESTS_429);
        }
        if (method.equals(Method.POST) && parts.length == 3) {
            return asked(request, response, parts[2], origin);
        }
        if (method.equals(Method.GET) && parts.length == 4) {
            return file(response, recipients.file(parts[2], parts[3], clock.instant()));
        }
        return empty(response, Status.NOT_FOUND_404);
    }

    private int asked(ServerRequest request, ServerResponse response, String id, String origin) {
        Optional<Request> asks = body(request).flatMap(Request::read);
        if (asks.isEmpty()) {
            return empty(response, Status.BAD_REQUEST_400);
        }
        Request asked = asks.get();
        Told told = asked.answer().isEmpty()
                ? recipients.ask(id, asked.recipient(), asked.code(), clock.instant())
                : recipients.answer(id, asked.code(), asked.answer(), clock.instant());
        return switch (told) {
            case Told.Gone() -> empty(response, Status.NOT_FOUND_404);
            case Told.WrongCode(int left) ->
                json(
                        response,
                        Status.UNAUTHORIZED_401,
                        new Members().put("remainingAttempts", left).done());
            case Told.Opens(ShownLink link) -> json(response, Status.OK_200, manifest(asked, link, id, origin));
        };
    }

    private static Optional<String> body(ServerRequest request) {
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            in.transferTo(OutputStream.nullOutputStream());
            return body.length > MOST_BYTES ? Optional.empty() : Optional.of(new String(body, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Json manifest(Request asked, ShownLink link, String id, String origin) {
        List<Json> files = new ArrayList<>();
        for (int i = 0; i < link.files().size(); i++) {
            var file = link.files().get(i);
            var one = new Members().put("contentType", file.type());
            files.add(
                    file.jwe().length() <= asked.most()
                            ? one.put("embedded", file.jwe()).done()
                            : one.put(
                                            "location",
                                            origin + AT + "/" + id + "/" + Recipients.ticket(link, i, clock.instant()))
                                    .done());
        }
        return new Members()
                .put("status", "finalized")
                .put("files", new Json.Items(files))
                .put("mayAnswer", link.mayAnswer() && link.answer().isEmpty())
                .put("answered", !link.answer().isEmpty())
                .done();
    }

    private static int file(ServerResponse response, Optional<ShownLink.SealedFile> file) {
        if (file.isEmpty()) {
            return empty(response, Status.NOT_FOUND_404);
        }
        response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, "application/jose"));
        response.send(file.get().jwe().getBytes(StandardCharsets.US_ASCII));
        return Status.OK_200.code();
    }

    private static int json(ServerResponse response, Status status, Json json) {
        response.status(status);
        response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, "application/json"));
        response.send(json.text().getBytes(StandardCharsets.UTF_8));
        return status.code();
    }

    private static int empty(ServerResponse response, Status status) {
        response.status(status);
        response.send();
        return status.code();
    }
}
