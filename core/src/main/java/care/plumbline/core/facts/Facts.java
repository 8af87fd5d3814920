package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known about a woman on a day.
///
/// Made from the guide, her journal and the date alone. Immutable.
public final class Facts {

    private final Guide guide;
    private final LocalDate today;
    private final Values values;
    private final Latest latest;

    private Facts(Guide guide, LocalDate today, Values values, Latest latest) {
        this.guide = guide;
        this.today = today;
        this.values = values;
        this.latest = latest;
    }

    public static Facts of(Guide guide, Journal journal, LocalDate today) {
        return of(guide, Diary.of(Births.latest(guide, journal, today), today), today);
    }

    /// @param diary up to today
    public static Facts of(Guide guide, Diary diary, LocalDate today) {
        var latest = new Latest(guide, diary.carried());
        diary.days().forEach(latest::take);
        return new Facts(guide, today, latest.on(today, guide.settling().steps()), latest);
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

    public Optional<Long> whole(Handle fact) {
        return whole(fact.id());
    }

    public Optional<String> choice(Handle fact) {
        return choice(fact.id());
    }

    /// Whether she said no, and it still counts.
    public boolean no(Handle question) {
        return value(question.id()).filter(Boolean.FALSE::equals).isPresent();
    }

    /// The codes she ticked; empty: she has not answered.
    public Optional<Set<String>> several(Handle question) {
        return value(question.id()).map(codes -> {
            var ticked = new LinkedHashSet<String>();
            if (codes instanceof Set<?> all) {
                all.forEach(code -> ticked.add(code.toString()));
            }
            return ticked;
        });
    }

    /// Whether her latest answer is of today.
    public boolean isSaidToday(Handle question) {
        return latest(question).filter(said -> said.on().equals(today)).isPresent();
    }

    /// Whether she said yes, and it still counts.
    public boolean yes(Handle question) {
        return value(question.id()).filter(Boolean.TRUE::equals).isPresent();
    }

    /// The codes she ticked of a list; none where she has not said.
    public Set<String> chosen(Handle fact) {
        return latest(fact)
                .filter(answered ->
                        guide.question(fact.id()).filter(this::isFresh).isPresent())
                .map(answered -> answered.answer() instanceof Answer.Several(var codes) ? codes : Set.<String>of())
                .orElse(Set.of());
    }

    /// Her latest answer to a question, however old.
    public Optional<Entry.Answered> latest(Handle question) {
        return latest(question.id());
    }

    /// The code of a choice.
    public Optional<String> choice(String fact) {
        return value(fact).map(String.class::cast);
    }

    /// Whether nothing is said that speaks of a baby: hers is not with her, or she asked for that.
    public boolean hidesBaby() {
        return value(Handle.HIDES_BABY.id()).filter(Boolean.TRUE::equals).isPresent();
    }

    /// Whether she said that she is pregnant again: the course for the time after a birth rests then.
    public boolean isPregnantAgain() {
        return value(guide.pregnantAgain().question())
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    /// How she is spoken to: without what speaks of a baby where she is to hear nothing of it. A sign that a
    /// baby is unwell is said all the same.
    public Language speaking(Language language) {
        boolean sign = guide.dangerSigns().stream()
                .filter(one -> one.name().isOfBaby())
                .anyMatch(one -> test(one.when()).isYes());
        return hidesBaby() && !sign ? language.silentOnBaby() : language;
    }

    /// Whether she said that her baby is at home, and did not ask for silence about babies.
    public boolean hasBabyAtHome() {
        return !hidesBaby()
                && choice(Handle.BABY_WITH_YOU).filter("home"::equals).isPresent();
    }

    /// The same with one more number known, which follows from the others.
    public Facts with(Fact fact, long value) {
        return new Facts(guide, today, values.with(fact, value), latest);
    }

    /// The same as if she had said no to these.
    public Facts supposingNo(List<Question> questions) {
        Values supposed = values;
        for (Question question : questions) {
            if (question.kind() instanceof QuestionKind.YesNo) {
                supposed = supposed.with(guide.vocabulary().fact(question.factName()), 0);
            }
        }
        return new Facts(guide, today, supposed, latest);
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
        return latest.answered(question);
    }

    /// Whether her answer to a question still counts today.
    public boolean isFresh(Question question) {
        return latest.isFresh(question, today);
    }

    /// What she told by a line that stands for several questions.
    public LinesTold linesTold() {
        return new LinesTold(this, latest.given());
    }

    /// The same as if no answer grew old.
    public Facts ageless() {
        return new Facts(guide, today, latest.ageless(today, guide.settling().steps()), latest);
    }

    /// The last time somebody looked at a danger sign of hers.
    public Optional<Diary.Looked> looked(Id sign) {
        return latest.looked(sign);
    }

    /// Whether she answered a question after somebody looked at a danger sign.
    public boolean isSince(String question, Diary.Looked looked) {
        return latest.isSince(question, looked);
    }

    /// How many questions she has answered.
    public int answers() {
        return latest.answers();
    }

    /// The questions whose answers would settle this condition: those it reads that apply and are not known, in
    /// the guide's order. Empty when nothing she could say would change it.
    public List<Question> missing(Condition condition) {
        return new Missing(this).questions(condition);
    }

    /// Whether a question is worth asking: it applies, or whether it does is not known yet, or her yes to it is
    /// at odds with what she said elsewhere.
    public boolean applies(Question question) {
        return asking().applies(question);
    }

    /// Why a question is asked or not.
    public Asking asking() {
        return new Asking(this, latest);
    }
}
