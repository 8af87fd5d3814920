package care.plumbline.pages.session;

import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Went;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.practice.Course;
import care.plumbline.core.practice.Swap;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The session she began last, as it stands, with the plan that judges it today.
///
/// @param name of the session: a form that comes late names the one it belongs to
/// @param since all that was written since she began it
record RunningSession(UUID name, Course course, Setting setting, Plan plan, List<Entry> since) {

    RunningSession {
        since = List.copyOf(since);
    }

    /// How a movement is done, where the guide knows more than one way.
    enum Way {
        AS_SHOWN,
        EASIER,
        HARDER
    }

    /// Her last session, however long ago; empty when she has begun none.
    static Optional<RunningSession> of(Visit visit) {
        Optional<Course> course = Course.of(visit.journal(), visit.today());
        if (course.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = visit.journal().entries();
        List<Entry> beginnings =
                entries.stream().filter(Entry.Began.class::isInstance).toList();
        Entry.Began began = course.get().began();
        return Optional.of(new RunningSession(
                visit.known().names(Entry.Began.class).get(beginnings.lastIndexOf(began)),
                course.get(),
                Setting.of(began.setting()).orElse(Setting.ANY),
                visit.recovery().plan(),
                entries.subList(entries.lastIndexOf(began), entries.size())));
    }

    /// The way in which she does the movement at a place.
    Way way(int place) {
        Way way = Way.AS_SHOWN;
        for (Entry entry : since) {
            if (entry instanceof Entry.Moved(var _, int there, var _, Went went) && there == place) {
                way = switch (went) {
                    case Went.TooHard(var instead) ->
                        instead.isEmpty() && way != Way.HARDER ? Way.EASIER : Way.AS_SHOWN;
                    case Went.TooEasy(var instead) ->
                        instead.isEmpty() && way != Way.EASIER ? Way.HARDER : Way.AS_SHOWN;
                    case Went.Done _, Went.Hurt _, Went.Skipped _ -> way;
                };
            }
        }
        return way;
    }

    /// What is easier than the movement at a place, done as she does it there.
    Swap easier(Movement movement, int place) {
        if (way(place) == Way.HARDER) {
            return asShown(movement);
        }
        Swap swap = Swap.easier(movement, plan, setting, course.movements());
        return swap instanceof Swap.AnotherWay(var _, var _, var against) && way(place) == Way.EASIER
                ? new Swap.Nothing(movement, against)
                : swap;
    }

    /// What is harder than the movement at a place, done as she does it there.
    Swap harder(Movement movement, int place) {
        if (way(place) == Way.EASIER) {
            return asShown(movement);
        }
        Swap swap = Swap.harder(movement, plan, setting, course.movements());
        return swap instanceof Swap.AnotherWay(var _, var _, var against) && way(place) == Way.HARDER
                ? new Swap.Nothing(movement, against)
                : swap;
    }

    /// Between the easier and the harder way lies the plain one.
    private static Swap asShown(Movement movement) {
        return new Swap.AnotherWay(movement, movement.name(), new Swap.Hindrance.NoneNamed());
    }

    /// Whether a movement of this id is for her today.
    boolean isOpen(Id movement) {
        Verdict verdict = plan.verdicts().get(movement);
        return verdict != null && verdict.isOpen();
    }

    /// How much of each movement is right, for the time she said she has.
    Dosing dosing() {
        return plan.dosing(new Minutes(Math.clamp(course.began().time().count() / 60, 1, 60)));
    }

    /// Whether nothing of what is left is for her.
    boolean nothingLeft() {
        return course.movements().stream().skip(course.place()).noneMatch(this::isOpen);
    }
}
