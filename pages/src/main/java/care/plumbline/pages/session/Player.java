package care.plumbline.pages.session;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Went;
import care.plumbline.core.plan.Session;
import care.plumbline.core.practice.Course;
import care.plumbline.core.practice.Swap;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.TimeAndPlace;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.session.PlayerPage.Rest;
import care.plumbline.pages.session.PlayerPage.Sign;
import care.plumbline.pages.session.PlayerPage.Step;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Drawings.Drawing;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SessionWords;
import java.util.List;
import java.util.Optional;

/// Begins a session and shows the movement she is at.
public final class Player {

    private final Moves moves;
    private final Steps steps;

    public Player(Guide guide, Drawings drawings) {
        this.moves = new Moves(drawings, guide.ranking().choosing().changeOver());
        this.steps = new Steps(guide);
    }

    public void addTo(Routes routes) {
        routes.on(WRITING, "/session", Player::begin)
                .on(PAGE, "/session", this::show)
                .on(PAGE, "/session/rest", Player::rest)
                .on(WRITING, "/session/step", steps::take)
                .on(PAGE, "/session/after", After::page)
                .on(WRITING, "/session/after", After::take)
                .again("/session/after", After::again);
    }

    /// Begins the session that fits now. Where none does, today says why.
    private static Reply begin(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        var wished = TimeAndPlace.of(visit.form(), visit.facts());
        return switch (visit.known().session(wished.minutes(), wished.setting())) {
            case Session.Chosen chosen -> {
                List<Id> movements = chosen.items().stream()
                        .map(item -> item.movement().id())
                        .toList();
                Seconds time = wished.minutes().seconds();
                visit.write(List.of(
                        new Entry.Began(visit.today(), time, wished.setting().code(), movements)));
                yield Reply.GoTo.path("/session");
            }
            case Session.Withheld _, Session.NothingFits _ -> Reply.GoTo.path(wished.today());
        };
    }

    private Reply show(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Optional<RunningSession> running = RunningSession.of(visit);
        if (running.isEmpty() || !running.get().course().canGoOn(visit.today())) {
            boolean over = running.map(RunningSession::course)
                    .filter(course -> course.last().equals(visit.today()))
                    .isPresent();
            return Reply.GoTo.path(over ? "/session/after" : "/today");
        }
        return switch (running.get().course().here(running.get().plan())) {
            case Course.Here.At(Movement movement) -> playing(visit, running.get(), movement);
            case Course.Here.Shut(var verdict) -> shut(visit, running.get(), Optional.of(verdict.movement()));
            case Course.Here.Gone _ -> shut(visit, running.get(), Optional.empty());
            case Course.Here.Through _ -> Reply.GoTo.path("/session/after");
        };
    }

    private Reply playing(Visit visit, RunningSession running, Movement movement) {
        var wording = new Wording(visit.facts(), visit.language());
        Course course = running.course();
        Reel reel = moves.reel(running, wording, visit.preferences());
        Reel.Move move = reel.move(Moves.tag(movement.id())).orElseThrow();
        Swap easier = running.easier(movement, course.place());
        Reel.Instead way = way(move, running.way(course.place()));
        Reel.Shown shown = shown(move, way);
        var page = new PlayerPage(
                step(running, course.place()),
                move,
                move.amount(way),
                move.steps(way),
                new Drawing(shown.day(), shown.night()),
                shown.says(),
                course.place() + 1,
                course.movements().size(),
                hint(running, movement, wording),
                stoppedAt(course.into(), visit.words().session()),
                offers(easier),
                offers(running.harder(movement, course.place())),
                visit.facts().hasBabyAtHome(),
                restWith(easier, visit, wording),
                After.firstField(visit),
                TapBack.step(running),
                reel.json());
        return Reply.Shown.ok(JtesessionGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    private static Reel.Instead way(Reel.Move move, RunningSession.Way way) {
        return switch (way) {
            case AS_SHOWN -> Reel.Instead.NOTHING;
            case EASIER -> move.hard();
            case HARDER -> move.easy();
        };
    }

    /// What the drawing shows: the easier or harder form, where she does that one and it is drawn.
    private static Reel.Shown shown(Reel.Move move, Reel.Instead way) {
        return way.shown().day().isEmpty() ? new Reel.Shown(move.says(), move.day(), move.night()) : way.shown();
    }

    private static Step step(RunningSession running, int place) {
        Course course = running.course();
        return new Step(
                running.name().toString(),
                place,
                Moves.tag(course.movements().get(place)),
                place == course.place() ? course.into().count() : 0);
    }

    private static String hint(RunningSession running, Movement movement, Wording wording) {
        Optional<Text> how = switch (running.way(running.course().place())) {
            case AS_SHOWN -> Optional.of(movement.feel());
            case EASIER -> movement.easierHow();
            case HARDER -> movement.harderHow();
        };
        return wording.of(how.orElse(movement.feel()));
    }

    private static String stoppedAt(Seconds into, SessionWords say) {
        int minutes = into.count() / 60;
        int seconds = into.count() % 60;
        if (into.count() == 0) {
            return "";
        }
        return minutes == 0 ? say.secondsIn(seconds) : say.minutesAndSeconds(minutes, seconds);
    }

    private static boolean offers(Swap swap) {
        return switch (swap) {
            case Swap.Another _, Swap.AnotherWay _ -> true;
            case Swap.Nothing _ -> false;
        };
    }

    private static Rest restWith(Swap easier, Visit visit, Wording wording) {
        String says = switch (easier) {
            case Swap.Another(Movement other) -> wording.of(other.name());
            case Swap.AnotherWay(var _, Text how, var _) -> wording.of(how);
            case Swap.Nothing _ -> "";
        };
        return new Rest(
                says,
                visit.guide().quickChecks().stream()
                        .map(check -> new Sign(check.id().value(), wording.of(check.ask())))
                        .toList());
    }

    /// After something hurt: what to look for, and how to go on.
    private static Reply rest(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Optional<RunningSession> found = RunningSession.of(visit);
        int place = found.map(running -> running.course().place() - 1).orElse(-1);
        if (found.isEmpty()
                || found.get().course().ended().isPresent()
                || !(found.get().course().behind().get(place) instanceof Went.Hurt)) {
            return Reply.GoTo.path("/session");
        }
        Id hurt = found.get().course().movements().get(place);
        Swap easier = found.get().easier(visit.guide().movement(hurt), place);
        var wording = new Wording(visit.facts(), visit.language());
        var page = new RestPage(step(found.get(), place), restWith(easier, visit, wording));
        return Reply.Shown.ok(JterestGenerated::render, page, Title.PLUMBLINE, Tab.TODAY);
    }

    private static Reply shut(Visit visit, RunningSession running, Optional<Movement> movement) {
        var wording = new Wording(visit.facts(), visit.language());
        var page = new ShutPage(
                step(running, running.course().place()),
                visit.recovery().safety().exercise() == DangerSign.Exercise.STOP,
                movement.map(Movement::name).map(wording::of).orElse(""),
                Lead.of(visit, visit.recovery()));
        return Reply.Shown.ok(JteshutGenerated::render, page, Title.PLUMBLINE, Tab.TODAY);
    }
}
