package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.habit.CheckIn;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.question.Tally;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Her latest answers while the days go by: take one day after another, and ask at any time what is known.
public final class Latest {

    private static final int WEEK = 7;

    private final Guide guide;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final ShortForm shortForm;
    private final Map<Id, Diary.Looked> looked = new LinkedHashMap<>();
    private final Deque<Diary.Day> fortnight = new ArrayDeque<>();
    /// Counts answers, so that two of one day are told apart.
    private long place;
    /// Danger questions answered before this place were answered before she came back.
    private long back;

    /// What she said of her pain before the day taken last.
    private @Nullable Said painBefore;

    private @Nullable LocalDate before;
    private Diary.@Nullable Day day;

    private record Said(Entry.Answered answered, long place) {}

    /// @param carried answers from before the first day that still count
    public Latest(Guide guide, List<Entry.Answered> carried) {
        this.guide = guide;
        this.shortForm = new ShortForm(guide);
        carried.forEach(this::keep);
    }

    private void keep(Entry.Answered answered) {
        shortForm.take(answered.question(), answered.answer(), place);
        said.put(answered.question(), new Said(answered, place++));
    }

    /// Goes on to the next day with an entry.
    public void take(Diary.Day next) {
        before = day == null ? null : day.on();
        day = next;
        if (isAway(next.on())) {
            back = place;
        }
        String pain = guide.checkIn().strongPain().question();
        if (next.answers().containsKey(pain)) {
            painBefore = said.get(pain);
        }
        next.answers().forEach((question, answer) -> keep(new Entry.Answered(next.on(), question, answer)));
        looked.putAll(next.seen());
        fortnight.addLast(next);
        while (ChronoUnit.DAYS.between(fortnight.getFirst().on(), next.on()) >= 2 * WEEK) {
            fortnight.removeFirst();
        }
    }

    /// Her latest answer to a question, however old.
    Optional<Entry.Answered> answered(String question) {
        return Optional.ofNullable(said.get(question)).map(Said::answered);
    }

    int answers() {
        return said.size();
    }

    /// The last time somebody looked at a danger sign of hers.
    Optional<Diary.Looked> looked(Id sign) {
        return Optional.ofNullable(looked.get(sign));
    }

    /// Whether she answered a question after somebody looked at a danger sign.
    boolean isSince(String question, Diary.Looked looked) {
        return answered(question)
                .filter(said -> said.on().isAfter(looked.on())
                        || (said.on().equals(looked.on()) && looked.since().contains(question)))
                .isPresent();
    }

    /// What is known on a day, which is the last one taken or a later one.
    ///
    /// @param steps which of [Guide#settling()]
    public Values on(LocalDate today, List<Guide.Settle> steps) {
        return on(today, steps, (question, latest) -> isFresh(question, latest, today));
    }

    /// What would be known if no answer grew old. A danger sign that she told of stands on this: a yes does not
    /// go stale, only a no does.
    Values ageless(LocalDate today, List<Guide.Settle> steps) {
        return on(today, steps, (_, _) -> true);
    }

    private Values on(LocalDate today, List<Guide.Settle> steps, BiPredicate<Question, Said> counts) {
        var values = Values.of(guide.vocabulary());
        for (Guide.Settle step : steps) {
            switch (step) {
                case Guide.Settle.Asked(Question question, List<String> hangsOn) ->
                    settle(question, hangsOn, today, values, counts);
                case Guide.Settle.WorkedOut(var derived) -> values.derived(derived.fact(), derived.is());
            }
        }
        for (Tally tally : guide.adjusting().tallies()) {
            count(tally, today, values);
        }
        return values.build();
    }

    private void settle(
            Question question,
            List<String> hangsOn,
            LocalDate today,
            Values.Builder values,
            BiPredicate<Question, Said> counts) {
        Optional<Fact> fact = guide.vocabulary().find(question.factName());
        if (fact.isEmpty()) {
            return;
        }
        Said latest = said.get(question.id());
        boolean applies =
                !question.askedWhen().map(values::test).orElse(Truth.YES).isNo();
        if (latest != null && counts.test(question, latest) && (applies || !isTakenBack(latest, hangsOn))) {
            set(values, fact.get(), question, latest.answered().answer(), today);
        } else if (!applies || isDeniedByItsLine(question, today)) {
            // A question that does not apply is answered by that: nobody leaks from a weak leg that is not weak.
            switch (question.kind()) {
                case QuestionKind.YesNo _ -> values.yesNo(fact.get(), false);
                case QuestionKind.AnyOf _ -> values.anyOf(fact.get(), Set.of());
                case QuestionKind.OneOf _,
                        QuestionKind.Scored _,
                        QuestionKind.Amount _,
                        QuestionKind.Measure _,
                        QuestionKind.Rating _,
                        QuestionKind.Day _,
                        QuestionKind.Words _ -> {}
            }
        }
    }

    /// Whether she said no to the line that would have opened this question.
    private boolean isDeniedByItsLine(Question question, LocalDate today) {
        return question.openedBy()
                .filter(line -> answered(line.id())
                                .map(Entry.Answered::answer)
                                .filter(new Answer.YesNo(false)::equals)
                                .isPresent()
                        && isFresh(line, today)
                        && !isReopenedByPain(question, said.get(line.id()))
                        && !isReopenedByTick(question, said.get(line.id())))
                .isPresent();
    }

    /// Whether she answered what a question hangs on after it, so that it no longer applies.
    ///
    /// An answer to a question that by her own other answers does not apply is a contradiction, and that is
    /// never a no: said together with them, or after them, it counts. Said before them, it is what she took back;
    /// a yes takes nothing back.
    private boolean isTakenBack(Said answer, List<String> hangsOn) {
        for (String question : hangsOn) {
            Said opener = said.get(question);
            if (opener != null
                    && opener.place() > answer.place()
                    && !opener.answered().answer().equals(new Answer.YesNo(true))) {
                return true;
            }
        }
        return false;
    }

    /// Whether she said yes to a question that by her other answers does not apply, and has not taken it back
    /// since.
    boolean isContradiction(Guide.Settle.Asked asked, LocalDate today) {
        Said latest = said.get(asked.question().id());
        return latest != null
                && !asked.hangsOn().isEmpty()
                && latest.answered().answer().equals(new Answer.YesNo(true))
                && isFresh(asked.question(), latest, today)
                && !isTakenBack(latest, asked.hangsOn());
    }

    /// Whether there is an answer to a question that counts on a day.
    boolean isFresh(Question question, LocalDate today) {
        Said latest = said.get(question.id());
        return latest != null && isFresh(question, latest, today);
    }

    private boolean isFresh(Question question, Said latest, LocalDate today) {
        if (question.freshForDays().isPresent()
                && ChronoUnit.DAYS.between(latest.answered().on(), today)
                        > question.freshForDays().getAsInt()) {
            return false;
        }
        for (String opener : question.reopenedBy()) {
            Said yes = said.get(opener);
            if (yes != null
                    && yes.place() > latest.place()
                    && yes.answered().answer().equals(new Answer.YesNo(true))) {
                return false;
            }
        }
        if (isReopenedByPain(question, latest) || isReopenedByTick(question, latest)) {
            return false;
        }
        return !guide.adjusting().screen().containsKey(question.id())
                || latest.place() >= (isAway(today) ? away(today) : back);
    }

    /// Whether she told of strong pain after she answered this, so that it is asked again.
    private boolean isReopenedByPain(Question question, @Nullable Said answered) {
        CheckIn.StrongPain strong = guide.checkIn().strongPain();
        Said pain = said.get(strong.question());
        return answered != null
                && pain != null
                && strong.asks().contains(question.id())
                && pain.place() > answered.place()
                && pain.answered().answer() instanceof Answer.Amount(long now)
                && strong.isStrong(now, amount(painBefore, pain));
    }

    /// Whether she ticked a line of the short form that opens this after she answered it.
    private boolean isReopenedByTick(Question question, @Nullable Said answered) {
        return answered != null && shortForm.asksAgain(question, answered.place());
    }

    /// Whether her answer to a question is older than her tick on a line that opens it.
    boolean isReopenedBy(QuickCheck line, Question question) {
        Said answered = said.get(question.id());
        return answered != null && shortForm.asksAgain(line, question, answered.place());
    }

    private static OptionalLong amount(@Nullable Said before, Said now) {
        return before != null && before != now && before.answered().answer() instanceof Answer.Amount(long amount)
                ? OptionalLong.of(amount)
                : OptionalLong.empty();
    }

    /// Before this place nothing counts on a day she comes back on.
    private long away(LocalDate today) {
        return day != null && day.on().equals(today) ? back : place;
    }

    private boolean isAway(LocalDate today) {
        return daysAway(today) >= guide.adjusting().absence().screenAgainAfter().count();
    }

    /// Days between this day and the one with an entry before it.
    private long daysAway(LocalDate today) {
        LocalDate last = day != null && day.on().equals(today) ? before : day == null ? null : day.on();
        return last == null ? 0 : ChronoUnit.DAYS.between(last, today);
    }

    private static void set(Values.Builder values, Fact fact, Question question, Answer answer, LocalDate today) {
        switch (answer) {
            case Answer.YesNo(boolean yes) -> values.yesNo(fact, yes);
            case Answer.Several(var codes) -> values.anyOf(fact, codes);
            case Answer.Amount(long number) -> values.whole(fact, number);
            case Answer.Measure(double number) -> values.decimal(fact, number);
            case Answer.Day(LocalDate date) -> {
                long days = ChronoUnit.DAYS.between(date, today);
                // A birth in the future is a slip; it must not count as a healed one.
                if (days >= 0) {
                    values.whole(fact, days);
                }
            }
            case Answer.One(String code) -> {
                if (question.kind() instanceof QuestionKind.Scored(var choices)) {
                    choices.stream()
                            .filter(choice -> choice.code().equals(code))
                            .findFirst()
                            .ifPresent(
                                    choice -> values.whole(fact, choice.score().orElse(0)));
                } else {
                    values.oneOf(fact, code);
                }
            }
            case Answer.Words _ -> {}
        }
    }

    private void count(Tally tally, LocalDate today, Values.Builder values) {
        switch (tally.kind()) {
            case Tally.Kind.DaysAway _ -> values.whole(tally.fact(), daysAway(today));
            case Tally.Kind.ScreenAge(int within) ->
                screenAge(within, today, values).ifPresent(age -> values.whole(tally.fact(), age));
            case Tally.Kind.DayWorst(String question) -> {
                if (day != null && day.on().equals(today) && day.most().containsKey(question)) {
                    values.whole(tally.fact(), day.most().getOrDefault(question, 0L));
                }
            }
            case Tally.Kind.WeekRise(String question, int atLeast) -> {
                double[] lately = week(question, today, 0);
                double[] earlier = week(question, today, WEEK);
                if (lately[0] >= atLeast && earlier[0] >= atLeast) {
                    values.decimal(tally.fact(), lately[1] / lately[0] - earlier[1] / earlier[0]);
                }
            }
        }
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

    private OptionalLong screenAge(int within, LocalDate today, Values.Builder values) {
        long oldest = 0;
        for (Question question : guide.adjusting().screen().values()) {
            if (question.freshForDays().orElse(Integer.MAX_VALUE) > within
                    || question.askedWhen().map(values::test).orElse(Truth.YES).isNo()) {
                continue;
            }
            Said latest = said.get(question.id());
            if (latest == null || !isFresh(question, latest, today)) {
                return OptionalLong.empty();
            }
            oldest = Math.max(oldest, ChronoUnit.DAYS.between(latest.answered().on(), today));
        }
        return OptionalLong.of(oldest);
    }
}
