package care.plumbline.pages.session;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Went;
import care.plumbline.core.practice.Course;
import care.plumbline.core.practice.Swap;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes what she does in a session: from a form, or from the script that plays it, perhaps hours later.
final class Steps {

    private static final int LONGEST_SECONDS = 3600;
    private static final int LATEST_SECONDS = 2 * 24 * 3600;

    private final Map<String, Movement> byTag = new LinkedHashMap<>();

    Steps(Guide guide) {
        guide.movements().forEach((id, movement) -> byTag.put(Moves.tag(id), movement));
    }

    /// What she tapped.
    private enum Tap {
        DONE,
        SKIP,
        HURT,
        HARD,
        EASY,
        /// Save and stop.
        SAVE,
        /// Enough for today.
        STOP,
        /// Go on after a rest.
        ON,
        /// The tap before was none.
        BACK
    }

    /// @param on the day she tapped
    private record Step(Tap tap, UUID session, int place, Movement movement, Seconds into, LocalDate on) {}

    Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Step step = read(visit);
        Optional<RunningSession> running = RunningSession.of(visit);
        List<Entry> entries = running.isPresent() && running.get().name().equals(step.session())
                ? entries(visit, step, running.get())
                : late(visit, step);
        if (!entries.isEmpty()) {
            visit.write(entries);
        }
        return visit.form().has("script") ? new Reply.Taken() : Reply.GoTo.path(next(visit, step));
    }

    private Step read(Visit visit) throws Refused {
        Form form = visit.form();
        Movement movement = byTag.get(form.need("move"));
        if (movement == null) {
            throw Refused.notOffered("move");
        }
        int into = form.one("into").isPresent() ? form.whole("into", 0, LONGEST_SECONDS) : 0;
        LocalDate on =
                form.one("ago").isPresent() ? daySince(visit, form.whole("ago", 0, LATEST_SECONDS)) : visit.today();
        return new Step(
                tap(form.need("went")),
                session(form.need("session")),
                form.whole("place", 0, 99),
                movement,
                new Seconds(into),
                on);
    }

    private static LocalDate daySince(Visit visit, int ago) {
        return visit.now().minusSeconds(ago).atZone(visit.zone()).toLocalDate();
    }

    private static Tap tap(String said) throws Refused {
        return switch (said) {
            case "done" -> Tap.DONE;
            case "skip" -> Tap.SKIP;
            case "hurt" -> Tap.HURT;
            case "hard" -> Tap.HARD;
            case "easy" -> Tap.EASY;
            case "save" -> Tap.SAVE;
            case "stop" -> Tap.STOP;
            case "on" -> Tap.ON;
            case "back" -> Tap.BACK;
            default -> throw Refused.notOffered("went");
        };
    }

    private static UUID session(String text) throws Refused {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException broken) {
            throw Refused.notOurs("session");
        }
    }

    private static List<Entry> entries(Visit visit, Step step, RunningSession running) throws Refused {
        Course course = running.course();
        int movements = course.movements().size();
        if (step.place() >= movements) {
            throw Refused.notOurs("place");
        }
        if (step.tap() == Tap.BACK) {
            return TapBack.of(visit, course, step.place(), step.on());
        }
        List<Entry> entries = new ArrayList<>(said(step, running));
        boolean leadsOn = step.tap() == Tap.DONE || step.tap() == Tap.SKIP || step.tap() == Tap.ON;
        if (leadsOn && isThrough(visit, entries, running)) {
            entries.add(new Entry.Ended(step.on(), Ending.FINISHED));
        }
        return entries;
    }

    /// What a tap says. One on a place that is behind her says nothing: her thumb was quick, or the page was
    /// old, or the same session is open in two windows.
    private static List<Entry> said(Step step, RunningSession running) {
        Course course = running.course();
        Optional<Went> before = Optional.ofNullable(course.behind().get(step.place()));
        boolean stands =
                course.movements().get(step.place()).equals(step.movement().id());
        Optional<Entry> entry = switch (step.tap()) {
            case DONE -> before.isPresent() ? Optional.empty() : Optional.of(moved(step, new Went.Done()));
            case SKIP -> before.isPresent() ? Optional.empty() : Optional.of(moved(step, new Went.Skipped()));
            case HURT -> before.isPresent() ? Optional.empty() : Optional.of(moved(step, new Went.Hurt()));
            case HARD ->
                stands && before.filter(went -> !(went instanceof Went.Hurt)).isEmpty()
                        ? instead(running.easier(step.movement(), step.place()))
                                .<Entry>map(one -> moved(step, new Went.TooHard(one)))
                        : Optional.empty();
            case EASY ->
                stands && before.isEmpty()
                        ? instead(running.harder(step.movement(), step.place()))
                                .<Entry>map(one -> moved(step, new Went.TooEasy(one)))
                        : Optional.empty();
            case SAVE ->
                course.ended().isEmpty() && step.place() == course.place()
                        ? Optional.of(new Entry.Paused(step.on(), step.place(), step.into()))
                        : Optional.empty();
            case STOP -> course.ended().isPresent() ? Optional.empty() : Optional.of(stopped(step, course));
            case ON, BACK -> Optional.empty();
        };
        return entry.stream().toList();
    }

    private static Entry stopped(Step step, Course course) {
        boolean hurt = course.behind().values().stream().anyMatch(Went.Hurt.class::isInstance);
        return new Entry.Ended(step.on(), hurt ? Ending.PAIN : Ending.EARLY);
    }

    private static Entry.Moved moved(Step step, Went went) {
        return new Entry.Moved(step.on(), step.place(), step.movement().id(), went);
    }

    /// What is written about a swap; nothing when there is nothing to take.
    private static Optional<Optional<Id>> instead(Swap swap) {
        return switch (swap) {
            case Swap.Another(Movement other) -> Optional.of(Optional.of(other.id()));
            case Swap.AnotherWay _ -> Optional.of(Optional.empty());
            case Swap.Nothing _ -> Optional.empty();
        };
    }

    /// Whether these entries lead through the session. One that waits for a doctor is not through.
    private static boolean isThrough(Visit visit, List<Entry> more, RunningSession running) {
        var all = new ArrayList<>(visit.journal().entries());
        all.addAll(more);
        Course course = Course.of(new Journal(all), visit.today()).orElseThrow();
        var then = new RunningSession(running.name(), course, running.setting(), running.plan(), running.since());
        return course.ended().isEmpty()
                && then.nothingLeft()
                && visit.recovery().safety().exercise() != DangerSign.Exercise.STOP;
    }

    /// A step of an earlier session that comes after she began another: what she did still counts, in that
    /// session. What the journal has of it already is left out when it is read.
    private static List<Entry> late(Visit visit, Step step) {
        boolean hers = visit.known().names(Entry.Began.class).contains(step.session());
        if (!hers || step.tap() != Tap.DONE) {
            return List.of();
        }
        var late = new Entry.Late(
                step.on(),
                step.session().toString(),
                step.place(),
                step.movement().id());
        boolean there = visit.known().told().stream()
                .anyMatch(told -> told.entry() instanceof Entry.Late(var _, String session, int place, var _)
                        && session.equals(late.session())
                        && place == late.place());
        return there ? List.of() : List.of(late);
    }

    private static String next(Visit visit, Step step) {
        return switch (step.tap()) {
            case HURT -> "/session/rest";
            case SAVE -> "/today";
            case STOP -> "/session/after";
            case DONE, SKIP, ON, HARD, EASY, BACK ->
                RunningSession.of(visit)
                        .filter(running -> running.course().ended().isPresent())
                        .map(_ -> "/session/after")
                        .orElse("/session");
        };
    }
}
