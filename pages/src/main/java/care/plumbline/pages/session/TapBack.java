package care.plumbline.pages.session;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Told;
import care.plumbline.core.journal.Went;
import care.plumbline.core.practice.Course;
import care.plumbline.pages.session.PlayerPage.Step;
import care.plumbline.pages.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Takes the last tap of a session back: what it wrote is taken back by a new entry, so that every count is right
/// again.
final class TapBack {

    private TapBack() {}

    /// What a form has to name to take the last tap back; empty where she has tapped nothing yet, or where it
    /// hurt: that stands.
    static Optional<Step> step(RunningSession running) {
        Course course = running.course();
        return last(course)
                .filter(place -> !(course.behind().get(place) instanceof Went.Hurt))
                .map(place -> new Step(
                        running.name().toString(),
                        place,
                        Moves.tag(course.movements().get(place)),
                        0));
    }

    private static Optional<Integer> last(Course course) {
        return course.behind().keySet().stream().max(Comparator.naturalOrder());
    }

    /// The entries that take the tap at a place back; none when it is not the last any more: tapped twice, it
    /// counts once.
    static List<Entry> of(Visit visit, Course course, int place, LocalDate on) {
        if (last(course).filter(last -> last == place).isEmpty()) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        for (Told told : sinceItBegan(visit, course.began())) {
            boolean tapped = switch (told.entry()) {
                case Entry.Moved(LocalDate _, int there, Id _, Went went) -> there == place && isBehind(went);
                case Entry.Ended _ -> true;
                case Entry.Answered _,
                        Entry.Practised _,
                        Entry.Late _,
                        Entry.Began _,
                        Entry.Paused _,
                        Entry.Seen _,
                        Entry.Trained _,
                        Entry.DidElse _,
                        Entry.Watched _,
                        Entry.TakenBack _,
                        Entry.Unrecognised _ -> false;
            };
            if (tapped) {
                entries.add(new Entry.TakenBack(on, told.name(), Optional.empty()));
            }
        }
        return entries;
    }

    private static boolean isBehind(Went went) {
        return switch (went) {
            case Went.Done _, Went.Hurt _, Went.Skipped _ -> true;
            case Went.TooHard _, Went.TooEasy _ -> false;
        };
    }

    private static List<Told> sinceItBegan(Visit visit, Entry.Began began) {
        List<Told> standing = Told.standing(visit.known().told());
        int from = 0;
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).entry().equals(began)) {
                from = i;
            }
        }
        return standing.subList(from, standing.size());
    }
}
