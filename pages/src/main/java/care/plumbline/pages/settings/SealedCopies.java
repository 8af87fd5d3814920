package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.BEGINNING;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.SheetWords;
import care.plumbline.pages.asking.TwoOfThem;
import care.plumbline.pages.asking.TypedWords;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.settings.CopyPage.State;
import care.plumbline.pages.visit.SealedCopy;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.KeepWords;
import care.plumbline.pages.words.PhoneWords;
import java.util.Optional;

/// A sealed copy with a server, where her journal lives on her phone: made, looked at, taken away, brought back. Her
/// phone alone seals, sends and reads; it says here how the copy stands, and draws the secret of a new one.
final class SealedCopies {

    private static final String AT = "/settings/copy";
    private static final String FRESH = "fresh";
    private static final String PLACE = "place";
    private static final String BRING = "/bring";
    /// Where a server takes the words of a sheet.
    private static final String OPEN = "open";

    private SealedCopies() {}

    static void addTo(Routes routes) {
        routes.on(ANYWAY, AT, SealedCopies::page)
                .on(TAKING, AT, SealedCopies::change)
                .on(ANYWAY, "/bring/words", SealedCopies::words)
                .on(BEGINNING, "/bring/words", SealedCopies::bring);
    }

    private static Reply page(Visit visit) throws Refused {
        return shown(visit, CopyPage.of(CopyStands.of(visit)));
    }

    private static Reply shown(Visit visit, CopyPage page) {
        Reply.Status status = page.wrong().isEmpty() ? Reply.Status.OK : Reply.Status.WRONG;
        return new Reply.Shown(status, JtecopyGenerated::render, page, Title.MORE, Tab.MORE, "");
    }

    private static Reply change(Visit visit) throws Refused {
        if (!visit.hasJournal()) {
            return Reply.GoTo.path("/settings");
        }
        SealedCopy copy = visit.home().copy().orElseThrow(() -> Refused.notOurs("do"));
        switch (visit.form().need("do")) {
            case "make" -> {
                return shown(visit, made(visit, TwoOfThem.of(copy.words(), fresh(visit.form())), ""));
            }
            case "check" -> {
                KeepWords say = visit.words().keep();
                byte[] secret = TypedWords.read(copy.words(), visit.form().need(TypedWords.FIELD), say);
                TwoOfThem two = TwoOfThem.of(copy.words(), secret).typed(visit.form());
                String wrong = two.wrong(say);
                if (!wrong.isEmpty()) {
                    return shown(visit, made(visit, two, wrong));
                }
                copy.keep(secret);
            }
            case "now" -> copy.renew();
            case "erase" -> {
                if (!visit.form().has("sure")) {
                    return shown(visit, CopyPage.of(new State.Asks()));
                }
                copy.erase();
            }
            default -> throw Refused.notOffered("do");
        }
        return Reply.GoTo.path(AT);
    }

    /// On paper the words have to say of themselves what they open: where this home stands, the worker says.
    private static CopyPage made(Visit visit, TwoOfThem two, String wrong) {
        String day = Dates.in(visit.words()).dayAndYear(visit.today());
        String where = visit.form().one(PLACE).map(place -> place + BRING).orElse("");
        return new CopyPage(new State.Off(""), Optional.of(two), wrong, day, where);
    }

    private static byte[] fresh(Form form) throws Refused {
        try {
            return Base64Text.bytes(form.need(FRESH), SheetWords.SECRET_BYTES, FRESH);
        } catch (IllegalArgumentException wrong) {
            throw Refused.notOurs(FRESH);
        }
    }

    private static Reply words(Visit visit) {
        PhoneWords say = visit.words().phone();
        String wrong = notBrought(visit.query(), say);
        String sheets = visit.query().one("why").filter("none"::equals).isPresent()
                ? visit.home().beside().map(server -> server.page(OPEN)).orElse("")
                : "";
        String typed = visit.form().one(TypedWords.FIELD).orElse("");
        var page = new BringWordsPage(visit.home().copy().isPresent(), there(visit, say), wrong, sheets, typed);
        return new Reply.Shown(
                wrong.isEmpty() ? Reply.Status.OK : Reply.Status.WRONG,
                JtebringwordsGenerated::render,
                page,
                Title.MORE,
                Tab.MORE,
                "");
    }

    private static String there(Visit visit, PhoneWords say) {
        if (visit.home().isLocked()) {
            return say.bringWordsLocked();
        }
        return visit.hasJournal() ? say.bringWordsThere() : "";
    }

    private static String notBrought(Form said, PhoneWords say) {
        return switch (said.one("why").orElse("")) {
            case "none" -> say.bringWordsNone();
            case "away" -> say.copyAway();
            case "changed" -> say.bringWordsChanged();
            case "old" -> say.copyOld();
            case "other" -> say.bringWordsOther();
            case "on" -> say.bringWordsOn();
            default -> "";
        };
    }

    /// What became of it the worker says: it knows whether a journal that is here is the same one.
    private static Reply bring(Visit visit) throws Refused {
        SealedCopy copy = visit.home().copy().orElseThrow(() -> Refused.notOurs(TypedWords.FIELD));
        String typed = visit.form().one(TypedWords.FIELD).orElse("");
        copy.bring(TypedWords.read(copy.words(), typed, visit.words().keep()));
        return Reply.GoTo.path(visit.hasJournal() ? AT : "/today");
    }
}
