package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.habit.CheckIn;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Her latest answer to each question, in the order in which she gave them: what came after an answer may take
/// it back, or open it again.
final class GivenAnswers {

    private final Guide guide;
    private final Map<String, Given> latest = new LinkedHashMap<>();
    private final ShortForm shortForm;
    /// By a line that opens a page, the place where she said last what of that page is there.
    private final Map<String, Long> saidBehind = new LinkedHashMap<>();

    /// Counts answers, so that two of one day are told apart.
    private long place;

    /// What she said of her pain before the day taken last.
    private @Nullable Given painBefore;

    /// @param place its place among all she gave
    record Given(Entry.Answered answered, long place) {

        boolean isYes() {
            return answered.answer().equals(new Answer.YesNo(true));
        }
    }

    GivenAnswers(Guide guide) {
        this.guide = guide;
        this.shortForm = new ShortForm(guide);
    }

    void keep(Entry.Answered answered) {
        shortForm.take(answered.question(), answered.answer(), place);
        var given = new Given(answered, place++);
        latest.put(answered.question(), given);
        if (given.isYes()) {
            guide.question(answered.question())
                    .flatMap(Question::openedBy)
                    .ifPresent(line -> saidBehind.put(line.id(), given.place()));
        }
    }

    ShortForm shortForm() {
        return shortForm;
    }

    /// Whether she said yes to a line that opens a page.
    boolean isYes(Question line) {
        Given given = latest.get(line.id());
        return given != null && given.isYes();
    }

    /// Whether she said, after her yes to a line, what of its page is there.
    boolean isSaidBehind(Question line) {
        Given given = latest.get(line.id());
        return given != null && saidBehind.getOrDefault(line.id(), -1L) > given.place();
    }

    /// What she said on the next day.
    void take(Diary.Day next) {
        String pain = guide.checkIn().strongPain().question();
        if (next.answers().containsKey(pain)) {
            painBefore = latest.get(pain);
        }
        next.answers().forEach((question, answer) -> keep(new Entry.Answered(next.on(), question, answer)));
    }

    /// The place of the next answer.
    long place() {
        return place;
    }

    int size() {
        return latest.size();
    }

    @Nullable
    Given find(String question) {
        return latest.get(question);
    }

    Optional<Entry.Answered> answered(String question) {
        return Optional.ofNullable(latest.get(question)).map(Given::answered);
    }

    /// Whether she answered what a question hangs on after it, so that it no longer applies.
    ///
    /// An answer to a question that by her own other answers does not apply is a contradiction, and that is
    /// never a no: said together with them, or after them, it counts. Said before them, it is what she took back;
    /// a yes takes nothing back.
    boolean isTakenBack(Given answer, List<String> hangsOn) {
        for (String question : hangsOn) {
            Given opener = latest.get(question);
            if (opener != null && opener.place() > answer.place() && !opener.isYes()) {
                return true;
            }
        }
        return false;
    }

    /// Whether something she said after it asks for this answer again.
    boolean isReopened(Question question, Given answer) {
        for (String opener : question.reopenedBy()) {
            Given yes = latest.get(opener);
            if (yes != null && yes.place() > answer.place() && yes.isYes()) {
                return true;
            }
        }
        return isReopenedByLine(question, answer)
                || isReopenedByPain(question, answer)
                || isReopenedByTick(question, answer);
    }

    /// Whether she said yes, after she answered this, to the line that opens its page.
    private boolean isReopenedByLine(Question question, Given answer) {
        return question.openedBy()
                .map(line -> latest.get(line.id()))
                .filter(line -> line.isYes() && line.place() > answer.place())
                .isPresent();
    }

    /// Whether she said yes to one thing after she answered another, which asks for that again.
    boolean isReopenedBy(Question told, Question question) {
        Given answer = latest.get(question.id());
        Given yes = latest.get(told.id());
        return answer != null
                && yes != null
                && yes.isYes()
                && yes.place() > answer.place()
                && question.reopenedBy().contains(told.id());
    }

    /// Whether she told of strong pain after she answered this, so that it is asked again.
    boolean isReopenedByPain(Question question, @Nullable Given answered) {
        CheckIn.StrongPain strong = guide.checkIn().strongPain();
        Given pain = latest.get(strong.question());
        return answered != null
                && pain != null
                && strong.asks().contains(question.id())
                && pain.place() > answered.place()
                && isInStrongPain();
    }

    /// Whether the pain she told of last is strong.
    boolean isInStrongPain() {
        CheckIn.StrongPain strong = guide.checkIn().strongPain();
        Given pain = latest.get(strong.question());
        return pain != null
                && pain.answered().answer() instanceof Answer.Amount(long now)
                && strong.isStrong(now, amount(painBefore, pain));
    }

    /// Whether she ticked a line of the short form that opens this after she answered it.
    boolean isReopenedByTick(Question question, @Nullable Given answered) {
        return answered != null && shortForm.asksAgain(question, answered.place());
    }

    /// Whether something she told since her answer, or without one, asks for this question of the safety screen
    /// now.
    boolean isCalledFor(Question question) {
        if (guide.chapters().getFirst().questions().noneMatch(question::equals)) {
            return false;
        }
        Given answered = latest.get(question.id());
        return answered == null ? shortForm.asksAgain(question, -1) : isReopened(question, answered);
    }

    /// Whether her answer to a question is older than her tick on a line that opens it.
    boolean isReopenedBy(QuickCheck line, Question question) {
        Given answered = latest.get(question.id());
        return answered != null && shortForm.asksAgain(line, question, answered.place());
    }

    private static OptionalLong amount(@Nullable Given before, Given now) {
        return before != null && before != now && before.answered().answer() instanceof Answer.Amount(long amount)
                ? OptionalLong.of(amount)
                : OptionalLong.empty();
    }
}
