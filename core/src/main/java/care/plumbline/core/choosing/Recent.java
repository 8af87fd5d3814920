package care.plumbline.core.choosing;

import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Went;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/// What she practised in the last seven days, and how often in the last four weeks.
public final class Recent {

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    private final Map<Id, Integer> timesThisWeek = new LinkedHashMap<>();
    private final Map<Id, Integer> timesInFourWeeks = new LinkedHashMap<>();
    private final Map<Id, Long> daysAgo = new LinkedHashMap<>();
    private final Map<Id, Long> hurtDaysAgo = new LinkedHashMap<>();

    private Recent() {}

    public static Recent of(Journal journal, LocalDate today) {
        var recent = new Recent();
        journal.practised().forEach(practised -> {
            long days = ChronoUnit.DAYS.between(practised.on(), today);
            if (days >= 0 && days < FOUR_WEEKS) {
                practised.movements().forEach(movement -> recent.timesInFourWeeks.merge(movement, 1, Integer::sum));
            }
            if (days >= 0 && days < WEEK) {
                for (Id movement : practised.movements()) {
                    recent.timesThisWeek.merge(movement, 1, Integer::sum);
                    recent.daysAgo.merge(movement, days, Math::min);
                }
            }
        });
        for (Entry entry : journal.entries()) {
            if (entry instanceof Entry.Moved moved && moved.went() instanceof Went.Hurt) {
                recent.hurtDaysAgo.merge(moved.movement(), ChronoUnit.DAYS.between(moved.on(), today), Math::min);
            }
        }
        return recent;
    }

    /// Whether it hurt her so short ago that it rests.
    public boolean rests(Id movement, Ranking.Choosing ranking) {
        return hurtDaysAgo.getOrDefault(movement, (long) ranking.restsAfterHurt()) < ranking.restsAfterHurt();
    }

    /// What choosing this movement again costs. Movements meant for every day may come every day, and make way
    /// slowly all the same.
    double cost(Movement movement, Ranking.Choosing ranking) {
        int times = timesThisWeek.getOrDefault(movement.id(), 0);
        if (times >= movement.timesAWeek().to()) {
            return ranking.tooOften();
        }
        boolean daily = movement.timesAWeek().to() >= WEEK;
        boolean yesterday = daysAgo.getOrDefault(movement.id(), (long) WEEK) <= 1;
        return (yesterday && !daily ? ranking.again() : 0) + times * ranking.eachTime();
    }

    /// Whether she did it so often that its harder one is her next step.
    boolean hasOutgrown(Movement movement, Ranking.Choosing ranking) {
        return timesInFourWeeks.getOrDefault(movement.id(), 0) >= ranking.outgrownAfter();
    }
}
