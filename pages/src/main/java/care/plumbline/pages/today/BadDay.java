package care.plumbline.pages.today;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.habit.CheckIn;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.plan.Session;
import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.TimeAndPlace;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A bad day, in one tap: what is new comes first; then a small session, and what helps until it passes. One more
/// tap takes it back.
final class BadDay {

    static final String PATH = "/today/bad";
    static final String WORSE = "worse";

    /// What her back is after all, once she has taken back that it is worse.
    private static final String SAME = "same";

    private final Offers offers;
    private final Drawings drawings;

    BadDay(Offers offers, Drawings drawings) {
        this.offers = offers;
        this.drawings = drawings;
    }

    void addTo(Routes routes) {
        routes.on(PAGE, PATH, this::page).on(WRITING, PATH, BadDay::take);
    }

    private Reply page(Visit visit) throws Refused, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        CheckIn.BadDay bad = visit.guide().checkIn().badDay();
        var cited = new LinkedHashSet<>(bad.provenance().sources());
        List<Habit> habits = visit.recovery().plan().habits().stream()
                .map(HabitFit::habit)
                .filter(habit -> bad.habits().contains(habit.id()))
                .toList();
        habits.forEach(habit -> cited.addAll(habit.provenance().sources()));
        var wording = new Wording(visit.facts(), visit.language());
        var wished = TimeAndPlace.of(visit.query(), visit.facts());
        var page = new BadDayPage(
                TurnedBad.today(visit.recovery()),
                Lead.of(visit, visit.recovery()),
                wording.all(bad.says()),
                Hurting.of(visit, visit.recovery()),
                offers.card(visit, wished),
                inFigures(
                        visit.known().session(wished.minutes(), wished.setting()),
                        visit.words().today()),
                habits.stream()
                        .map(habit -> new BadDayPage.Help(
                                wording.of(habit.name()),
                                wording.of(habit.todo()),
                                drawings.done(habit.id(), visit.preferences().look()),
                                "/learn/" + Tag.of("habit", habit.id())))
                        .toList(),
                Cited.names(new ArrayList<>(cited), visit.words()));
        return Reply.Shown.ok(JtebadGenerated::render, page, Title.TODAY, Tab.TODAY);
    }

    /// How much less that is, in figures: what the words promise, the session is.
    private static String inFigures(Session session, TodayWords say) {
        return switch (session) {
            case Session.Chosen chosen
            when chosen.planned().count() < chosen.asked().count() ->
                say.atMostOfYourMinutes(
                        chosen.planned().count(), "" + chosen.asked().count());
            case Session.Chosen _ -> say.theLeastOfEach();
            case Session.Withheld _, Session.NothingFits _ -> "";
        };
    }

    private static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        boolean bad = switch (visit.form().need("bad")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw Refused.notOffered("bad");
        };
        var entries = new ArrayList<Entry>();
        entries.add(new Entry.Answered(visit.today(), Handle.BAD_DAY.id(), new Answer.YesNo(bad)));
        if (!bad
                && visit.facts().choice(Handle.BACK_TODAY).filter(WORSE::equals).isPresent()) {
            entries.add(new Entry.Answered(visit.today(), Handle.BACK_TODAY.id(), new Answer.One(SAME)));
        }
        visit.write(entries);
        return Reply.GoTo.path(bad ? PATH : "/today");
    }
}
