package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.BRINGING;

import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.NotSaved;
import care.plumbline.journal.text.Saved;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.KeepWords;
import java.util.List;
import java.util.Optional;

/// A saved journal comes in: whole, to the letter, and only where none is.
final class Bringing {

    void addTo(Routes routes) {
        routes.on(ANYWAY, "/bring", visit -> page(visit, "")).on(BRINGING, "/bring", Bringing::bring);
    }

    private static Reply page(Visit visit, String wrong) {
        var page = new BringPage(
                visit.hasJournal(),
                wrong,
                visit.home().isPhone(),
                visit.home().copy().isPresent());
        return new Reply.Shown(
                wrong.isEmpty() ? Reply.Status.OK : Reply.Status.WRONG,
                JtebringGenerated::render,
                page,
                Title.MORE,
                Tab.MORE,
                "");
    }

    private static Reply bring(Visit visit) throws Refused, Hindered {
        if (visit.hasJournal()) {
            return page(visit, visit.words().keep().there());
        }
        Optional<String> file = visit.form().one(Form.FILE);
        if (file.isEmpty()) {
            return page(visit, visit.words().keep().noFile());
        }
        List<Leaf> pages;
        try {
            pages = Saved.read(file.get());
        } catch (NotSaved none) {
            return page(visit, says(none, visit.words().keep()));
        }
        return new Reply.GoTo("/today", visit.home().bring(visit.once(), pages));
    }

    private static String says(NotSaved none, KeepWords say) {
        String where = none.field().isEmpty() ? say.theFile() : none.field();
        String expected = expected(none.expected(), say);
        return none.found().isEmpty()
                ? say.notOursNothing(expected, where)
                : say.notOurs(expected, none.found(), where);
    }

    private static String expected(NotSaved.Expected expected, KeepWords say) {
        return switch (expected) {
            case OUR_FILE -> say.expectsFile();
            case FORMAT -> say.expectsFormat();
            case ENTRIES -> say.expectsEntries();
            case NAME -> say.expectsName();
            case ANOTHER_NAME -> say.expectsAnotherName();
            case ENTRY -> say.expectsEntry();
        };
    }
}
