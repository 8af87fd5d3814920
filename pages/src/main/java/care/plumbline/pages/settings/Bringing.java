package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.BRINGING;

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
import java.util.Optional;

/// A saved journal comes in: whole, to the letter, and only where none is.
final class Bringing {

    void addTo(Routes routes) {
        routes.on(ANYWAY, "/bring", visit -> page(visit, Optional.empty())).on(BRINGING, "/bring", Bringing::bring);
    }

    private static Reply page(Visit visit, Optional<WrongFile> wrong) {
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

    private static Reply no(Visit visit, WrongFile wrong) {
        return page(visit, Optional.of(wrong));
    }

    private static Reply bring(Visit visit) throws Refused, Hindered {
        if (visit.hasJournal()) {
            return no(visit, new WrongFile(visit.words().keep().there()));
        }
        Optional<String> file = visit.form().one(Form.FILE);
        if (file.isEmpty()) {
            return no(visit, new WrongFile(visit.words().keep().noFile()));
        }
        Saved.File saved;
        try {
            saved = Saved.file(file.get());
        } catch (NotSaved none) {
            return no(visit, says(none, visit.words().keep()));
        }
        Brought brought = Brought.of(new Fits(visit.guide(), visit.words()), saved);
        if (brought.changed().isPresent()) {
            return no(visit, brought.changed().get().says(visit.words().keep()));
        }
        // What only another guide or a later version knows comes along, and she is told of it.
        String next = brought.strange() > 0 ? "/settings/said" : "/today";
        return new Reply.GoTo(next, visit.home().bring(visit.once(), saved.pages()));
    }

    private static WrongFile says(NotSaved none, KeepWords say) {
        if (none.expected() == NotSaved.Expected.NO_PICTURE) {
            return new WrongFile(say.aPicture());
        }
        if (none.expected() == NotSaved.Expected.ITS_END) {
            return new WrongFile(say.cutOff());
        }
        String where = none.field().isEmpty() ? say.theFile() : none.field();
        String expected = expected(none.expected(), say);
        return WrongFile.at(where, expected, none.found(), say.notOurs(), say);
    }

    private static String expected(NotSaved.Expected expected, KeepWords say) {
        return switch (expected) {
            case OUR_FILE, NO_PICTURE, ITS_END -> say.expectsFile();
            case FORMAT -> say.expectsFormat();
            case ENTRIES -> say.expectsEntries();
            case NAME -> say.expectsName();
            case ANOTHER_NAME -> say.expectsAnotherName();
            case ENTRY -> say.expectsEntry();
        };
    }
}
