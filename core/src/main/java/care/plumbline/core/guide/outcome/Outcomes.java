package care.plumbline.core.guide.outcome;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Measure;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// How she is doing: what is measured, what counts as a real change, when she is better, and when somebody has
/// to look at her.
///
/// @param weeks how a week of her days is told
/// @param greenWeek when a week was a green one
/// @param moodSign the danger sign that the two mood questions lead to
public record Outcomes(
        Activities activities,
        Measure pain,
        Measure rolandMorris,
        Measure confidence,
        Verdict verdict,
        Line line,
        Weekly weeks,
        Better better,
        Worse worse,
        Goal goal,
        GreenWeek greenWeek,
        Id moodSign) {

    /// The three things that matter to her, 0 to 10; more is better.
    ///
    /// @param changeOfOne a real change of one of them, in points
    /// @param changeOfMean a real change of all of them together
    public record Activities(
            List<Activity> asked, double changeOfOne, double changeOfMean, Text says, Provenance provenance) {
        public Activities {
            asked = List.copyOf(asked);
        }
    }

    /// One of them.
    ///
    /// @param words the question for her words
    /// @param now the question how well she can do it
    public record Activity(String words, String now) {}

    /// Her own verdict.
    ///
    /// @param muchBetter the choices that mean clearly better
    /// @param worse the choices that mean clearly worse
    public record Verdict(String question, List<String> muchBetter, List<String> worse, Provenance provenance) {
        public Verdict {
            muchBetter = List.copyOf(muchBetter);
            worse = List.copyOf(worse);
        }
    }

    /// When the line of her days says something.
    ///
    /// @param windowDays how far back it looks
    /// @param atLeastDays so many days with a value
    /// @param overDays from the first of them to the last
    /// @param sure how much of its range has to point one way, in percent
    public record Line(int windowDays, int atLeastDays, int overDays, int sure, Text says, Provenance provenance) {}

    /// How a week of her days is told.
    ///
    /// @param enoughDays so many days with a value make its middle worth telling
    /// @param halfDays so many make the middle half of them worth telling; with fewer, all of them
    public record Weekly(int enoughDays, int halfDays) {}

    /// When she is clearly better.
    ///
    /// @param rolandMorrisDownPercent of where she began
    public record Better(double rolandMorrisDownPercent, double painDown, Text says, Provenance provenance) {}

    /// When she is clearly worse.
    ///
    /// @param days how long her pain has to be higher
    /// @param atLeastDays on so many of them she has to have said it
    /// @param beforeDays how many days before them it is held against
    /// @param urgency how soon somebody has to look
    public record Worse(
            double rolandMorrisUp,
            double painUp,
            int days,
            int atLeastDays,
            int beforeDays,
            Urgency urgency,
            Text painSays,
            Text rolandMorrisSays,
            Text verdictSays,
            Text meaning,
            List<Text> todo,
            Text say,
            Provenance provenance) {
        public Worse {
            todo = List.copyOf(todo);
        }
    }

    /// Seven days with little pain.
    ///
    /// @param painAtMost on every day that she said it
    /// @param atLeastDays on so many of them she has to have said it
    public record GreenWeek(int painAtMost, int atLeastDays) {}

    /// How much movement a week to grow towards.
    public record Goal(int minutesAWeek, Text says, Provenance provenance) {}
}
