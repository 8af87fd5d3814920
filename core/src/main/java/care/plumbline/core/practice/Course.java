package care.plumbline.core.practice;

import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Went;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the session that she began last stands.
///
/// @param movements in the order she was shown, each swapped for what she took instead
/// @param place of the movement to go on with, counted from 0; their number once all are behind her
/// @param into how far into that movement she was when she saved the session; nothing if she begins it
/// @param behind how it went, by place
/// @param last the day of its last entry
public record Course(
        Entry.Began began,
        List<Id> movements,
        int place,
        Seconds into,
        Map<Integer, Went> behind,
        Optional<Ending> ended,
        LocalDate last) {

    /// How long after its last entry a session can be gone on with: until the end of the next day, so that one
    /// saved before midnight waits through the night.
    public static final int WAITS_DAYS = 1;

    private static final Seconds NOTHING = new Seconds(0);

    /// Where she is.
    public sealed interface Here {
        /// This movement comes next.
        record At(Movement movement) implements Here {}

        /// What comes next is not for her any more, after all that she has said meanwhile.
        record Shut(Verdict verdict) implements Here {}

        /// What comes next is no longer in the guide.
        record Gone(Id movement) implements Here {}

        /// All movements are behind her.
        record Through() implements Here {}
    }

    public Course {
        movements = List.copyOf(movements);
        behind = Collections.unmodifiableMap(new TreeMap<>(behind));
    }

    /// The session begun last; nothing when she has begun none. Entries of days to come do not count.
    public static Optional<Course> of(Journal journal, LocalDate today) {
        Optional<Course> course = Optional.empty();
        for (Entry entry : journal.entries()) {
            course = switch (entry) {
                case Entry.Began began when !began.on().isAfter(today) -> Optional.of(start(began));
                case Entry.Moved moved when !moved.on().isAfter(today) -> course.map(one -> one.with(moved));
                case Entry.Paused paused when !paused.on().isAfter(today) -> course.map(one -> one.with(paused));
                case Entry.Ended ended when !ended.on().isAfter(today) -> course.map(one -> one.with(ended));
                case Entry.Began _, Entry.Moved _, Entry.Paused _, Entry.Ended _ -> course;
                case Entry.Answered _,
                        Entry.Practised _,
                        Entry.Late _,
                        Entry.Seen _,
                        Entry.Trained _,
                        Entry.DidElse _,
                        Entry.Watched _,
                        Entry.TakenBack _,
                        Entry.Unrecognised _ -> course;
            };
        }
        return course;
    }

    private static Course start(Entry.Began began) {
        return new Course(began, began.movements(), 0, NOTHING, Map.of(), Optional.empty(), began.on());
    }

    /// Whether it waits for her to go on.
    public boolean canGoOn(LocalDate today) {
        return ended.isEmpty() && place < movements.size() && !last.isBefore(today.minusDays(WAITS_DAYS));
    }

    /// What comes next by today's plan: what was shown before is judged again.
    public Here here(Plan plan) {
        if (place == movements.size()) {
            return new Here.Through();
        }
        Verdict verdict = plan.verdicts().get(movements.get(place));
        if (verdict == null) {
            return new Here.Gone(movements.get(place));
        }
        return verdict.isOpen() ? new Here.At(verdict.movement()) : new Here.Shut(verdict);
    }

    /// The movements she has done, in order.
    public List<Id> done() {
        return behind.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Went.Done)
                .map(entry -> movements.get(entry.getKey()))
                .toList();
    }

    /// A page may send an entry twice, or late: what is behind her stays behind her.
    private Course with(Entry.Moved moved) {
        if (moved.place() >= movements.size()) {
            return this;
        }
        return switch (moved.went()) {
            case Went.TooHard(var instead) -> swapped(moved, instead);
            case Went.TooEasy(var instead) -> swapped(moved, instead);
            case Went.Done _, Went.Hurt _, Went.Skipped _ -> {
                var went = new TreeMap<>(behind);
                went.put(moved.place(), moved.went());
                int next = Math.max(place, moved.place() + 1);
                Seconds left = next == place ? into : NOTHING;
                yield new Course(began, movements, next, left, went, ended, moved.on());
            }
        };
    }

    private Course swapped(Entry.Moved moved, Optional<Id> instead) {
        boolean ahead = moved.place() >= place || triesEasier(moved);
        if (!ahead || !movements.get(moved.place()).equals(moved.movement())) {
            return this;
        }
        var swapped = new ArrayList<>(movements);
        swapped.set(moved.place(), instead.orElse(moved.movement()));
        var before = new TreeMap<>(behind);
        before.remove(moved.place());
        return new Course(began, swapped, moved.place(), NOTHING, before, ended, moved.on());
    }

    /// What hurt is behind her, unless she tries it in an easier way before anything else.
    private boolean triesEasier(Entry.Moved moved) {
        return moved.went() instanceof Went.TooHard
                && moved.place() == place - 1
                && behind.get(moved.place()) instanceof Went.Hurt
                && ended.isEmpty();
    }

    private Course with(Entry.Paused paused) {
        if (paused.place() != place) {
            return this;
        }
        return new Course(began, movements, place, paused.into(), behind, ended, paused.on());
    }

    private Course with(Entry.Ended end) {
        return new Course(began, movements, place, into, behind, ended.or(() -> Optional.of(end.how())), end.on());
    }
}
