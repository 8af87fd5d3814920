package care.plumbline.server.http;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Answering;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Asked;
import care.plumbline.pages.visit.Visit;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.open.Opener;
import care.plumbline.server.open.ServerHome;
import care.plumbline.server.open.Shelf;
import care.plumbline.server.passkey.Ceremony;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes a visit of whoever asks: with the journal that her cookies open, or with none.
///
/// @param phone the home on her phone that she could have instead
record Visits(
        Shelf shelf, Opener opener, Guide guide, Options options, InstantSource clock, Optional<PhoneFiles> phone) {

    /// Her journal, opened as this route needs it.
    ServerHome home(Routes.Route route, Caller caller) {
        boolean waits = route.kind().needsJournal() || route.kind().begins();
        return home(caller, waits, opener.open(Cookies.keys(caller.cookies(), caller.secure(), options.demo()), waits));
    }

    private ServerHome home(Caller caller, boolean waits, Opener.Opened opened) {
        boolean secure = caller.secure();
        return new ServerHome(
                shelf,
                opener,
                new ServerHome.Wire(
                        secure,
                        options.demo(),
                        waits,
                        phone.flatMap(files -> files.beside(secure)),
                        clock,
                        options.directory(),
                        ceremony(caller),
                        caller.origin()),
                opened);
    }

    /// Browsers make passkeys for names only, and show them to whom they were made for.
    private static Optional<Ceremony> ceremony(Caller caller) {
        String origin = caller.origin();
        return caller.secure()
                ? HostName.parse(origin.substring(origin.indexOf("//") + 2))
                        .filter(host -> !host.isAddress())
                        .map(host -> new Ceremony(host.name(), host.origin(origin.startsWith("https:"))))
                : Optional.empty();
    }

    Visit visit(ServerHome home, Caller caller, Form form, Optional<LocalDate> shown) throws Refused {
        Form query = caller.query().isEmpty() ? Form.EMPTY : Form.parse(caller.query());
        return new Visit(
                guide, asked(caller, caller.path(), caller.parts(), query, form, shown), caller.preferences(), home);
    }

    /// A visit that opens no journal: for pictures, and for saying that something went wrong.
    Visit stranger(Caller caller) {
        ServerHome home = home(caller, false, Opener.Opened.NOTHING);
        try {
            return visit(home, caller, Form.EMPTY, Optional.empty());
        } catch (Refused broken) {
            return new Visit(
                    guide,
                    asked(caller, "/", Map.of(), Form.EMPTY, Form.EMPTY, Optional.empty()),
                    caller.preferences(),
                    home);
        }
    }

    /// A reply with nothing of hers: what went wrong may be her journal.
    Answering.Answered toStranger(Caller caller, Reply reply) {
        return new Answering.Answered(stranger(caller), reply);
    }

    private Asked asked(
            Caller caller, String path, Map<String, String> parts, Form query, Form form, Optional<LocalDate> shown) {
        return new Asked(
                path,
                parts,
                query,
                form,
                shown,
                caller.secure(),
                caller.region(),
                options.zone(),
                clock.instant(),
                UUID.randomUUID());
    }
}
