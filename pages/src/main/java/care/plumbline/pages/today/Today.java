package care.plumbline.pages.today;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Kindnesses;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.TimeAndPlace;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Dosage;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Showing;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.List;
import java.util.Optional;

/// What is right for her today.
public final class Today {

    private final Offers offers;
    private final HabitOfTheDay habits;
    private final BadDay badDay;

    public Today(Drawings drawings) {
        this.offers = new Offers(drawings);
        this.habits = new HabitOfTheDay(drawings);
        this.badDay = new BadDay(offers, drawings);
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/today", this::page).on(WRITING, "/today/back", Today::backIs);
        TrainingCard.addTo(routes);
        Wishes.addTo(routes);
        badDay.addTo(routes);
        DidElse.addTo(routes);
    }

    private Reply page(Visit visit) throws Refused, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        var wished = TimeAndPlace.of(visit.query(), recovery.facts());
        var wording = new Wording(recovery.facts(), visit.language());
        boolean away = recovery.facts().whole(Handle.DAYS_AWAY).orElse(0L)
                >= visit.guide().adjusting().absence().screenAgainAfter().count();
        var page = new TodayPage(
                away ? visit.words().today().goodToSeeYouAgain() : greeting(visit),
                away,
                Lead.of(visit, recovery),
                Hurting.of(visit, recovery),
                visit.home().showing().filter(Showing::hasNews).isPresent(),
                offers.card(visit, wished),
                offers.goOn(visit),
                Wishes.of(visit, wished),
                TurnedBad.today(recovery),
                habits.of(visit, recovery, wording),
                TrainingCard.of(recovery, wording, new Dosage(visit.words().learn())),
                backs(recovery.facts(), visit.words().today()),
                More.of(visit, recovery, wording),
                wording.of(Kindnesses.on(recovery.facts()).text()));
        return new Reply.Shown(
                Reply.Status.OK, JtetodayGenerated::render, page, Title.TODAY, Tab.TODAY, wording.sinceBirthInShort());
    }

    /// By the hours where she is. Nights are asked after: many read this at three.
    private static String greeting(Visit visit) {
        TodayWords say = visit.words().today();
        return switch (visit.guide().dayParts().at(visit.clock())) {
            case NIGHT -> say.upInTheNight();
            case MORNING -> say.goodMorning();
            case AFTERNOON -> say.goodAfternoon();
            case EVENING -> say.goodEvening();
            case LATE -> say.stillUp();
        };
    }

    private static List<Wishes.Switch> backs(Facts facts, TodayWords say) {
        Optional<String> said = facts.choice(Handle.BACK_TODAY);
        return Handle.BACK_TODAY.codes().stream()
                .map(code -> new Wishes.Switch(
                        switch (code) {
                            case "better" -> say.better();
                            case BadDay.WORSE -> say.worse();
                            default -> say.same();
                        },
                        code,
                        said.filter(code::equals).isPresent()))
                .toList();
    }

    /// One tap: better, same or worse. What is worse asks first if anything is new.
    private static Reply backIs(Visit visit) throws Refused, Hindered, Visit.Gone {
        String said = visit.form().need("back");
        if (!Handle.BACK_TODAY.codes().contains(said)) {
            throw Refused.notOffered("back");
        }
        visit.write(List.of(new Entry.Answered(visit.today(), Handle.BACK_TODAY.id(), new Answer.One(said))));
        return Reply.GoTo.path(said.equals(BadDay.WORSE) ? BadDay.PATH : "/today");
    }
}
