package care.plumbline.compiler.guide;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Tier;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Place;
import java.util.List;
import java.util.Optional;

/// One woman written down beside the rules: what she tells, what she answers, and what must come.
///
/// @param tells her story, for a reader; no rule reads it
/// @param answers what she answers; whatever else the screen asks she answers as [Cases#unsaid()] says
public record Case(
        Id id,
        String tells,
        Kind kind,
        int daysSinceBirth,
        List<Said> answers,
        Must must,
        List<Source> sources,
        Place place) {

    public Case {
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
    }

    /// What stands behind her story.
    public enum Kind {
        /// Something that somebody must look at.
        DANGER("danger"),
        /// It looks like something else than it is.
        MIMIC("mimic"),
        /// Nothing that hurries.
        BENIGN("benign");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// An answer of hers, as text.
    public record Said(String question, String answer, Place place) {}

    /// What must come.
    ///
    /// @param tiers every tier that is acceptable: a run of neighbours, the least urgent first
    /// @param finding a danger sign that must be among the findings
    /// @param exercise how much exercise may go on
    /// @param session whether she gets a session today
    /// @param firstCause the cause that must come first
    /// @param notMovements movements that must not be open to her
    /// @param kinds the kinds of pain that must be hers, and no other; empty: not said
    /// @param causes that must be among those shown
    /// @param notCauses that must not be shown
    /// @param firstHabits that must be among the first so many as are named
    /// @param notHabits that must not be offered
    /// @param outing the highest rung that must be open to her
    public record Must(
            List<Tier> tiers,
            Optional<Id> finding,
            Optional<DangerSign.Exercise> exercise,
            Optional<SessionToday> session,
            Optional<Id> firstCause,
            List<Id> notMovements,
            List<Id> kinds,
            List<Id> causes,
            List<Id> notCauses,
            List<Id> firstHabits,
            List<Id> notHabits,
            Optional<Id> outing) {
        public Must {
            tiers = List.copyOf(tiers);
            notMovements = List.copyOf(notMovements);
            kinds = List.copyOf(kinds);
            causes = List.copyOf(causes);
            notCauses = List.copyOf(notCauses);
            firstHabits = List.copyOf(firstHabits);
            notHabits = List.copyOf(notHabits);
        }

        public Tier least() {
            return tiers.getFirst();
        }

        public Tier most() {
            return tiers.getLast();
        }
    }

    /// Whether there is a session for her.
    public enum SessionToday {
        WITHHELD("withheld"),
        OFFERED("offered");

        private final String code;

        SessionToday(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
