package care.plumbline.bench.insight;

import care.plumbline.core.guide.cause.Comparisons;
import care.plumbline.core.insight.DayRows;
import care.plumbline.core.insight.Insight;
import care.plumbline.core.insight.Insights;
import care.plumbline.core.journal.Journal;
import java.util.List;
import java.util.function.Predicate;

/// What a woman sees who opens the page again and again.
final class Looks {

    private Looks() {}

    /// What is clear to her on the last day of so many.
    static List<Insight.Clear> on(Comparisons comparisons, Journal journal, int days) {
        return Insights.of(DayRows.of(comparisons, false, journal, Life.FIRST.plusDays(days - 1)))
                .clear();
    }

    /// Whether anything is ever clear to a woman who looks every so many days.
    static boolean ever(Comparisons comparisons, Journal journal, int days, int every) {
        return ever(
                comparisons, journal, days, every, insights -> !insights.clear().isEmpty());
    }

    /// Whether a woman who looks every so many days ever sees a range without zero, clear or not:
    /// what a page would show that took no care of how often and at how much she looks.
    static boolean everRange(Comparisons comparisons, Journal journal, int days, int every) {
        return ever(
                comparisons,
                journal,
                days,
                every,
                insights -> insights.all().stream().anyMatch(Looks::leavesOutZero));
    }

    static boolean leavesOutZero(Insight insight) {
        return switch (insight) {
            case Insight.Clear clear -> !clear.estimate().holdsNothing();
            case Insight.Open open -> !open.estimate().holdsNothing();
            case Insight.TooEarly _ -> false;
        };
    }

    private static boolean ever(
            Comparisons comparisons, Journal journal, int days, int every, Predicate<Insights> shows) {
        DayRows all = DayRows.of(comparisons, false, journal, Life.FIRST.plusDays(days - 1));
        for (int day = comparisons.fromDays(); day <= days; day += every) {
            if (shows.test(Insights.of(all.until(Life.FIRST.plusDays(day - 1))))) {
                return true;
            }
        }
        return false;
    }
}
