package care.plumbline.core.progress;

import care.plumbline.core.guide.question.Choice;
import java.util.List;

/// All in all, by the rules of the guide.
public sealed interface Judgement {

    /// Clearly worse: somebody has to look.
    record Worse(List<Reason> because) implements Judgement {
        public Worse {
            because = List.copyOf(because);
        }
    }

    /// Clearly better.
    record Better(List<Reason> because) implements Judgement {
        public Better {
            because = List.copyOf(because);
        }
    }

    /// Neither, or not known.
    record Open() implements Judgement {}

    /// Why.
    sealed interface Reason {

        /// The usual pain of the last days against before.
        record Pain(double before, double now, int days) implements Reason {}

        record RolandMorris(double before, double now) implements Reason {}

        /// Her own verdict.
        record Said(Choice verdict) implements Reason {}
    }
}
