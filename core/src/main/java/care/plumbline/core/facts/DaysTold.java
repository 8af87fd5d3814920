package care.plumbline.core.facts;

import care.plumbline.core.journal.Diary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The days with an entry, up to the one taken last.
final class DaysTold {

    private static final int WEEK = 7;

    private final Deque<Diary.Day> fortnight = new ArrayDeque<>();
    private @Nullable LocalDate before;
    private Diary.@Nullable Day last;

    void take(Diary.Day next) {
        before = last == null ? null : last.on();
        last = next;
        fortnight.addLast(next);
        while (ChronoUnit.DAYS.between(fortnight.getFirst().on(), next.on()) >= 2 * WEEK) {
            fortnight.removeFirst();
        }
    }

    /// Whether this is the day taken last.
    boolean isLast(LocalDate today) {
        return last != null && last.on().equals(today);
    }

    /// The most she said of a question on this day; empty: nothing.
    OptionalLong most(String question, LocalDate today) {
        return last != null && last.on().equals(today) && last.most().containsKey(question)
                ? OptionalLong.of(last.most().getOrDefault(question, 0L))
                : OptionalLong.empty();
    }

    /// Days between this day and the one with an entry before it.
    long away(LocalDate today) {
        LocalDate told = isLast(today) ? before : last == null ? null : last.on();
        return told == null ? 0 : ChronoUnit.DAYS.between(told, today);
    }

    /// By how much the mean of this week is above that of the week before, where both hold enough days.
    OptionalDouble rise(String question, LocalDate today, int atLeast) {
        double[] lately = week(question, today, 0);
        double[] earlier = week(question, today, WEEK);
        return lately[0] >= atLeast && earlier[0] >= atLeast
                ? OptionalDouble.of(lately[1] / lately[0] - earlier[1] / earlier[0])
                : OptionalDouble.empty();
    }

    /// How many days of a week hold a number, and their sum.
    private double[] week(String question, LocalDate today, int endedDaysAgo) {
        double[] countAndSum = new double[2];
        for (Diary.Day one : fortnight) {
            long ago = ChronoUnit.DAYS.between(one.on(), today) - endedDaysAgo;
            if (ago >= 0 && ago < WEEK) {
                one.number(question).ifPresent(number -> {
                    countAndSum[0]++;
                    countAndSum[1] += number;
                });
            }
        }
        return countAndSum;
    }
}
