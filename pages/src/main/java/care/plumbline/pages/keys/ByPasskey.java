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
import care.plumbline.pages.words.KeepWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A passkey is made on the page of her locks, and opens her journal where it is locked. A script asks here what a
/// browser
/// has to ask of it, and sends what comes back as a form; what to say of it, a page says.
public final class ByPasskey {

    static final String FIELD = "passkey";
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

    /// Whether one may be made now: where passkeys are, and once something else opens her journal that she does not
    /// lose
    /// with this device.
    static LocksPage.Offer offer(Keyring keys) throws Hindered {
        if (keys.passkeys().isEmpty()) {
            return LocksPage.Offer.NOT_HERE;
        }
        return keys.locks().size() > 1 ? LocksPage.Offer.NOW : LocksPage.Offer.LATER;
    }

    /// What the script found out; empty: nothing.
    static String said(Visit visit) {
        KeepWords say = visit.words().keep();
        return switch (visit.query().one(FIELD).orElse("")) {
            case "stopped" -> say.passkeyStopped();
            case "without" -> say.passkeyWithout();
            case "there" -> say.passkeyThere();
            default -> "";
        };
    }

    private static Passkeys offered(Visit visit) throws Refused, Hindered {
        Keyring keys = Keys.hers(visit).orElseThrow(() -> Refused.notOurs(FIELD));
        if (offer(keys) != LocksPage.Offer.NOW) {
            throw Refused.notOurs(FIELD);
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
        return json(question(passkeys.orElseThrow(() -> Refused.notOurs(FIELD)).opening()));
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
            case UNFIT -> throw no(visit.words().keep().passkeyUnfit());
            case GONE -> throw new Visit.Gone();
        };
    }

    private static Reply open(Visit visit) throws Refused, Hindered {
        if (visit.hasJournal()) {
            return Reply.GoTo.path("/open");
        }
        Form form = visit.form();
        Passkeys passkeys = visit.home().keys().flatMap(Keyring::passkeys).orElseThrow(() -> Refused.notOurs(FIELD));
        var signed = new Passkeys.Signed(
                form.need("id"),
                form.need("user"),
                form.need("authenticator"),
                form.need("client"),
                form.need("signature"),
                form.need("secret"));
        KeepWords say = visit.words().keep();
        return switch (passkeys.open(signed, visit.today())) {
            case Passkeys.Shown.Opens(var cookies) -> new Reply.GoTo("/today", cookies);
            case Passkeys.Shown.Unknown() -> throw no(say.passkeyUnknown());
            case Passkeys.Shown.Unfit() -> throw no(say.passkeyUnfit());
        };
    }

    private static Refused no(String why) {
        return Refused.asking(FIELD, "", why, List.of());
    }
}
