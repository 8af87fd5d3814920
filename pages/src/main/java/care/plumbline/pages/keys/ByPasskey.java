package care.plumbline.pages.keys;

import static care.plumbline.pages.reply.Routes.Kind.BEGINNING;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.json.Members;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Keyring;
import care.plumbline.pages.visit.Passkeys;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.LocksWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A passkey is made on the page of her locks, and opens her journal where it is locked. A script asks here what a
/// browser has to ask of it, and sends what comes back as a form; what to say of it, a page says.
public final class ByPasskey {

    private static final String MAKE = "/settings/passkey";
    private static final String OPEN = "/open/passkey";

    public void addTo(Routes routes) {
        routes.on(WRITING, MAKE + "/ask", ByPasskey::making)
                .on(WRITING, MAKE, ByPasskey::keep)
                .again(MAKE, Keys::locks)
                .on(TAKING, OPEN + "/ask", ByPasskey::opening)
                .on(BEGINNING, OPEN, ByPasskey::open)
                .again(OPEN, Keys::open);
    }

    private static Passkeys offered(Visit visit) throws Refused, Hindered {
        Keyring keys = Offered.hers(visit).orElseThrow(() -> Refused.notOurs(Offered.PASSKEY));
        if (Offered.offer(keys) != LocksPage.Offer.NOW) {
            throw Refused.notOurs(Offered.PASSKEY);
        }
        return keys.passkeys().orElseThrow();
    }

    private static Reply making(Visit visit) throws Refused, Hindered {
        Passkeys.Making making = offered(visit).making();
        return json(question(making.question())
                .put("user", making.user())
                // What an authenticator shows of it says nothing of her.
                .put("name", visit.words().frame().notes())
                .texts("there", making.there().stream()));
    }

    private static Reply opening(Visit visit) throws Refused, Hindered {
        Optional<Passkeys> passkeys = visit.home().keys().flatMap(Keyring::passkeys);
        return json(question(
                passkeys.orElseThrow(() -> Refused.notOurs(Offered.PASSKEY)).opening()));
    }

    private static Members question(Passkeys.Question question) {
        return new Members()
                .put("host", question.host())
                .put("challenge", question.challenge())
                .put("salt", question.salt());
    }

    private static Reply json(Members members) {
        byte[] text = members.done().text().getBytes(StandardCharsets.UTF_8);
        return new Reply.Bytes(Content.asIs(text), "application/json", false, Optional.empty());
    }

    private static Reply keep(Visit visit) throws Refused, Hindered, Visit.Gone {
        Passkeys passkeys = offered(visit);
        Form form = visit.form();
        var made =
                new Passkeys.Made(form.need("id"), form.need("attestation"), form.need("client"), form.need("secret"));
        return switch (passkeys.keep(made, visit.today())) {
            case KEPT -> Reply.GoTo.path("/settings/locks");
            case UNFIT -> throw no(visit.words().locks().passkeyUnfit());
            case GONE -> throw new Visit.Gone();
        };
    }

    private static Reply open(Visit visit) throws Refused, Hindered {
        if (visit.hasJournal()) {
            return Reply.GoTo.path("/open");
        }
        Form form = visit.form();
        Passkeys passkeys =
                visit.home().keys().flatMap(Keyring::passkeys).orElseThrow(() -> Refused.notOurs(Offered.PASSKEY));
        var signed = new Passkeys.Signed(
                form.need("id"),
                form.need("user"),
                form.need("authenticator"),
                form.need("client"),
                form.need("signature"),
                form.need("secret"));
        LocksWords say = visit.words().locks();
        return switch (passkeys.open(signed, visit.today())) {
            case Passkeys.Shown.Opens(var cookies) -> new Reply.GoTo("/today", cookies);
            case Passkeys.Shown.Unknown() -> throw no(say.passkeyUnknown());
            case Passkeys.Shown.Unfit() -> throw no(say.passkeyUnfit());
        };
    }

    private static Refused no(String why) {
        return Refused.asking(Offered.PASSKEY, "", why, List.of());
    }
}
