package care.plumbline.core.progress;

import care.plumbline.body.exact.InOrder;
import care.plumbline.body.exact.Rounding;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Pastime;
import care.plumbline.core.journal.Went;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What she has done in the last four weeks. No streak, no goal to miss: a plain count.
///
/// @param days how long she has been here, four weeks at most
/// @param sessions with at least one movement done
/// @param outings that she noted herself, such as walks
/// @param trained how often she did the training of her day
/// @param elses how often she moved in another way than a session, and `elseMinutes` for how long in all
/// @param minutes of the sessions, for as much of each as she did
/// @param first her first session ever
public record LastFourWeeks(
        int days,
        int sessions,
        int outings,
        int trained,
        int elses,
        long elseMinutes,
        long minutes,
        Optional<LocalDate> first,
        Map<Id, Integer> movements) {

    private static final int FOUR_WEEKS = 28;

    public LastFourWeeks {
        movements = InOrder.map(movements);
    }

    /// One session as far as she came.
    private static final class Begun {
        private final Entry.Began began;
        private final List<Id> done = new ArrayList<>();

        Begun(Entry.Began began) {
            this.began = began;
        }
    }

    /// @param outdoors the movements of the ladder: whatever else she noted, or a step of a session that came
    ///     late, is no outing
    static LastFourWeeks of(Journal journal, LocalDate since, LocalDate today, List<Id> outdoors) {
        int days = (int) Math.min(FOUR_WEEKS, ChronoUnit.DAYS.between(since, today) + 1);
        LocalDate from = today.minusDays(days - 1L);
        List<Begun> all = begun(journal, today);
        var movements = new LinkedHashMap<Id, Integer>();
        int sessions = 0;
        double seconds = 0;
        for (Begun one : all) {
            if (one.began.on().isBefore(from)) {
                continue;
            }
            sessions++;
            seconds += one.began.time().count()
                    * Math.min(
                            1.0,
                            one.done.size() / (double) one.began.movements().size());
            one.done.forEach(movement -> movements.merge(movement, 1, Integer::sum));
        }
        int outings = 0;
        int trained = 0;
        int elses = 0;
        long elseSeconds = 0;
        for (Entry entry : journal.entries()) {
            if (entry instanceof Entry.Trained(LocalDate on, Id _) && !on.isBefore(from) && !on.isAfter(today)) {
                trained++;
            }
            if (entry instanceof Entry.DidElse(LocalDate on, Pastime _, Seconds time)
                    && !on.isBefore(from)
                    && !on.isAfter(today)) {
                elses++;
                elseSeconds += time.count();
            }
            if (entry instanceof Entry.Practised(LocalDate on, List<Id> noted)
                    && !on.isBefore(from)
                    && !on.isAfter(today)) {
                outings += noted.stream().anyMatch(outdoors::contains) ? 1 : 0;
                noted.forEach(movement -> movements.merge(movement, 1, Integer::sum));
            }
        }
        return new LastFourWeeks(
                days,
                sessions,
                outings,
                trained,
                elses,
                elseSeconds / 60,
                Rounding.nearest(seconds / 60),
                all.stream().map(one -> one.began.on()).findFirst(),
                movements);
    }

    /// Every session in which she did a movement, oldest first.
    private static List<Begun> begun(Journal journal, LocalDate today) {
        var begun = new ArrayList<Begun>();
        for (Entry entry : journal.entries()) {
            switch (entry) {
                case Entry.Began began -> {
                    if (!began.on().isAfter(today)) {
                        begun.add(new Begun(began));
                    }
                }
                case Entry.Moved(LocalDate _, int _, Id movement, Went.Done _) -> {
                    if (!begun.isEmpty()) {
                        begun.getLast().done.add(movement);
                    }
                }
                case Entry.Moved _,
                        Entry.Late _,
                        Entry.Paused _,
                        Entry.Ended _,
                        Entry.Practised _,
                        Entry.Answered _,
                        Entry.Seen _,
                        Entry.Trained _,
                        Entry.DidElse _,
                        Entry.Watched _,
                        Entry.TakenBack _,
                        Entry.Unrecognised _ -> {}
            }
        }
        begun.removeIf(one -> one.done.isEmpty());
        return begun;
    }

    /// So many a week, to the nearest whole one; with less than a week, as many as there were.
    public long sessionsAWeek() {
        return Rounding.nearest(sessions * 7.0 / Math.max(7, days));
    }

    public long minutesAWeek() {
        return Rounding.nearest(minutes * 7.0 / Math.max(7, days));
    }
}
