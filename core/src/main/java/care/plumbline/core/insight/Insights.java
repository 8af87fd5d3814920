package care.plumbline.core.insight;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Comparisons.Reckoning;
import care.plumbline.core.guide.cause.Factor;
import care.plumbline.core.journal.Journal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What her days say, factor by factor, in the guide's order.
///
/// @param said how many days she has told of her pain
/// @param need how many there must be
/// @param aboutTheSame below so many points a difference is not worth a number
public record Insights(List<Insight> all, int said, int need, double aboutTheSame) {

    public Insights {
        all = List.copyOf(all);
    }

    /// What the days of this woman say today.
    public static Insights of(Facts facts, Journal journal) {
        return of(DayRows.of(facts.guide().comparisons(), facts.hidesBaby(), journal, facts.today()));
    }

    /// What these days say.
    public static Insights of(DayRows days) {
        List<Insight> open = IntStream.range(0, days.factors().size())
                .mapToObj(at -> look(days, at))
                .toList();
        Set<Insight> clear = clear(open, days.comparisons().reckoning().wrong());
        return new Insights(
                open.stream()
                        .map(insight -> clear.contains(insight)
                                        && insight instanceof Insight.Open(var factor, var sides, var estimate)
                                ? new Insight.Clear(factor, sides, estimate)
                                : insight)
                        .toList(),
                days.said().size(),
                days.comparisons().fromDays(),
                days.comparisons().reckoning().aboutTheSame());
    }

    public List<Insight.Clear> clear() {
        return all.stream()
                .filter(Insight.Clear.class::isInstance)
                .map(Insight.Clear.class::cast)
                .toList();
    }

    /// Whether she has told of too few days for anything.
    public boolean tooEarly() {
        return said < need;
    }

    /// Holm's steps, with e-values: the strongest must outweigh all factors, the next all but one,
    /// and so on. Those too early to say count as well: they were, or will be, looked at.
    private static Set<Insight> clear(List<Insight> all, double wrong) {
        List<Insight.Open> strongest = all.stream()
                .filter(Insight.Open.class::isInstance)
                .map(Insight.Open.class::cast)
                .sorted(Comparator.comparingDouble(
                        (Insight.Open open) -> -open.estimate().odds()))
                .toList();
        var clear = new LinkedHashSet<Insight>();
        for (int at = 0; at < strongest.size(); at++) {
            Estimate estimate = strongest.get(at).estimate();
            if (estimate.odds() < (all.size() - at) / wrong || estimate.holdsNothing()) {
                break;
            }
            clear.add(strongest.get(at));
        }
        return clear;
    }

    private static Insight look(DayRows days, int at) {
        Factor factor = days.factors().get(at);
        int need = days.comparisons().fromDays();
        int each = days.comparisons().eachSide();
        List<DayRow> rows = days.rows().stream()
                .filter(row -> row.seen().get(at).isPresent())
                .toList();
        if (days.said().size() < need) {
            return new Insight.TooEarly(
                    factor, new Insight.Lack.Days(days.said().size(), need));
        }
        Sorting sorting = Sorting.of(factor, rows, at);
        if (sorting.on() < each || sorting.others() < each) {
            return new Insight.TooEarly(factor, new Insight.Lack.Sorts(sorting.on(), sorting.others(), each));
        }
        return estimate(rows, sorting, days.comparisons().reckoning())
                .<Insight>map(estimate -> new Insight.Open(factor, sorting.sides(rows), estimate))
                .orElseGet(() -> new Insight.TooEarly(factor, new Insight.Lack.Days(rows.size(), rows.size() + 1)));
    }

    /// Today's pain on the factor, among days that were alike in the pain of the day before, in
    /// what was usual before that, and in how far along she is.
    private static Optional<Estimate> estimate(List<DayRow> rows, Sorting sorting, Reckoning reckoning) {
        var others = new ArrayList<double[]>();
        others.add(rows.stream().mapToDouble(DayRow::before).toArray());
        others.add(rows.stream().mapToDouble(DayRow::usual).toArray());
        double first = rows.getFirst().on().toEpochDay();
        others.add(
                rows.stream().mapToDouble(row -> row.on().toEpochDay() - first).toArray());
        return Regression.of(
                        rows.stream().mapToDouble(DayRow::pain).toArray(),
                        sorting.asNumbers(),
                        others,
                        reckoning.fewestFree())
                .map(slope -> Estimate.of(slope, reckoning));
    }
}
