package care.plumbline.pages.reply;

import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.visit.Hindrance;

/// The pages that say that something went wrong: what it means for her, and what she can do. Never what
/// broke inside.
public final class Troubles {

    private Troubles() {}

    private static Reply page(Reply.Status status, String headline, String says, String next) {
        return new Reply.Shown(
                status, JtetroubleGenerated::render, new TroublePage(headline, says, next), "Plumbline", Tab.NONE, "");
    }

    public static Reply refused(Refused refused) {
        return page(
                Reply.Status.WRONG,
                "That answer does not fit",
                refused.says() + ".",
                "Nothing was changed. Go back and try once more.");
    }

    /// What keeps her journal from doing what it should.
    public static Reply of(Hindrance why) {
        Reply.Status status = switch (why) {
            // Nothing failed: this is how it is.
            case NOT_FOUND -> Reply.Status.OK;
            case COULD_NOT_READ, COULD_NOT_WRITE, NO_ROOM, TOO_LONG -> Reply.Status.NOT_NOW;
            case DAMAGED, CHANGED -> Reply.Status.BROKEN;
        };
        return new Reply.Shown(status, JtehinderedGenerated::render, new HinderedPage(why), "Plumbline", Tab.NONE, "");
    }

    public static Reply broken() {
        return page(
                Reply.Status.BROKEN, "Something broke on our side", "It is not your doing.", "Go back and try again.");
    }

    public static Reply tooMuch() {
        return page(
                Reply.Status.TOO_MUCH,
                "One moment, please",
                "That was more at once than we can answer.",
                "Wait a few seconds and try again.");
    }

    public static Reply notOurs() {
        return page(
                Reply.Status.WRONG,
                "That did not come from this page",
                "To keep you safe we only take what our own pages send.",
                "Open the page again and try once more.");
    }

    public static Reply lost() {
        return page(
                Reply.Status.NOT_FOUND,
                "There is nothing here",
                "This address leads nowhere. It may be an old one.",
                "The buttons below take you back.");
    }
}
