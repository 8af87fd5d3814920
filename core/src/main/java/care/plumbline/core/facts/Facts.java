package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Question;
import care.plumbline.core.guide.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known about a woman on a day.
///
/// Made from the guide, her journal and the date alone. Immutable.
public final class Facts {

    private final Guide guide;
    private final LocalDate today;
    private final Values values;
    private final Map<String, Entry.Answered> latest;

    private Facts(Guide guide, LocalDate today, Values values, Map<String, Entry.Answered> latest) {
        this.guide = guide;
        this.today = today;
        this.values = values;
        this.latest = latest;
    }

    public static Facts of(Guide guide, Journal journal, LocalDate today) {
        var latest = new HashMap<String, Entry.Answered>();
        journal.answers()
                .filter(answered -> !answered.on().isAfter(today))
                .forEach(answered -> latest.merge(
                        answered.question(),
                        answered,
                        (older, newer) -> newer.on().isBefore(older.on()) ? older : newer));
        var values = Values.of(guide.vocabulary());
        for (Guide.Settle step : guide.settling()) {
            switch (step) {
                case Guide.Settle.Asked(Question question) ->
                    settle(guide, question, latest.get(question.id()), today, values);
                case Guide.Settle.WorkedOut(var derived) -> values.derived(derived.fact(), derived.is());
            }
        }
        return new Facts(guide, today, values.build(), latest);
    }

    private static void settle(
            Guide guide,
            Question question,
            Entry.@org.jspecify.annotations.Nullable Answered answered,
            LocalDate today,
            Values.Builder values) {
        Optional<Fact> fact = guide.vocabulary().find(question.factName());
        if (fact.isEmpty()) {
            return;
        }
        if (answered != null && isFresh(question, answered, today)) {
            set(values, fact.get(), question, answered.answer(), today);
        } else if (question.askedWhen().map(values::test).orElse(Truth.YES).isNo()) {
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

    private static boolean isFresh(Question question, Entry.Answered answered, LocalDate today) {
        return question.freshForDays().isEmpty()
                || ChronoUnit.DAYS.between(answered.on(), today)
                        <= question.freshForDays().getAsInt();
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

    public Guide guide() {
        return guide;
    }

    public LocalDate today() {
        return today;
    }

    public Values values() {
        return values;
    }

    public Truth test(Condition condition) {
        return condition.test(values);
    }

    public Truth test(Optional<Condition> condition) {
        return condition.map(this::test).orElse(Truth.NO);
    }

    /// A whole number she gave or that follows from what she gave.
    public Optional<Long> whole(String fact) {
        return value(fact).map(Long.class::cast);
    }

    /// The code of a choice.
    public Optional<String> choice(String fact) {
        return value(fact).map(String.class::cast);
    }

    /// Whether nothing is said that speaks of a baby: hers is not with her, or she asked for that.
    public boolean hidesBaby() {
        return value("hides_baby").filter(Boolean.TRUE::equals).isPresent();
    }

    /// Whether she said that her baby is at home, and did not ask for silence about babies.
    public boolean hasBabyAtHome() {
        return !hidesBaby() && choice("baby_with_you").filter("home"::equals).isPresent();
    }

    /// The same with one more number known, which follows from the others.
    public Facts with(Fact fact, long value) {
        return new Facts(guide, today, values.with(fact, value), latest);
    }

    public boolean isKnown(Fact fact) {
        return values.isKnown(fact);
    }

    private Optional<Object> value(String name) {
        Fact fact = guide.vocabulary().fact(name);
        return values.isKnown(fact) ? Optional.of(values.value(fact, guide.vocabulary())) : Optional.empty();
    }

    /// Her latest answer to a question, however old.
    public Optional<Entry.Answered> latest(String question) {
        return Optional.ofNullable(latest.get(question));
    }

    /// How many questions she has answered.
    public int answers() {
        return latest.size();
    }

    /// The questions whose answers would settle this condition: those it reads that apply and are not known, in the
    /// guide's order. Empty when nothing she could say would change it.
    public List<Question> missing(Condition condition) {
        return new Missing(this).questions(condition);
    }

    /// Whether a question is worth asking: it applies, or whether it does is not known yet.
    public boolean applies(Question question) {
        return !question.askedWhen().map(this::test).orElse(Truth.YES).isNo();
    }
}
