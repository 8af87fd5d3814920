package care.plumbline.server.http;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.pages.form.Refused;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.seal.CopyProof;
import care.plumbline.server.seal.CopySigned;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers phones that keep a sealed copy of their journal here. No cookie is looked at: what counts is a
/// signature, and without one that fits nobody learns whether there is such a copy.
final class CopyDoor {

    static final String AT = "/copies";

    /// In a header, because addresses stand in logs.
    private static final HeaderName SIGNED = HeaderNames.create("Plumbline-Copy");

    static final int MOST_BYTES = 256 * 1024;

    /// A first copy brings years at once: it may be as long in an hour as a saved file that is brought in.
    private static final int LIGHTER = 4;

    /// More pages than these are read for one phone at a time.
    private static final int MANY = 2_000;

    private final Copies copies;
    private final Guard guard;
    private final InstantSource clock;

    CopyDoor(Copies copies, Guard guard, InstantSource clock) {
        this.copies = copies;
        this.guard = guard;
        this.clock = clock;
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

        /// That no such copy is here. It says so itself: what stands between may answer 404 to anything, and no
        /// phone may take that for an erased copy.
        static Answer none() {
            return json(Status.NOT_FOUND_404, new Members().put("none", true).done());
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
        Optional<CopySigned> signed = Caller.header(request, SIGNED).flatMap(CopySigned::parse);
        if (signed.isEmpty()) {
            return Answer.none();
        }
        try {
            Optional<byte[]> body = guard.read(request.headers().contentLength().orElse(-1), () -> body(request));
            return body.isEmpty() ? Answer.of(Status.TOO_MANY_REQUESTS_429) : heard(signed.get(), body.get(), caller);
        } catch (Refused tooLarge) {
            return Answer.of(Status.REQUEST_ENTITY_TOO_LARGE_413);
        } catch (StoreFailed _) {
            return Answer.of(Status.SERVICE_UNAVAILABLE_503);
        }
    }

    private Answer heard(CopySigned signed, byte[] body, Caller caller) throws Refused {
        Instant now = clock.instant();
        if (!signed.isOf(now)) {
            // A phone whose clock is wrong signs once more, by this one.
            return Answer.json(
                    Status.FORBIDDEN_403,
                    new Members().put("now", now.toEpochMilli()).done());
        }
        Optional<CopyProof> holder = signed.over(body);
        if (holder.isEmpty()) {
            return Answer.none();
        }
        Optional<CopyRequest> asked = CopyRequest.parse(new String(body, StandardCharsets.UTF_8));
        return asked.isEmpty() ? Answer.of(Status.BAD_REQUEST_400) : done(asked.get(), holder.get(), caller);
    }

    private Answer done(CopyRequest asked, CopyProof holder, Caller caller) throws Refused {
        return switch (asked) {
            case CopyRequest.Begin(String head) -> begun(holder, head, caller);
            case CopyRequest.Read(Position after) -> read(holder, after);
            case CopyRequest.Append append -> written(holder, append);
            case CopyRequest.Erase() -> copies.erase(holder) ? Answer.of(Status.OK_200) : Answer.none();
        };
    }

    private Answer begun(CopyProof holder, String head, Caller caller) {
        if (!guard.mayBegin(caller.address())) {
            return Answer.of(Status.TOO_MANY_REQUESTS_429);
        }
        return inTurn(() -> copies.begin(holder, head) ? Answer.of(Status.OK_200) : Answer.none());
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
            return Answer.none();
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
        // Only a copy that is there is counted: anybody can make up names.
        if (!copies.isThere(holder)) {
            return Answer.none();
        }
        if (!guard.mayWrite(holder.copy().text(), (int) (append.sheaf().letters() / LIGHTER))) {
            return Answer.of(Status.TOO_MANY_REQUESTS_429);
        }
        if (!copies.hasRoom(holder, append.sheaf())) {
            return Answer.of(Status.REQUEST_ENTITY_TOO_LARGE_413);
        }
        return inTurn(() -> switch (copies.append(holder, append.after(), append.sheaf())) {
            case Outcome.Appended(Position last) ->
                Answer.json(
                        Status.OK_200, new Members().put("last", last.number()).done());
            // Nothing was written: the phone reads what stands there, and goes on from that.
            case Outcome.Repeated() -> Answer.of(Status.CONFLICT_409);
            case Outcome.Conflict _ -> Answer.of(Status.CONFLICT_409);
            case Outcome.Absent() -> Answer.none();
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

    private static byte[] body(ServerRequest request) throws Refused {
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            in.transferTo(OutputStream.nullOutputStream());
            if (body.length > MOST_BYTES) {
                throw Refused.notOurs("body");
            }
            return body;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
