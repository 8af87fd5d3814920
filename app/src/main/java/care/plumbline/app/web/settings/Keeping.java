package care.plumbline.app.web.settings;

import care.plumbline.app.seal.Tampered;
import care.plumbline.app.web.Content;
import care.plumbline.app.web.Cookie;
import care.plumbline.app.web.Refused;
import care.plumbline.app.web.Reply;
import care.plumbline.app.web.Routes;
import care.plumbline.app.web.Visit;
import care.plumbline.app.web.start.Numbers;
import care.plumbline.core.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What becomes of her words: who can read them, a copy to take along, and erasing them for good.
final class Keeping {

    void addTo(Routes routes) {
        routes.get("/settings/privacy", Keeping::privacy)
                .get("/settings/export", visit -> page(visit, "export.jte"))
                .get("/settings/export.json", Keeping::export)
                .get("/settings/erase", visit -> page(visit, "erase.jte"))
                .post("/settings/erase", Keeping::erase)
                .get("/settings/erased", Keeping::erased);
    }

    private static Reply privacy(Visit visit) {
        return Reply.Shown.ok("privacy.jte", new PrivacyPage(Numbers.of(visit)), "More", Reply.Tab.MORE);
    }

    private static Reply page(Visit visit, String template) {
        List<Entry> entries = visit.journal().entries();
        long answers = entries.stream().filter(Entry.Answered.class::isInstance).count();
        long sessions = entries.stream().filter(Entry.Began.class::isInstance).count();
        return Reply.Shown.ok(template, new KeptPage((int) answers, (int) sessions), "More", Reply.Tab.MORE);
    }

    /// Everything as one file; a stranger is told that there is nothing.
    private static Reply export(Visit visit) throws Tampered, Visit.Gone {
        if (!visit.hasJournal()) {
            return page(visit, "export.jte");
        }
        return new Reply.Bytes(
                Content.asIs(visit.export().getBytes(StandardCharsets.UTF_8)),
                "application/json",
                false,
                Optional.of("plumbline-" + visit.today() + ".json"));
    }

    private static Reply erase(Visit visit) throws Refused, Visit.Gone {
        if (!visit.form().need("sure", "yes").equals("yes")) {
            throw new Refused("sure", "yes", "another");
        }
        List<Cookie> gone = visit.hasJournal() ? visit.erase() : visit.nothing();
        return new Reply.Erased("/settings/erased", gone);
    }

    /// Only for a device that holds nothing: nobody is told so who still has a journal.
    private static Reply erased(Visit visit) {
        return visit.hasJournal()
                ? Reply.GoTo.path("/settings/erase")
                : Reply.Shown.ok("erased.jte", new KeptPage(0, 0), "Erased", Reply.Tab.NONE);
    }
}
