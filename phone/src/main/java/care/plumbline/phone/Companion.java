package care.plumbline.phone;

import static care.plumbline.pages.reply.Routes.Kind.PICTURE;

import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.pages.Site;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.reply.Answering;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.settings.OnPhone;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Asked;
import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Home;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The pages of one woman, on whatever machine: from a request to what is shown and what is to be kept.
public final class Companion {

    /// Among the addresses of the assets: where what looks through her camera lies.
    public static final String SIGHT = "sight";

    private final Guide guide;
    private final Addresses addresses;
    private final Kept kept;
    private final Sender sender;
    private final Answering answering = new Answering((_, _) -> {});

    private Companion(Guide guide, Figures figures, Assets assets, Optional<Beside> server) {
        this.guide = guide;
        this.addresses = new Addresses(routes(guide, new Drawings(figures, guide.version()), assets));
        this.kept = new Kept(guide, server);
        this.sender = new Sender(kept, assets);
    }

    public static Companion of(Guide guide, Figures figures, Assets assets) {
        return of(guide, figures, assets, "");
    }

    /// @param server where the home with a server begins that stands beside this; empty: there is none
    public static Companion of(Guide guide, Figures figures, Assets assets, String server) {
        Optional<Beside> beside =
                Optional.of(server).filter(href -> !href.isEmpty()).map(href -> new Beside(Beside.Place.SERVER, href));
        return new Companion(guide, figures, assets, beside);
    }

    /// @param assets `name=address`, a line each
    static Companion of(Guide guide, Figures figures, String assets, String server) {
        Map<String, String> hrefs = new LinkedHashMap<>();
        for (String line : assets.split("\n", -1)) {
            int at = line.indexOf('=');
            hrefs.put(line.substring(0, at), line.substring(at + 1));
        }
        return of(guide, figures, new Assets(hrefs), server);
    }

    private static Routes routes(Guide guide, Drawings drawings, Assets assets) {
        return OnPhone.addTo(Site.routes(
                        guide,
                        drawings,
                        assets,
                        "",
                        () -> Optional.ofNullable(assets.byName().get(SIGHT))))
                .on(
                        PICTURE,
                        "/figures/{build}/{tag}/{name}",
                        visit -> drawings.find(visit.part("tag"), visit.part("name"))
                                .<Reply>map(picture -> new Reply.Bytes(
                                        Content.asIs(picture.svg().getBytes(StandardCharsets.UTF_8)),
                                        "image/svg+xml",
                                        true,
                                        Optional.empty()))
                                .orElseGet(Troubles::lost));
    }

    /// What is asked.
    ///
    /// @param address path and query
    /// @param view how she likes things, as [Preferences#cookie] wrote it; empty: as usual
    /// @param region where her browser's language is spoken; empty: it does not say
    /// @param zone as an offset such as `+01:00`
    /// @param now in milliseconds since 1970
    /// @param trouble the name of a [Hindrance]; empty: none
    public record Request(
            String method,
            String address,
            String body,
            String view,
            String region,
            String zone,
            long now,
            String trouble) {

        String path() {
            int query = address.indexOf('?');
            return query < 0 ? address : address.substring(0, query);
        }

        String query() {
            int query = address.indexOf('?');
            return query < 0 ? "" : address.substring(query + 1);
        }
    }

    /// What is answered. A text that does not apply is empty.
    ///
    /// @param view how she likes things from now on
    /// @param file the name under which it is saved
    /// @param written what has to be kept before it is shown
    /// @param begun whether that begins a journal
    /// @param erased whether everything is to be erased
    /// @param copy what is to be done with the sealed copy, see [PhoneCopy]
    public record Answered(
            int status,
            String type,
            String text,
            String location,
            String view,
            String file,
            List<Leaf> written,
            boolean begun,
            boolean erased,
            String copy) {}

    /// Forgets the journal it knew.
    ///
    /// @param there whether she has one, whose entries follow
    public void journal(boolean there) {
        kept.anew(there);
    }

    /// Whether she has a journal that is locked just now: then no page says our name.
    public void locked(boolean now) {
        kept.locked(now);
    }

    /// Whether entries of another phone may be among hers.
    public void joined(boolean now) {
        kept.joined(now);
    }

    /// The words that sheets are made of, a line each.
    public void words(String lines) {
        kept.words(lines);
    }

    /// One entry after those before.
    public void entry(Leaf page) {
        kept.read(page);
    }

    /// What a page answers.
    public Answered answer(Request request) {
        kept.visited();
        Optional<Addresses.Found> found = addresses.find(Routes.Method.valueOf(request.method()), request.path());
        Visit stranger = visit(request, Map.of(), Form.EMPTY, Form.EMPTY, Optional.empty(), PhoneHome.nobodys(kept));
        if (found.isEmpty()) {
            return sender.send(stranger, kept.isThere() ? Troubles.lost() : Troubles.nothingKept());
        }
        try {
            Answering.Answered answered = answer(request, found.get());
            return sender.send(answered.visit(), answered.reply());
        } catch (Refused | Hindered | Visit.Gone | RuntimeException trouble) {
            return sender.send(stranger, Answering.trouble(trouble));
        }
    }

    private Answering.Answered answer(Request request, Addresses.Found found) throws Refused, Hindered, Visit.Gone {
        Form query = request.query().isEmpty() ? Form.EMPTY : Form.parse(request.query());
        Form form = request.body().isEmpty()
                ? Form.EMPTY
                : Form.parse(request.body()).clean();
        Routes.Route route = found.route();
        if (route.method() == Routes.Method.GET) {
            Home home = route.kind() == Routes.Kind.EVERYBODY || route.kind() == Routes.Kind.PICTURE
                    ? PhoneHome.nobodys(kept)
                    : home(request.trouble());
            return answering.shown(route, visit(request, found.parts(), query, form, Optional.empty(), home));
        }
        Optional<LocalDate> shown = Answering.dayShown(route, form);
        Visit visit = visit(request, found.parts(), query, form, shown, home(request.trouble()));
        Optional<Answering.Answered> old = Answering.old(visit, shown);
        return old.isPresent() ? old.get() : answering.taken(route, visit);
    }

    private Visit visit(
            Request request, Map<String, String> parts, Form query, Form form, Optional<LocalDate> shown, Home home) {
        Optional<String> region = Optional.of(request.region()).filter(said -> said.length() == 2);
        return new Visit(
                guide,
                new Asked(
                        request.path(),
                        parts,
                        query,
                        form,
                        shown,
                        true,
                        region,
                        ZoneId.of(request.zone()),
                        Instant.ofEpochMilli(request.now()),
                        UUID.randomUUID()),
                Preferences.parse(request.view()),
                home);
    }

    private Home home(String trouble) {
        Home home = PhoneHome.of(kept);
        if (trouble.isEmpty()) {
            return home;
        }
        Hindrance why = Hindrance.valueOf(trouble);
        return switch (why) {
            case NOT_FOUND, SIGNED_OUT, COULD_NOT_READ, DAMAGED, CHANGED, PHONE_CHANGED -> home.without(why);
            case COULD_NOT_WRITE, NO_ROOM, TOO_LONG, PHONE_COULD_NOT_WRITE, PHONE_FULL -> home.readingOnly(why);
        };
    }
}
