package care.plumbline.pages.load;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.caring.CareDay;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// Where her back works hardest, what would help most, and what would be if.
public final class Load {

    /// Asked on this page alone.
    private static final String HOW_TODAY_WAS = Handle.DAY_LOAD.id();

    private final Drawings drawings;
    private final Question howTodayWas;

    public Load(Guide guide, Drawings drawings) {
        this.drawings = drawings;
        this.howTodayWas = guide.question(HOW_TODAY_WAS)
                .orElseThrow(() -> new IllegalStateException("the guide has no question " + HOW_TODAY_WAS));
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/load", this::page)
                .on(WRITING, "/load", this::keep)
                .on(WRITING, "/load/today", this::today)
                .again("/load", this::plain)
                .again("/load/today", this::plain);
    }

    private Reply page(Visit visit) throws Refused, Visit.Gone {
        return page(visit, visit.query());
    }

    /// As it was before she tried anything.
    private Reply plain(Visit visit) throws Refused, Visit.Gone {
        return page(visit, Form.EMPTY);
    }

    private Reply page(Visit visit, Form query) throws Refused, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery usual = visit.recovery();
        Optional<CareDay> day = CareDay.of(usual.facts());
        if (day.isEmpty()) {
            // Where nothing is said of a baby this page is not there, and no page says so.
            return usual.facts().hidesBaby()
                    ? Reply.GoTo.path("/today")
                    : Reply.Shown.ok(JtenothingGenerated::render, new NothingPage(), Title.LOAD, Tab.LOAD);
        }
        List<Entry> tried = new TrialAnswers(usual.facts(), day.get()).answers(query, false);
        if (tried.isEmpty()) {
            return shown(new LoadView(visit, drawings, usual, day.get(), howTodayWas).page(Optional.empty()));
        }
        Recovery then = visit.known().recoveryWith(tried);
        CareDay other = CareDay.of(then.facts()).orElse(day.get());
        return shown(new LoadView(visit, drawings, then, other, howTodayWas).page(day));
    }

    private static Reply shown(LoadPage page) {
        return Reply.Shown.ok(JteloadGenerated::render, page, Title.LOAD, Tab.LOAD);
    }

    /// Keeps what stands in the form as her usual day.
    private Reply keep(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery usual = visit.recovery();
        Optional<CareDay> day = CareDay.of(usual.facts());
        if (day.isPresent()) {
            List<Entry> entries = new TrialAnswers(usual.facts(), day.get()).answers(visit.form(), true);
            if (!entries.isEmpty()) {
                visit.write(entries);
            }
        }
        return Reply.GoTo.path("/load");
    }

    /// One tap: like that, heavier, lighter.
    private Reply today(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        String said = visit.form().need("was");
        try {
            visit.write(List.of(new Entry.Answered(
                    visit.today(), howTodayWas.id(), Answers.parse(howTodayWas, said, visit.today()))));
        } catch (AnswerRefused refused) {
            throw new Refused(refused);
        }
        return Reply.GoTo.path("/load#today");
    }
}
