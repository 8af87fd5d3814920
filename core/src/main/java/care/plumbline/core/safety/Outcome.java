package care.plumbline.core.safety;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import java.util.List;

/// What the safety screen says, from least to most urgent.
public sealed interface Outcome extends Comparable<Outcome> {

    /// Nothing in her answers needs care first. Never said to her as "all clear".
    record Clear() implements Outcome {}

    /// She may go on, with these restrictions.
    record Caution(List<Limit> limits) implements Outcome {
        public Caution {
            limits = List.copyOf(limits);
        }
    }

    /// Danger questions are not answered; nothing is decided before they are.
    record AskFirst(List<Question> questions) implements Outcome {
        public AskFirst {
            questions = List.copyOf(questions);
        }
    }

    /// Someone must look at her within this time.
    record SeeSomeone(Urgency within, List<Finding> findings) implements Outcome {
        public SeeSomeone {
            findings = List.copyOf(findings);
        }
    }

    /// Call the emergency number before anything else.
    record CallNow(List<Finding> findings) implements Outcome {
        public CallNow {
            findings = List.copyOf(findings);
        }
    }

    /// How urgent, as a number that only serves to compare. An unanswered danger question outranks what can
    /// wait for a routine visit: it may hide more.
    private int rank() {
        return switch (this) {
            case Clear _ -> 0;
            case Caution _ -> 1;
            case SeeSomeone(Urgency within, var _) when within == Urgency.ROUTINE -> 2;
            case AskFirst _ -> 3;
            case SeeSomeone(Urgency within, var _) when within == Urgency.WITHIN_DAYS -> 4;
            case SeeSomeone _ -> 5;
            case CallNow _ -> 6;
        };
    }

    @Override
    default int compareTo(Outcome other) {
        return Integer.compare(rank(), other.rank());
    }
}
