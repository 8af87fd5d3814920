package care.plumbline.core.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.habit.CheckIn;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be asked again today. An offer: nothing happens when she leaves it.
///
/// @param weekly her three activities and how sure she feels
/// @param monthly Roland-Morris, her own verdict, the two mood questions
public record Due(List<Question> weekly, List<Question> monthly) {

    private static final int A_WEEK = 7;

    public Due {
        weekly = List.copyOf(weekly);
        monthly = List.copyOf(monthly);
    }

    /// What is due for her.
    ///
    /// @param since the day on which she began here
    public static Due of(Facts facts, LocalDate since) {
        CheckIn checkIn = facts.guide().checkIn();
        LocalDate weekAgo = facts.today().minusDays(A_WEEK);
        List<Question> weekly = since.isAfter(weekAgo)
                ? List.of()
                : questions(facts, checkIn.weekly())
                        .filter(question -> isHers(facts, question))
                        .filter(question -> !answeredAfter(facts, question, weekAgo))
                        .toList();
        return new Due(weekly, monthly(facts, checkIn, since));
    }

    private static List<Question> monthly(Facts facts, CheckIn checkIn, LocalDate since) {
        Optional<LocalDate> offered = checkIn.monthlyWeeks().stream()
                .map(Weeks::count)
                .map(since::plusWeeks)
                .filter(on -> !on.isAfter(facts.today()))
                .max(LocalDate::compareTo)
                .filter(on -> facts.today().isBefore(on.plusDays(checkIn.offeredDays())));
        // Said a little before its time it counts as said.
        return offered.map(on -> questions(facts, checkIn.monthly())
                        .filter(question -> !answeredAfter(facts, question, on.minusDays(A_WEEK)))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Question> questions(Facts facts, List<String> ids) {
        return ids.stream()
                .flatMap(id -> facts.guide().question(id).stream())
                .filter(question -> facts.applies(question)
                        && question.askedWhen()
                                .map(facts::test)
                                .map(truth -> truth.isYes())
                                .orElse(true));
    }

    private static boolean answeredAfter(Facts facts, Question question, LocalDate day) {
        return facts.latest(question.id())
                .filter(answered -> answered.on().isAfter(day))
                .isPresent();
    }

    /// How well she can do it is only asked where she has said what.
    private static boolean isHers(Facts facts, Question question) {
        return facts.guide().outcomes().activities().asked().stream()
                .filter(activity -> activity.now().equals(question.id()))
                .allMatch(activity -> words(facts, activity).isPresent());
    }

    /// What she wants to do, in her words.
    public static Optional<String> words(Facts facts, Outcomes.Activity activity) {
        return facts.latest(activity.words())
                .map(Entry.Answered::answer)
                .flatMap(answer ->
                        answer instanceof Answer.Words(String text) ? Optional.of(text.strip()) : Optional.empty())
                .filter(text -> !text.isEmpty());
    }
}
