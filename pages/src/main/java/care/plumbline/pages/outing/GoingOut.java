package care.plumbline.pages.outing;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.movement.Interval;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Outings;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.RungStanding;
import care.plumbline.core.plan.TestStanding;
import care.plumbline.core.practice.Outing;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.OpenOrNot;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Disagreement;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.StopRule;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.OutingWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Going out today: the rung that is open for her, with a timer, and the way up.
public final class GoingOut {

    private final Library library;
    private final Drawings drawings;

    public GoingOut(Library library, Drawings drawings) {
        this.library = library;
        this.drawings = drawings;
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/out", this::page)
                .on(PAGE, "/out/go", this::go)
                .on(PAGE, "/out/after", AfterOuting::page)
                .on(WRITING, "/out/after", AfterOuting::take);
    }

    private Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        List<RungStanding> open = Outings.open(recovery.plan());
        Optional<RungStanding> chosen = chosen(visit, open);
        var page = new OutingPage(
                chosen.map(one -> card(one, visit, recovery)),
                open.stream()
                        .filter(one -> chosen.filter(one::equals).isEmpty())
                        .map(one ->
                                new OutingPage.Other(visit.say(one.rung().name()), "/out?r=" + RungTag.of(one.rung())))
                        .toList(),
                chosen.isEmpty() ? reasons(visit, recovery.plan()) : List.of(),
                recovery.plan().ladder().stream().map(one -> step(one, visit)).toList(),
                noted(visit, recovery),
                Disagreement.of(visit, recovery.facts()));
        return Reply.Shown.ok(JteoutingGenerated::render, page, Title.PLUMBLINE, Tab.TODAY);
    }

    private static Optional<RungStanding> chosen(Visit visit, List<RungStanding> open) {
        String wished = visit.query().one("r").orElse("");
        return open.stream()
                .filter(one -> RungTag.of(one.rung()).equals(wished))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private OutingPage.Card card(RungStanding one, Visit visit, Recovery recovery) {
        Facts facts = recovery.facts();
        Rung rung = one.rung();
        Interval interval = Outings.interval(one, facts);
        Movement movement = visit.guide().movement(rung.movement());
        String tag = RungTag.of(rung);
        return new OutingPage.Card(
                visit.say(rung.name()),
                visit.say(one.what()),
                rung.weeks().size() == 1
                        ? ""
                        : visit.words()
                                .outing()
                                .stepOf(
                                        rung.weeks().size(),
                                        Outings.week(one, facts).number()),
                visit.say(interval.says()),
                minutes(Outing.of(rung, interval)),
                drawings.moving(movement.id(), visit.preferences().look()),
                drawings.scene(movement.id()).says(),
                "/out/go?r=" + tag,
                "/out/after?r=" + tag,
                Outings.resting(recovery.plan())
                        .map(rests -> visit.say(rests.rung().name()))
                        .orElse(""));
    }

    static long minutes(Outing outing) {
        return Rounding.nearest(outing.lasts().count() / 60.0);
    }

    private List<OpenOrNot.Reason> reasons(Visit visit, Plan plan) {
        return plan.ladder().stream()
                .findFirst()
                .map(first -> OpenOrNot.reasons(
                        first.verdict().obstacles(), new Reader(visit, library, drawings), visit.recovery()))
                .orElse(List.of());
    }

    private static OutingPage.Step step(RungStanding one, Visit visit) {
        Rung rung = one.rung();
        boolean reached = one.reached().isYes();
        OutingWords say = visit.words().outing();
        if (!rung.isOuting()) {
            return tests(one, visit);
        }
        String state =
                one.isOpen() ? one.resting() ? say.restsToday() : say.open() : reached ? say.notToday() : say.later();
        return new OutingPage.Step(
                visit.say(rung.name()),
                "/learn/" + Tag.of("movement", rung.movement()),
                state,
                one.isOpen() ? "" : reached ? "honey" : "plain",
                reached ? "" : rung.opens().map(visit::say).orElse(""));
    }

    /// The rung of the small tests: how many of them are done.
    private static OutingPage.Step tests(RungStanding one, Visit visit) {
        Recovery recovery = visit.recovery();
        List<String> battery = visit.guide().readiness().groups().stream()
                .filter(Readiness.Group::battery)
                .flatMap(group -> group.tests().stream())
                .map(Readiness.Test::question)
                .toList();
        long done = TestStanding.of(recovery.facts(), recovery.plan()).stream()
                .filter(test -> test.isDone() && battery.contains(test.test().question()))
                .count();
        return new OutingPage.Step(
                visit.say(one.rung().name()),
                "/tests",
                done == battery.size()
                        ? visit.words().outing().done()
                        : visit.words().outing().doneOf(done, battery.size()),
                done == battery.size() ? "" : "honey",
                "");
    }

    /// What was kept of an outing today.
    private static String noted(Visit visit, Recovery recovery) {
        List<Entry.Practised> today = recovery.journal()
                .practised()
                .filter(done -> done.on().equals(visit.today()))
                .toList();
        return recovery.plan().ladder().reversed().stream()
                .map(RungStanding::rung)
                .filter(Rung::isOuting)
                .filter(rung -> today.stream().anyMatch(done -> done.movements().contains(rung.movement())))
                .findFirst()
                .map(rung -> noted(visit, recovery.facts(), rung))
                .orElse("");
    }

    private static String noted(Visit visit, Facts facts, Rung rung) {
        String name = visit.say(rung.name()).toLowerCase(Locale.ROOT);
        return rung.countsAs()
                .flatMap(facts::latest)
                .filter(said -> said.on().equals(visit.today()))
                .flatMap(said -> facts.whole(said.question()))
                .map(minutes -> visit.words().outing().youWereOut(minutes, name))
                .orElse(visit.words()
                        .outing()
                        .youWereOutAddsNothing(
                                name, Long.toString(visit.guide().readiness().painUpTo())));
    }

    private Reply go(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        Optional<RungStanding> one =
                RungTag.in(recovery.plan(), visit.query().one("r").orElse("")).filter(RungStanding::isOpen);
        if (one.isEmpty()) {
            return Reply.GoTo.path("/out");
        }
        Rung rung = one.get().rung();
        Outing outing = Outing.of(one.get().rung(), Outings.interval(one.get(), recovery.facts()));
        String tag = RungTag.of(rung);
        Movement movement = visit.guide().movement(rung.movement());
        var page = new GoPage(
                visit.say(rung.name()),
                drawings.moving(movement.id(), visit.preferences().look()),
                drawings.scene(movement.id()).says(),
                StopRule.inOneLine(movement.stop().stream().map(visit::say).toList()),
                visit.say(Outings.interval(one.get(), recovery.facts()).says()),
                minutes(outing),
                outing.parts().stream()
                        .map(part ->
                                part(part, visit.say(rung.does()), visit.words().outing()))
                        .toList(),
                tag + visit.today(),
                "/out/after?r=" + tag);
        return Reply.Shown.ok(JtegoGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    private static GoPage.Part part(Outing.Part part, String does, OutingWords say) {
        String says = switch (part.pace()) {
            case WARM_UP -> say.warmUpWalk();
            case WORK -> does;
            case EASE -> say.walk();
            case COOL_DOWN -> say.coolDownWalk();
        };
        return new GoPage.Part(
                says,
                clock(part.lasts().count()),
                part.lasts().count(),
                part.pace() == Outing.Pace.WORK ? "work" : "ease",
                part.round() > 0 && part.of() > 1 ? say.roundOf(part.of(), part.round()) : "");
    }

    private static String clock(int seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
