package care.plumbline.core.guide.habit;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What is asked again and again, in order. A question that does not apply to her is passed over; the
/// short form of danger signs ([care.plumbline.core.guide.danger.QuickCheck]) follows the daily ones.
///
/// @param daily ids of the questions of a day; without those that are asked only if she likes, three taps
/// @param ifYouLike those of them that stand folded away
/// @param settled what folds another away for as long as its answer is fresh
/// @param ofADay those that are asked in other words of a day that is over
/// @param afterSession those asked when a session ends
/// @param nextMorning those asked on the morning after a session
/// @param weekly those offered again when the last answer is a week old
/// @param monthly those offered after so many weeks of use as [#monthlyWeeks] says
/// @param signs the question whose choices are the lines of the short form
/// @param strongPain what pain asks before it offers a session
/// @param badDay what one tap on a bad day brings
/// @param offeredDays for so many days they are offered; then not before the next time
public record CheckIn(
        List<String> daily,
        List<String> ifYouLike,
        List<Settled> settled,
        List<OfADay> ofADay,
        List<String> afterSession,
        List<String> nextMorning,
        List<String> weekly,
        List<String> monthly,
        List<Weeks> monthlyWeeks,
        int offeredDays,
        String signs,
        StrongPain strongPain,
        BadDay badDay,
        Provenance provenance) {

    /// An answer after which its question need not be asked again each day.
    public record Settled(String question, String answer) {}

    /// How a question is asked of a day that is over.
    public record OfADay(String question, Text ask) {}

    /// What she reads on a bad day.
    ///
    /// @param question that says it is one
    /// @param says what a flare is, and what to do about it
    /// @param day the small day it is: what makes one, and how much less is done on it
    /// @param habits what helps it pass, where it is for her
    public record BadDay(String question, Id day, List<Text> says, List<Id> habits, Provenance provenance) {
        public BadDay {
            says = List.copyOf(says);
            habits = List.copyOf(habits);
        }
    }

    /// Pain that asks before it offers a session.
    ///
    /// @param question that tells of it, from 0 to 10
    /// @param from so much, or more by `rise` than she said before, is strong
    /// @param name what she told, in words
    /// @param says what stands above them
    /// @param asks the danger questions it opens, whatever she answered before
    public record StrongPain(String question, int from, int rise, Text name, Text says, List<String> asks) {
        public StrongPain {
            asks = List.copyOf(asks);
        }

        /// Whether so much is strong after what she said before.
        public boolean isStrong(long now, OptionalLong before) {
            return now >= from || (before.isPresent() && now - before.getAsLong() >= rise);
        }
    }

    public CheckIn {
        daily = List.copyOf(daily);
        ifYouLike = List.copyOf(ifYouLike);
        settled = List.copyOf(settled);
        ofADay = List.copyOf(ofADay);
        afterSession = List.copyOf(afterSession);
        nextMorning = List.copyOf(nextMorning);
        weekly = List.copyOf(weekly);
        monthly = List.copyOf(monthly);
        monthlyWeeks = List.copyOf(monthlyWeeks);
    }

    public Stream<String> all() {
        return Stream.of(
                        daily, ifYouLike, afterSession, nextMorning, weekly, monthly, List.of(signs, badDay.question()))
                .flatMap(List::stream);
    }
}
