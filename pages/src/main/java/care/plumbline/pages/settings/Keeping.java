package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.core.journal.Entry;
import care.plumbline.journal.text.Saved;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Template;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What becomes of her words: who can read them, a copy to take along, and erasing them for good.
final class Keeping {

    private static final String SOON = "soon";
    private static final String DEVICE = "device";

    void addTo(Routes routes) {
        routes.on(ANYWAY, "/settings/privacy", Keeping::privacy)
                .on(ANYWAY, "/settings/export", visit -> page(visit, JteexportGenerated::render))
                .on(ANYWAY, "/settings/export.json", Keeping::export)
                .on(ANYWAY, "/settings/erase", visit -> page(visit, JteeraseGenerated::render))
                .on(TAKING, "/settings/erase", Keeping::erase)
                .on(ANYWAY, "/settings/erased", Keeping::erased)
                .on(ANYWAY, "/settings/earlier", visit -> page(visit, JteearlierGenerated::render))
                .on(TAKING, "/settings/earlier", Keeping::goBack);
    }

    private static Reply privacy(Visit visit) {
        return Reply.Shown.ok(JteprivacyGenerated::render, new PrivacyPage(Numbers.of(visit)), Title.MORE, Tab.MORE);
    }

    private static Reply page(Visit visit, Template<KeptPage> template) throws Refused {
        List<Entry> entries = visit.journal().entries();
        long answers = entries.stream().filter(Entry.Answered.class::isInstance).count();
        long sessions = entries.stream().filter(Entry.Began.class::isInstance).count();
        return Reply.Shown.ok(
                template,
                new KeptPage(
                        (int) answers,
                        (int) sessions,
                        visit.home().beside().filter(Beside::isPhone),
                        !visit.home().isPhone(),
                        CopyStands.whereSheErases(visit)),
                Title.MORE,
                Tab.MORE);
    }

    /// Everything as one file; a stranger is told that there is nothing.
    private static Reply export(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            return page(visit, JteexportGenerated::render);
        }
        var fits = new Fits(visit.guide(), visit.words());
        String file = Saved.by(
                fits.mark(),
                List.copyOf(fits.unfit(visit.known().told()).keySet()),
                visit.home().export().orElseThrow(Visit.Gone::new));
        return new Reply.Bytes(
                Content.asIs(file.getBytes(StandardCharsets.UTF_8)),
                "application/json",
                false,
                Optional.of("plumbline-" + visit.today() + ".json"));
    }

    /// What her journal says need not be readable for that; the store has to be there to take it away.
    private static Reply erase(Visit visit) throws Refused, Hindered {
        String sure = visit.form().need("sure");
        return switch (sure) {
            case "yes" -> {
                boolean left = visit.home().erase();
                yield new Reply.Erased(
                        left ? "/settings/erased?" + SOON + "=1" : "/settings/erased",
                        visit.home().nothing());
            }
            // Where the store cannot be reached: without its key nobody opens her journal any more.
            case "device" ->
                new Reply.Erased(
                        "/settings/erased?" + DEVICE + "=1", visit.home().nothing());
            default -> throw Refused.notOffered("sure");
        };
    }

    /// Only for a device that holds nothing: nobody is told so who still has a journal.
    private static Reply erased(Visit visit) {
        if (visit.home().holdsKey()) {
            return Reply.GoTo.path("/settings/erase");
        }
        return Reply.Shown.ok(JteerasedGenerated::render, new ErasedPage(left(visit)), Title.ERASED, Tab.NONE);
    }

    private static ErasedPage.Left left(Visit visit) {
        Form said = visit.query();
        if (visit.home().copy().isPresent() && said.has("copy")) {
            boolean asked = said.one("copy").filter("there"::equals).isPresent();
            return asked ? ErasedPage.Left.COPY : ErasedPage.Left.COPY_UNASKED;
        }
        if (said.has(SOON)) {
            return ErasedPage.Left.SOON;
        }
        return said.has(DEVICE) ? ErasedPage.Left.SEALED : ErasedPage.Left.NOTHING;
    }

    /// Back to the journal she began earlier; the one of now is kept beside it.
    private static Reply goBack(Visit visit) throws Visit.Gone {
        return new Reply.GoTo("/", visit.home().goBack().orElseThrow(Visit.Gone::new));
    }
}
