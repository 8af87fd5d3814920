package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Fact;

/// A fact counted from the diary, such as the days she was away.
public record Tally(Fact fact, Kind kind, Text says, Text unit) {

    /// What is counted.
    public sealed interface Kind {

        /// Days between this day and the day with an entry before it.
        record DaysAway() implements Kind {}

        /// The oldest answer to a danger question that counts today, in days; not known while one is open.
        ///
        /// @param within danger questions whose answers keep longer than this do not count
        record ScreenAge(int within) implements Kind {}

        /// The highest number given to a question on this day.
        record DayWorst(String question) implements Kind {}

        /// The mean of a question over the last seven days less the mean over the seven before.
        ///
        /// @param atLeast how many days of each seven need an answer
        record WeekRise(String question, int atLeast) implements Kind {}
    }
}
