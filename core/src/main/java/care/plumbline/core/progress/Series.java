package care.plumbline.core.progress;

import care.plumbline.core.guide.question.Measure;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The values of a measure, oldest first, at most one a day.
public record Series(List<Reading> readings) {

    public Series {
        readings = List.copyOf(readings);
    }

    /// The values of a measure in her journal.
    public static Series of(Measure measure, Diary diary) {
        return new Series(diary.days().stream()
                .flatMap(day -> measure.reads().stream()
                        .flatMap(question -> reading(day, question).stream())
                        .limit(1))
                .toList());
    }

    /// The answers to one question, from a day on.
    static Series of(String question, Diary diary, LocalDate from) {
        return new Series(diary.days().stream()
                .filter(day -> !day.on().isBefore(from))
                .flatMap(day -> reading(day, question).stream())
                .toList());
    }

    private static Optional<Reading> reading(Diary.Day day, String question) {
        return value(day, question).map(value -> {
            Long most = day.most().get(question);
            return new Reading(day.on(), value, most == null ? value : Math.max(value, most));
        });
    }

    private static Optional<Double> value(Diary.Day day, String question) {
        return day.answers().get(question) instanceof Answer.Several(var codes)
                ? Optional.of((double) codes.size())
                : day.number(question);
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    public Optional<Reading> first() {
        return readings.stream().findFirst();
    }

    public Optional<Reading> last() {
        return isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /// The values from one day to another, both included.
    public Series between(LocalDate from, LocalDate to) {
        return new Series(readings.stream()
                .filter(reading -> !reading.on().isBefore(from) && !reading.on().isAfter(to))
                .toList());
    }

    /// Days from the first value to the last.
    public int span() {
        return isEmpty()
                ? 0
                : (int) ChronoUnit.DAYS.between(
                        readings.getFirst().on(), readings.getLast().on());
    }

    /// The middle value.
    public Optional<Double> median() {
        return isEmpty() ? Optional.empty() : Optional.of(Quantiles.median(readings));
    }

    Stream<Reading> stream() {
        return readings.stream();
    }
}
