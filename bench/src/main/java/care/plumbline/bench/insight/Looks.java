package care.plumbline.bench.insight;

import care.plumbline.core.guide.Comparisons;
import care.plumbline.core.insight.DayRows;
import care.plumbline.core.insight.Insight;
import care.plumbline.core.insight.Insights;
import care.plumbline.core.journal.Journal;
import java.util.List;

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
        DayRows all = DayRows.of(comparisons, false, journal, Life.FIRST.plusDays(days - 1));
        for (int day = comparisons.fromDays(); day <= days; day += every) {
            if (!Insights.of(all.until(Life.FIRST.plusDays(day - 1))).clear().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
