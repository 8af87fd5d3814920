package care.plumbline.server.http;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.pages.form.Refused;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.seal.CopyProof;
import care.plumbline.server.store.Copies;
import care.plumbline.server.store.Outcome;
import care.plumbline.server.store.StoreFailed;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers phones that keep a sealed copy of their journal here. No cookie is looked at: what counts is the proof, and
/// without one that fits nobody learns whether there is such a copy.
final class CopyDoor {

    static final String AT = "/copies";

    /// In a header, because addresses stand in logs.
    private static final HeaderName PROOF = HeaderNames.create("Plumbline-Copy");

    static final int MOST_BYTES = 256 * 1024;

    /// A first copy brings years at once: it may be as long in an hour as a saved file that is brought in.
    private static final int LIGHTER = 4;

    /// More pages than these are read for one phone at a time.
    private static final int MANY = 2_000;

    private final Copies copies;
    private final Guard guard;

    CopyDoor(Copies copies, Guard guard) {
        this.copies = copies;
        this.guard = guard;
    }

    /// What is answered.
    ///
    /// @param body empty: none
    private record Answer(Status status, Optional<Json> body) {

        static Answer of(Status status) {
            return new Answer(status, Optional.empty());
        }

        static Answer json(Status status, Json body) {
            return new Answer(status, Optional.of(body));
        }
    }

    /// @param more headers that this server adds to all it answers
    /// @return the status that was sent
    int send(ServerRequest request, ServerResponse response, Caller caller, List<Header> more) {
        Headers.ALWAYS.forEach(response::header);
        more.forEach(response::header);
        List.of(Headers.PAGE_POLICY, Headers.NOT_KEPT).forEach(response::header);
        Answer answer = answer(request, caller);
        response.status(answer.status());
        if (answer.status().equals(Status.TOO_MANY_REQUESTS_429)
                || answer.status().equals(Status.SERVICE_UNAVAILABLE_503)) {
            response.header(HeaderValues.create(HeaderNames.RETRY_AFTER, "60"));
        }
        if (answer.body().isPresent()) {
            response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, "application/json"));
            response.send(answer.body().get().text().getBytes(StandardCharsets.US_ASCII));
        } else {
            response.send();
        }
        return answer.status().code();
    }

    private Answer answer(ServerRequest request, Caller caller) {
        if (!request.prologue().method().equals(Method.POST) || !caller.isOnOurPage()) {
            return Answer.of(Status.NOT_FOUND_404);
        }
        if (!guard.mayTell(caller.address())) {
            return Answer.of(Status.TOO_MANY_REQUESTS_429);
        }
        Optional<CopyProof> holder = Caller.header(request, PROOF).flatMap(CopyProof::parse);
        if (holder.isEmpty()) {
            return Answer.of(Status.NOT_FOUND_404);
        }
        try {
            Optional<String> body = guard.read(request.headers().contentLength().orElse(-1), () -> body(request));
            if (body.isEmpty()) {
                return Answer.of(Status.TOO_MANY_REQUESTS_429);
            }
            Optional<CopyRequest> asked = CopyRequest.parse(body.get());
            return asked.isEmpty() ? Answer.of(Status.BAD_REQUEST_400) : done(asked.get(), holder.get(), caller);
        } catch (Refused tooLarge) {
            return Answer.of(Status.REQUEST_ENTITY_TOO_LARGE_413);
        } catch (StoreFailed _) {
            return Answer.of(Status.SERVICE_UNAVAILABLE_503);
        }
    }

    private Answer done(CopyRequest asked, CopyProof holder, Caller caller) throws Refused {
        return switch (asked) {
            case CopyRequest.Begin(String head) -> begun(holder, head, caller);
            case CopyRequest.Read(Position after) -> read(holder, after);
            case CopyRequest.Append append -> written(holder, append);
            case CopyRequest.Erase() -> Answer.of(copies.erase(holder) ? Status.OK_200 : Status.NOT_FOUND_404);
        };
    }

    private Answer begun(CopyProof holder, String head, Caller caller) {
        if (!guard.mayBegin(caller.address())) {
            return Answer.of(Status.TOO_MANY_REQUESTS_429);
        }
        return inTurn(() -> Answer.of(copies.begin(holder, head) ? Status.OK_200 : Status.NOT_FOUND_404));
    }

    private Answer read(CopyProof holder, Position after) throws Refused {
        if (!guard.mayAsk(holder.copy().text())) {
            return Answer.of(Status.TOO_MANY_REQUESTS_429);
        }
        long pages = copies.last(holder).map(Position::number).orElse(0L) - after.number();
        if (pages <= MANY) {
            return found(copies.read(holder, after));
        }
        return guard.alone(() -> found(copies.read(holder, after))).orElse(Answer.of(Status.SERVICE_UNAVAILABLE_503));
    }

    private static Answer found(Optional<Sheaf> found) {
        if (found.isEmpty()) {
            return Answer.of(Status.NOT_FOUND_404);
        }
        Sheaf sheaf = found.get();
        return Answer.json(
                Status.OK_200,
                new Members()
                        .put("last", sheaf.last().number())
                        .put("head", sheaf.head())
                        .each(
                                "pages",
                                sheaf.pages(),
                                (one, page) -> one.put("at", page.position().number())
                                        .put("id", page.id().toString())
                                        .put("sealed", page.sealed()))
                        .done());
    }

    private Answer written(CopyProof holder, CopyRequest.Append append) {
        if (append.sheaf().last().number() > CopyRequest.MOST_PAGES) {
            return Answer.of(Status.REQUEST_ENTITY_TOO_LARGE_413);
        }
        // Only a copy that is there is counted: anybody can make up names.
        if (!copies.isThere(holder)) {
            return Answer.of(Status.NOT_FOUND_404);
        }
        if (!guard.mayWrite(holder.copy().text(), append.weight() / LIGHTER)) {
            return Answer.of(Status.TOO_MANY_REQUESTS_429);
        }
        return inTurn(() -> switch (copies.append(holder, append.after(), append.sheaf())) {
            case Outcome.Appended(Position last) ->
                Answer.json(
                        Status.OK_200, new Members().put("last", last.number()).done());
            // Nothing was written: the phone reads what stands there, and goes on from that.
            case Outcome.Repeated() -> Answer.of(Status.CONFLICT_409);
            case Outcome.Conflict _ -> Answer.of(Status.CONFLICT_409);
            case Outcome.Absent() -> Answer.of(Status.NOT_FOUND_404);
        });
    }

    /// Waits for the disk among all others that do.
    private Answer inTurn(Supplier<Answer> work) {
        if (!guard.enter()) {
            return Answer.of(Status.SERVICE_UNAVAILABLE_503);
        }
        try {
            return work.get();
        } finally {
            guard.leave();
        }
    }

    private static String body(ServerRequest request) throws Refused {
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            in.transferTo(OutputStream.nullOutputStream());
            if (body.length > MOST_BYTES) {
                throw Refused.notOurs("body");
            }
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
