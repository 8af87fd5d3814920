package care.plumbline.app.web;

import care.plumbline.app.seal.Tampered;

/// The pages that say that something went wrong: what it means for her, and what she can do. Never what
/// broke inside.
final class Troubles {

    private Troubles() {}

    private static Reply page(Reply.Status status, String headline, String says, String next) {
        return new Reply.Shown(
                status, "trouble.jte", new TroublePage(headline, says, next), "Plumbline", Reply.Tab.NONE, "");
    }

    static Reply refused(Refused refused) {
        return page(
                Reply.Status.WRONG,
                "That answer did not fit",
                refused.says() + ".",
                "Nothing was changed. Go back and try once more.");
    }

    static Reply tampered(Tampered changed) {
        return page(
                Reply.Status.BROKEN,
                "Your journal was changed by someone else",
                "Every entry is sealed, and a seal no longer fits: " + changed.getMessage() + ".",
                "We show nothing from it, because it may not be what you said. Tell whoever runs this server. "
                        + "You can still use the safety check and everything under Learn.");
    }

    static Reply notKept(boolean full) {
        return page(
                Reply.Status.NOT_NOW,
                "We could not save that",
                full
                        ? "The server's disk is full. Nothing of what you sent was written, and nothing you "
                                + "saved before is lost."
                        : "The server cannot write just now. Nothing you saved before is lost.",
                "Go back and send it again in a moment.");
    }

    static Reply broken() {
        return page(
                Reply.Status.BROKEN,
                "Something broke on our side",
                "It is not your doing. What you saved before is safe.",
                "Go back and try again.");
    }

    static Reply tooMuch() {
        return page(
                Reply.Status.TOO_MUCH,
                "One moment, please",
                "That was more at once than we can answer.",
                "Wait a few seconds and try again.");
    }

    static Reply notOurs() {
        return page(
                Reply.Status.WRONG,
                "That did not come from this page",
                "To keep you safe we only take what our own pages send.",
                "Open the page again and try once more.");
    }

    static Reply lost() {
        return page(
                Reply.Status.NOT_FOUND,
                "There is nothing here",
                "This address leads nowhere. It may be an old one.",
                "The buttons below take you back.");
    }
}
