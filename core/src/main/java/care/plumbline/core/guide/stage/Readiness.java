package care.plumbline.core.guide.stage;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Statement;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The small tests behind the gates, which she may do one by one.
///
/// @param about what they are for
/// @param noSymptoms when a test counts
/// @param retestAfterDays how long she trains before a test that was not yet is tried again
/// @param painUpTo an outing counts for her gates with so much pain at most
/// @param twoAnswers where advice differs
public record Readiness(
        Text about,
        Text notYet,
        Text noSymptoms,
        Text stop,
        int retestAfterDays,
        int painUpTo,
        TwoAnswers twoAnswers,
        List<Group> groups,
        Provenance provenance) {

    /// Tests that belong together.
    ///
    /// @param battery part of the tests before running and jumping
    public record Group(Id id, Text title, Text about, boolean battery, List<Test> tests) {
        public Group {
            tests = List.copyOf(tests);
        }
    }

    /// One test, and the question its result answers.
    ///
    /// @param question a number, a rating or a yes
    /// @param movement what is shown; its restrictions are those of the test
    /// @param figure a drawing of its own; empty: that of the movement
    /// @param trains what she does until it works
    /// @param afterGate a gate that opens it, whatever stage she is at: one of time
    /// @param targets what counts, the smallest first; for comfort the most that still counts
    public record Test(
            String question,
            Text name,
            Id movement,
            Optional<Id> figure,
            Id trains,
            Optional<Id> afterGate,
            Kind kind,
            List<Integer> targets,
            boolean eachSide,
            List<Text> how,
            Provenance provenance) {
        public Test {
            targets = List.copyOf(targets);
            how = List.copyOf(how);
        }

        public int first() {
            return targets.getFirst();
        }

        public int last() {
            return targets.getLast();
        }
    }

    /// What is counted.
    public enum Kind {
        /// Seconds she holds or goes on.
        HOLD("hold"),
        REPETITIONS("repetitions"),
        MINUTES("minutes"),
        /// How much it hurts; less is better.
        COMFORT("comfort");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// What advice disagrees on, said as it is.
    ///
    /// @param shownWhen whom it concerns; also while that is not known
    public record TwoAnswers(Condition shownWhen, Text title, List<Statement> says) {
        public TwoAnswers {
            says = List.copyOf(says);
        }
    }

    public Readiness {
        groups = List.copyOf(groups);
    }

    public Stream<Test> tests() {
        return groups.stream().flatMap(group -> group.tests().stream());
    }
}
