package care.plumbline.core.journal;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.words.Id;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The journal by days: what she said and did on each, oldest first.
///
/// Made in one pass. Days without an entry are not in it, and entries of days to come do not count, but for a
/// yes.
///
/// @param carried answers from before the latest birth that still count
public record Diary(List<Entry.Answered> carried, List<Day> days) {

    /// One day of it.
    ///
    /// @param answers what she said on this day, by question, the last said last; said twice, the later counts
    /// @param most the highest number she gave to a question on this day
    /// @param movements what she practised, each once
    /// @param seen the danger signs somebody looked at, by name
    public record Day(
            LocalDate on,
            Map<String, Answer> answers,
            Map<String, Long> most,
            Set<Id> movements,
            Map<Id, Looked> seen) {
        public Day {
            seen = Collections.unmodifiableMap(seen);
            answers = Collections.unmodifiableMap(answers);
            most = Collections.unmodifiableMap(most);
            movements = Collections.unmodifiableSet(movements);
        }

        /// A day on which nothing was said or done.
        public static Day without(LocalDate on) {
            return new Day(on, Map.of(), Map.of(), Set.of(), Map.of());
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

    /// Somebody looked at a danger sign of hers.
    ///
    /// @param since the questions she answered on the same day after that
    public record Looked(LocalDate on, Sight sight, Set<String> since) {
        public Looked {
            since = InOrder.set(since);
        }
    }

    public Diary {
        carried = List.copyOf(carried);
        days = List.copyOf(days);
    }

    /// The days of a journal up to today.
    public static Diary of(Journal journal, LocalDate today) {
        var drafts = new TreeMap<LocalDate, Draft>();
        for (Entry entry : journal.entries()) {
            switch (entry) {
                case Entry.Answered(LocalDate on, String question, Answer answer) ->
                    draft(drafts, told(on, answer, today)).answer(question, answer);
                case Entry.Practised(LocalDate on, List<Id> done) ->
                    draft(drafts, on).movements.addAll(done);
                case Entry.Moved(LocalDate on, int _, Id movement, Went.Done _) ->
                    draft(drafts, on).movements.add(movement);
                case Entry.Moved moved -> draft(drafts, moved.on());
                case Entry.Began began -> draft(drafts, began.on());
                case Entry.Ended ended -> draft(drafts, ended.on());
                case Entry.Trained trained -> draft(drafts, trained.on());
                case Entry.DidElse other -> draft(drafts, other.on());
                case Entry.Watched watched -> draft(drafts, watched.on());
                case Entry.Seen(LocalDate on, Id sign, Sight sight) ->
                    draft(drafts, on).seen(sign, sight);
                case Entry.Late _, Entry.Paused _, Entry.TakenBack _, Entry.Unrecognised _ -> {}
            }
        }
        return new Diary(
                journal.carried(),
                drafts.headMap(today, true).entrySet().stream()
                        .map(day -> day.getValue().on(day.getKey()))
                        .toList());
    }

    /// A day to come was written while a clock was ahead. A yes of it may be a danger sign, so it counts at
    /// once; all else waits for its day.
    private static LocalDate told(LocalDate on, Answer answer, LocalDate today) {
        boolean counts = on.isAfter(today) && answer instanceof Answer.YesNo(boolean yes) && yes;
        return counts ? today : on;
    }

    private static Draft draft(Map<LocalDate, Draft> drafts, LocalDate on) {
        return drafts.computeIfAbsent(on, _ -> new Draft());
    }

    private static final class Draft {
        private final Map<String, Answer> answers = new LinkedHashMap<>();
        private final Map<String, Long> most = new LinkedHashMap<>();
        private final Set<Id> movements = new LinkedHashSet<>();

        private final Map<Id, Sight> seen = new LinkedHashMap<>();
        private final Map<Id, Set<String>> since = new LinkedHashMap<>();

        void seen(Id sign, Sight sight) {
            seen.put(sign, sight);
            since.put(sign, new LinkedHashSet<>());
        }

        void answer(String question, Answer answer) {
            since.values().forEach(questions -> questions.add(question));
            answers.remove(question);
            answers.put(question, answer);
            if (answer instanceof Answer.Amount(long number)) {
                most.merge(question, number, Math::max);
            }
        }

        Day on(LocalDate day) {
            var looked = new LinkedHashMap<Id, Looked>();
            seen.forEach((sign, sight) -> looked.put(sign, new Looked(day, sight, since.getOrDefault(sign, Set.of()))));
            return new Day(day, answers, most, movements, looked);
        }
    }

    /// The last day she said or did anything; nothing in an empty journal.
    public Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().on());
    }
}
