package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Text;
import java.util.List;

/// How a question is answered.
public sealed interface QuestionKind {

    record YesNo() implements QuestionKind {}

    record OneOf(List<Choice> choices) implements QuestionKind {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    record AnyOf(List<Choice> choices) implements QuestionKind {
        public AnyOf {
            choices = List.copyOf(choices);
        }
    }

    /// One of several answers that count points.
    record Scored(List<Choice> choices) implements QuestionKind {
        public Scored {
            choices = List.copyOf(choices);
        }
    }

    /// A whole number within bounds.
    record Amount(Text unit, long min, long max) implements QuestionKind {}

    /// A number with a fraction, within bounds.
    record Measure(Text unit, double min, double max) implements QuestionKind {}

    /// 0 to 10.
    record Rating(Text low, Text high) implements QuestionKind {

        /// The end of the scale, which is how it is asked in every study.
        public static final int MOST = 10;
    }

    /// A day in the past; conditions see the days since then under the name `countsAs`.
    ///
    /// @param about what may be tapped instead of a date, from short ago to long ago
    record Day(String countsAs, List<About> about) implements QuestionKind {
        public Day {
            about = List.copyOf(about);
        }
    }

    /// A day by about how long ago it was.
    ///
    /// @param days the fewest days that these words may mean: what opens with time opens late, and what is asked
    ///     only for a while after a birth is asked for long enough
    record About(Text says, int days) {}

    /// Her own words; never read by a condition.
    record Words() implements QuestionKind {}

    /// What is offered; empty where nothing is.
    default List<Choice> offered() {
        return switch (this) {
            case OneOf(var choices) -> choices;
            case Scored(var choices) -> choices;
            case AnyOf(var choices) -> choices;
            case YesNo _, Amount _, Measure _, Rating _, Day _, Words _ -> List.of();
        };
    }
}
