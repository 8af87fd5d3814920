package care.plumbline.core.facts;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.GivenAnswers.Given;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Clinician;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;

/// Her latest answers while the days go by: take one day after another, and ask at any time what is known.
public final class Latest {

    private static final Answer NOTHING = new Answer.Several(Set.of());

    private final Guide guide;
    private final GivenAnswers given;
    private final Map<Id, Diary.Looked> looked = new LinkedHashMap<>();
    private final DaysTold days = new DaysTold();
    /// Danger questions answered before this place were answered before she came back.
    private long back;

    /// @param carried answers from before the first day that still count
    public Latest(Guide guide, List<Entry.Answered> carried) {
        this.guide = guide;
        this.given = new GivenAnswers(guide);
        carried.forEach(given::keep);
    }

    /// Goes on to the next day with an entry.
    public void take(Diary.Day next) {
        days.take(next);
        if (isAway(next.on())) {
            back = given.place();
        }
        given.take(next);
        looked.putAll(next.seen());
    }

    /// Her latest answer to a question, however old.
    Optional<Entry.Answered> answered(String question) {
        return given.answered(question);
    }

    int answers() {
        return given.size();
    }

    /// Her answers in the order in which she gave them.
    GivenAnswers given() {
        return given;
    }

    /// Whether something she told since her answer, or without one, asks for this question now.
    boolean isCalledFor(Question question) {
        return given.isCalledFor(question);
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
    /// @param steps which of [care.plumbline.core.guide.Settling#steps()]
    public Values on(LocalDate today, List<Guide.Settle> steps) {
        return on(today, steps, (question, latest) -> isFresh(question, latest, today));
    }

    /// What would be known if no answer grew old. A danger sign that she told of stands on this: a yes does not
    /// go stale, only a no does.
    Values ageless(LocalDate today, List<Guide.Settle> steps) {
        return on(today, steps, (_, _) -> true);
    }

    private Values on(LocalDate today, List<Guide.Settle> steps, BiPredicate<Question, Given> counts) {
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
            BiPredicate<Question, Given> counts) {
        Optional<Fact> fact = guide.vocabulary().find(question.factName());
        if (fact.isEmpty()) {
            return;
        }
        Given latest = given.find(question.id());
        boolean applies =
                !question.askedWhen().map(values::test).orElse(Truth.YES).isNo();
        if (latest != null && counts.test(question, latest) && (applies || !given.isTakenBack(latest, hangsOn))) {
            AnswerValue.set(values, fact.get(), question, counted(latest.answered()), today);
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

    /// What counts of an answer: of what a clinician allows, nothing that one forbids as well. A no outranks a yes.
    private Answer counted(Entry.Answered said) {
        return said.question().equals(Clinician.CLEARED)
                        && said.answer() instanceof Answer.Several(var cleared)
                        && answered(Clinician.RESTRICTS)
                                        .map(Entry.Answered::answer)
                                        .orElse(NOTHING)
                                instanceof Answer.Several(var restricted)
                ? new Answer.Several(cleared.stream()
                        .filter(code -> !restricted.contains(code) && !restricted.contains(Clinician.ALL))
                        .collect(InOrder.toSet()))
                : said.answer();
    }

    /// Whether she said no to the line that would have opened this question.
    private boolean isDeniedByItsLine(Question question, LocalDate today) {
        return question.openedBy()
                .filter(line -> answered(line.id())
                                .map(Entry.Answered::answer)
                                .filter(new Answer.YesNo(false)::equals)
                                .isPresent()
                        && isFresh(line, today)
                        && !given.isReopenedByPain(question, given.find(line.id()))
                        && !given.isReopenedByTick(question, given.find(line.id())))
                .isPresent();
    }

    /// Whether she said yes to a question that by her other answers does not apply, and has not taken it back
    /// since.
    boolean isContradiction(Guide.Settle.Asked asked, LocalDate today) {
        Given latest = given.find(asked.question().id());
        return latest != null
                && !asked.hangsOn().isEmpty()
                && latest.answered().answer().equals(new Answer.YesNo(true))
                && isFresh(asked.question(), latest, today)
                && !given.isTakenBack(latest, asked.hangsOn());
    }

    /// Whether there is an answer to a question that counts on a day.
    boolean isFresh(Question question, LocalDate today) {
        Given latest = given.find(question.id());
        return latest != null && isFresh(question, latest, today);
    }

    private boolean isFresh(Question question, Given latest, LocalDate today) {
        if (question.freshForDays().isPresent()
                && ChronoUnit.DAYS.between(latest.answered().on(), today)
                        > question.freshForDays().getAsInt()) {
            return false;
        }
        if (given.isReopened(question, latest)
                || !AnswerValue.says(question, latest.answered().answer())) {
            return false;
        }
        return !guide.adjusting().screen().containsKey(question.id())
                || latest.place() >= (isAway(today) ? away(today) : back);
    }

    /// Before this place nothing counts on a day she comes back on.
    private long away(LocalDate today) {
        return days.isLast(today) ? back : given.place();
    }

    private boolean isAway(LocalDate today) {
        return days.away(today)
                >= guide.adjusting().absence().screenAgainAfter().count();
    }

    private void count(Tally tally, LocalDate today, Values.Builder values) {
        switch (tally.kind()) {
            case Tally.Kind.DaysAway _ -> values.whole(tally.fact(), days.away(today));
            case Tally.Kind.ScreenAge(int within) ->
                screenAge(within, today, values).ifPresent(age -> values.whole(tally.fact(), age));
            case Tally.Kind.DayWorst(String question) ->
                days.most(question, today).ifPresent(most -> values.whole(tally.fact(), most));
            case Tally.Kind.WeekRise(String question, int atLeast) ->
                days.rise(question, today, atLeast).ifPresent(rise -> values.decimal(tally.fact(), rise));
        }
    }

    private OptionalLong screenAge(int within, LocalDate today, Values.Builder values) {
        long oldest = 0;
        for (Question question : guide.adjusting().screen().values()) {
            if (question.freshForDays().orElse(Integer.MAX_VALUE) > within
                    || question.askedWhen().map(values::test).orElse(Truth.YES).isNo()) {
                continue;
            }
            Given latest = given.find(question.id());
            if (latest == null || !isFresh(question, latest, today)) {
                return OptionalLong.empty();
            }
            oldest = Math.max(oldest, ChronoUnit.DAYS.between(latest.answered().on(), today));
        }
        return OptionalLong.of(oldest);
    }
}
