package care.plumbline.pages.today;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Pastime;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.PastimeWords;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.Arrays;
import java.util.List;

/// She moved in her own way today: what, and about how long.
final class DidElse {

    private static final String PATH = "/today/else";
    private static final int LONGEST_MINUTES = 600;

    private DidElse() {}

    static void addTo(Routes routes) {
        routes.on(PAGE, PATH, DidElse::page).on(WRITING, PATH, DidElse::take).again(PATH, DidElse::page);
    }

    private static Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        var page = new DidElsePage(
                Arrays.stream(Pastime.values())
                        .map(one -> new DidElsePage.Kind(
                                one.code(), PastimeWords.says(one, visit.words().today())))
                        .toList(),
                visit.guide().ranking().firstPage().elseMinutes());
        return Reply.Shown.ok(JteelseGenerated::render, page, Title.TODAY, Tab.NONE);
    }

    private static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        Pastime what;
        try {
            what = Pastime.of(visit.form().need("what"));
        } catch (IllegalArgumentException none) {
            throw Refused.notOffered("what");
        }
        visit.write(List.of(new Entry.DidElse(
                visit.today(), what, Seconds.ofMinutes(visit.form().whole("minutes", 1, LONGEST_MINUTES)))));
        return Reply.GoTo.path("/today");
    }
}
