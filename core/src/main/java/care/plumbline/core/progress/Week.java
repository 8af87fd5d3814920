package care.plumbline.core.progress;

import care.plumbline.core.guide.outcome.Outcomes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A week of a measure: the middle value, and where the middle half of its days lay.
///
/// @param number counted from the first day with a value, from 1
/// @param from its first day
/// @param days how many of its days have a value
/// @param low where the middle half begins; with few days, the lowest value
/// @param high where the middle half ends; with few days, the highest
/// @param worst the highest value, however often she said one on a day
public record Week(int number, LocalDate from, int days, double median, double low, double high, double worst) {

    /// The weeks that have a value, oldest first.
    static List<Week> of(Series series, Outcomes.Weekly telling) {
        if (series.isEmpty()) {
            return List.of();
        }
        LocalDate began = series.readings().getFirst().on();
        var byWeek = new TreeMap<Integer, List<Reading>>();
        for (Reading reading : series.readings()) {
            int number = (int) (ChronoUnit.DAYS.between(began, reading.on()) / 7) + 1;
            byWeek.computeIfAbsent(number, _ -> new ArrayList<>()).add(reading);
        }
        return byWeek.entrySet().stream()
                .map(week -> of(week.getKey(), began.plusDays(7L * (week.getKey() - 1)), week.getValue(), telling))
                .toList();
    }

    private static Week of(int number, LocalDate from, List<Reading> readings, Outcomes.Weekly telling) {
        double[] sorted = Quantiles.sorted(readings);
        boolean few = sorted.length < telling.halfDays();
        return new Week(
                number,
                from,
                sorted.length,
                Quantiles.of(sorted, 0.5),
                Quantiles.of(sorted, few ? 0 : 0.25),
                Quantiles.of(sorted, few ? 1 : 0.75),
                readings.stream().mapToDouble(Reading::most).max().orElseThrow());
    }
}
