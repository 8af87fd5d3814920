package care.plumbline.pages.reply;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Visit;
import java.util.List;

/// The pages that say that something went wrong: what it means for her, and what she can do. Never what
/// broke inside.
public final class Troubles {

    private Troubles() {}

    private static Reply page(Reply.Status status, TroublePage page) {
        return new Reply.Shown(status, JtetroubleGenerated::render, page, Title.PLUMBLINE, Tab.NONE, "");
    }

    public static Reply refused(Refused refused) {
        return page(Reply.Status.WRONG, new TroublePage.DoesNotFit(refused));
    }

    /// What keeps her journal from doing what it should.
    public static Reply of(Hindrance why) {
        return page(new HinderedPage(why));
    }

    /// What she sent could not be kept: it stays on the page that says so, to be sent again.
    static Reply unkept(Hindrance why, Visit visit) {
        // A file is too long to ride along; she still has it.
        return visit.form().has(Form.FILE)
                ? page(new HinderedPage(why))
                : page(new HinderedPage(why, visit.path(), SentField.all(visit.form())));
    }

    /// What she sent went with the journal that it was for.
    static Reply gone(Visit visit) {
        return page(new HinderedPage(Hindrance.NOT_FOUND, visit.path(), List.of()));
    }

    private static Reply page(HinderedPage page) {
        Reply.Status status = switch (page.why()) {
            // Nothing failed: this is how it is.
            case NOT_FOUND, SIGNED_OUT -> page.isSent() || page.isGone() ? Reply.Status.SHUT : Reply.Status.OK;
            case COULD_NOT_READ, COULD_NOT_WRITE, NO_ROOM, TOO_LONG, PHONE_COULD_NOT_WRITE, PHONE_FULL ->
                Reply.Status.NOT_NOW;
            case DAMAGED, CHANGED, PHONE_CHANGED -> Reply.Status.BROKEN;
        };
        return new Reply.Shown(status, JtehinderedGenerated::render, page, Title.PLUMBLINE, Tab.NONE, "");
    }

    public static Reply broken() {
        return page(Reply.Status.BROKEN, new TroublePage.Broken());
    }

    public static Reply tooMuch() {
        return page(Reply.Status.TOO_MUCH, new TroublePage.TooMuch());
    }

    public static Reply notOurs() {
        return page(Reply.Status.WRONG, new TroublePage.NotOurs());
    }

    public static Reply lost() {
        return page(Reply.Status.NOT_FOUND, new TroublePage.Lost());
    }

    /// The same where her phone is the home and keeps nothing.
    public static Reply nothingKept() {
        return page(Reply.Status.NOT_FOUND, new TroublePage.NothingKept());
    }
}
