package care.plumbline.core.journal;

import care.plumbline.core.guide.Id;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The journal by days: what she said and did on each, oldest first.
///
/// Made in one pass. Days without an entry are not in it, and entries of days to come do not count.
public record Diary(List<Day> days) {

    /// One day of it.
    ///
    /// @param answers what she said on this day, by question; said twice, the later counts
    /// @param movements what she practised, each once
    public record Day(LocalDate on, Map<String, Answer> answers, Set<Id> movements) {
        public Day {
            answers = Collections.unmodifiableMap(answers);
            movements = Collections.unmodifiableSet(movements);
        }

        /// Whether she practised anything.
        public boolean practised() {
            return !movements.isEmpty();
        }

        /// A number she gave on this day.
        public Optional<Double> number(String question) {
            return switch (answers.get(question)) {
                case Answer.Amount(long number) -> Optional.of((double) number);
                case Answer.Measure(double number) -> Optional.of(number);
                case null, default -> Optional.empty();
            };
        }

        /// Whether she said yes on this day; nothing where she did not say.
        public Optional<Boolean> yes(String question) {
            return answers.get(question) instanceof Answer.YesNo(boolean yes) ? Optional.of(yes) : Optional.empty();
        }

        /// The code of the choice she made on this day.
        public Optional<String> choice(String question) {
            return answers.get(question) instanceof Answer.One(String code) ? Optional.of(code) : Optional.empty();
        }
    }

    public Diary {
        days = List.copyOf(days);
    }

    /// The days of a journal up to today.
    public static Diary of(Journal journal, LocalDate today) {
        var answers = new TreeMap<LocalDate, Map<String, Answer>>();
        var movements = new HashMap<LocalDate, Set<Id>>();
        for (Entry entry : journal.entries()) {
            switch (entry) {
                case Entry.Answered(LocalDate on, String question, Answer answer) ->
                    answers.computeIfAbsent(on, _ -> new HashMap<>()).put(question, answer);
                case Entry.Practised(LocalDate on, List<Id> done) -> {
                    answers.computeIfAbsent(on, _ -> new HashMap<>());
                    movements.computeIfAbsent(on, _ -> new LinkedHashSet<>()).addAll(done);
                }
                case Entry.Moved(LocalDate on, int _, Id movement, Went went) -> {
                    answers.computeIfAbsent(on, _ -> new HashMap<>());
                    if (went instanceof Went.Done) {
                        movements
                                .computeIfAbsent(on, _ -> new LinkedHashSet<>())
                                .add(movement);
                    }
                }
                case Entry.Began began -> answers.computeIfAbsent(began.on(), _ -> new HashMap<>());
                case Entry.Ended ended -> answers.computeIfAbsent(ended.on(), _ -> new HashMap<>());
                case Entry.Paused _, Entry.Unrecognised _ -> {}
            }
        }
        return new Diary(answers.headMap(today, true).entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue(), movements.getOrDefault(day.getKey(), Set.of())))
                .toList());
    }

    /// The last day she said or did anything; nothing in an empty journal.
    public Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().on());
    }
}
