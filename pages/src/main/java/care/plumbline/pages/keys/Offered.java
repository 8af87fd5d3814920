package care.plumbline.pages.keys;

import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Keyring;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.LocksWords;
import java.util.Optional;

/// What a visit offers of locks and passkeys.
final class Offered {

    static final String PASSKEY = "passkey";

    private Offered() {}

    /// Her keys; without a journal that is open there are none to show.
    static Optional<Keyring> hers(Visit visit) {
        return visit.hasJournal() ? visit.home().keys() : Optional.empty();
    }

    /// Whether one may be made now: where passkeys are, and once something else opens her journal that she does not
    /// lose with this device.
    static LocksPage.Offer offer(Keyring keys) throws Hindered {
        if (keys.passkeys().isEmpty()) {
            return LocksPage.Offer.NOT_HERE;
        }
        long lasting = keys.locks().stream()
                .filter(lock -> lock.kind() != Keyring.Kind.LINK)
                .count();
        return lasting > 1 ? LocksPage.Offer.NOW : LocksPage.Offer.LATER;
    }

    /// What the script found out where one was to open her journal; empty: nothing.
    static String saidOfOpening(Visit visit) {
        LocksWords say = visit.words().locks();
        return switch (visit.query().one(PASSKEY).orElse("")) {
            case "stopped" -> say.openPasskeyStopped();
            case "without" -> say.openPasskeyWithout();
            default -> "";
        };
    }

    /// What the script found out where one was to be made; empty: nothing.
    static String said(Visit visit) {
        LocksWords say = visit.words().locks();
        return switch (visit.query().one(PASSKEY).orElse("")) {
            case "stopped" -> say.passkeyStopped();
            case "without" -> say.passkeyWithout();
            case "there" -> say.passkeyThere();
            default -> "";
        };
    }
}
