package care.plumbline.server.http;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Answering;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.limits.Guard;
import care.plumbline.server.open.ServerHome;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/// Lets forms in: from our own pages alone, of a size that can be read, and no more than she may write.
final class FormDoor {

    private static final int MOST_BYTES = 64 * 1024;

    private final Guard guard;
    private final Visits visits;
    private final Answering answering;

    FormDoor(Guard guard, Visits visits, Answering answering) {
        this.guard = guard;
        this.visits = visits;
        this.answering = answering;
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

    Answering.Answered taken(Routes.Route route, ServerRequest request, Caller caller)
            throws Refused, Hindered, Visit.Gone {
        if (!caller.isOnOurPage()) {
            return visits.toStranger(caller, Troubles.notOurs());
        }
        Optional<Form> whole = route.kind().hasFile()
                ? guard.alone(() -> FileForm.read(request))
                : guard.read(request.headers().contentLength().orElse(-1), () -> form(request));
        if (whole.isEmpty()) {
            return visits.toStranger(caller, Troubles.tooMuch());
        }
        Form form = whole.get();
        Optional<LocalDate> shown = Answering.dayShown(route, form);
        ServerHome home = visits.home(route, caller);
        Visit visit = visits.visit(home, caller, form, shown);
        if (!mayWrite(route, home, form, caller.address())) {
            return visits.toStranger(caller, Troubles.tooMuch());
        }
        Optional<Answering.Answered> old = Answering.old(visit, shown);
        if (old.isPresent()) {
            return old.get();
        }
        if (!guard.enter()) {
            return visits.toStranger(caller, Troubles.of(Hindrance.COULD_NOT_WRITE));
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
