package care.plumbline.core.insight;

import care.plumbline.core.guide.cause.Comparisons;
import care.plumbline.core.guide.cause.Factor;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Her days in rows, oldest first. Each row knows only its own day and those before, so the rows up
/// to a day are the beginning of the rows up to a later one.
///
/// @param said how many days she told of her pain
public record DayRows(Comparisons comparisons, List<Factor> factors, List<DayRow> rows, List<LocalDate> said) {

    public DayRows {
        factors = List.copyOf(factors);
        rows = List.copyOf(rows);
        said = List.copyOf(said);
    }

    /// @param hidesBaby whether what speaks of a baby is left out
    public static DayRows of(Comparisons comparisons, boolean hidesBaby, Journal journal, LocalDate today) {
        List<Factor> factors = comparisons.factors().stream()
                .filter(factor -> !(hidesBaby && factor.baby()))
                .toList();
        Map<LocalDate, Double> pains = pains(comparisons.pain(), journal, today);
        var days = new LinkedHashMap<LocalDate, Diary.Day>();
        Diary.of(journal, today).days().forEach(day -> days.put(day.on(), day));
        var rows = new ArrayList<DayRow>();
        List<LocalDate> said = pains.keySet().stream().sorted().toList();
        double usual = said.size() < 2 ? 0 : pain(pains, said.getFirst());
        for (int at = 1; at < said.size(); at++) {
            LocalDate last = said.get(at - 1);
            LocalDate on = said.get(at);
            double before = pain(pains, last);
            if (!last.isBefore(on.minusDays(comparisons.reckoning().gapDays()))) {
                Diary.Day same = days.getOrDefault(on, Diary.Day.without(on));
                LocalDate eve = on.minusDays(1);
                Diary.Day prior = days.getOrDefault(eve, Diary.Day.without(eve));
                boolean told = eve.equals(last);
                rows.add(new DayRow(
                        on,
                        pain(pains, on),
                        before,
                        usual,
                        factors.stream()
                                .map(factor -> seen(factor, same, prior, told))
                                .toList()));
            }
            usual += comparisons.reckoning().latest() * (before - usual);
        }
        return new DayRows(comparisons, factors, rows, said);
    }

    /// Her days as she could have seen them on an earlier one.
    public DayRows until(LocalDate day) {
        return new DayRows(
                comparisons,
                factors,
                rows.subList(0, (int)
                        rows.stream().takeWhile(row -> !row.on().isAfter(day)).count()),
                said.subList(
                        0, (int) said.stream().takeWhile(on -> !on.isAfter(day)).count()));
    }

    /// Her pain of each day: what she last said before she began a session, because a session
    /// changes it. Where she spoke only after one, that.
    private static Map<LocalDate, Double> pains(String question, Journal journal, LocalDate today) {
        var pains = new LinkedHashMap<LocalDate, Double>();
        var moved = new LinkedHashSet<LocalDate>();
        for (Entry entry : journal.entries()) {
            switch (entry) {
                case Entry.Began began -> moved.add(began.on());
                case Entry.Answered(LocalDate on, String asked, Answer.Amount(long pain))
                when asked.equals(question) && !on.isAfter(today) -> {
                    if (!moved.contains(on) || !pains.containsKey(on)) {
                        pains.put(on, (double) pain);
                    }
                }
                case Entry.Answered _,
                        Entry.Practised _,
                        Entry.Moved _,
                        Entry.Late _,
                        Entry.Paused _,
                        Entry.Ended _,
                        Entry.Seen _,
                        Entry.Trained _,
                        Entry.DidElse _,
                        Entry.Watched _,
                        Entry.TakenBack _,
                        Entry.Unrecognised _ -> {}
            }
        }
        return pains;
    }

    private static double pain(Map<LocalDate, Double> pains, LocalDate on) {
        return pains.getOrDefault(on, 0.0);
    }

    /// @param told whether she told of her pain on the day before: what she did not tick then
    ///     counts as no
    private static OptionalDouble seen(Factor factor, Diary.Day same, Diary.Day before, boolean told) {
        Diary.Day day = switch (factor.when()) {
            case SAME_DAY -> same;
            case DAY_BEFORE -> before;
        };
        return switch (factor.seen()) {
            case Factor.Seen.Under(String question, int _, int _) ->
                day.number(question).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
            case Factor.Seen.Chose(String question, String code) ->
                day.choice(question).map(chosen -> yes(chosen.equals(code))).orElseGet(OptionalDouble::empty);
            case Factor.Seen.Ticked(String question, String code) ->
                told || factor.when() == Factor.When.SAME_DAY
                        ? yes(day.answers().get(question) instanceof Answer.Several(var ticked)
                                && ticked.contains(code))
                        : OptionalDouble.empty();
            case Factor.Seen.Practised() -> yes(day.practised());
        };
    }

    private static OptionalDouble yes(boolean so) {
        return OptionalDouble.of(so ? 1 : 0);
    }
}
