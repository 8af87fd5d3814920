package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.testing.Any;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must hold for any woman: more signs never lower the urgency, less said never lowers it, and what is not
/// answered never clears her.
class SafetyPropertyTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final List<Question> DANGERS = Women.dangerQuestions(GUIDE);

    /// Answers of the screen, of mood, and the others that a danger sign reads, which say no more than that there
    /// is no sign.
    private static final Set<String> NO_SIGN_CODES = Set.of("none", "not-measured", "usual", "not-at-all");

    private static Safety assess(Journal journal) {
        return Safety.assess(Facts.of(GUIDE, journal, Women.TODAY));
    }

    private static Journal without(Journal journal, String question) {
        return new Journal(journal.entries().stream()
                .filter(entry -> !(entry instanceof Entry.Answered answered
                        && answered.question().equals(question)))
                .toList());
    }

    private static Journal with(Journal journal, String question, Answer answer) {
        return without(journal, question).with(new Entry.Answered(Women.TODAY, question, answer));
    }

    private static void notLower(Outcome before, Outcome after) {
        assertTrue(after.compareTo(before) >= 0, () -> "from " + before + " down to " + after);
    }

    /// A calm woman, with some danger signs added and some answers to danger questions left out.
    private static Journal women(Any any) {
        Journal journal = Women.generated(GUIDE, any.whole(0, 1_000_000));
        for (Question sign : any.list(0, 4, each -> each.of(DANGERS))) {
            journal = with(journal, sign.id(), new Answer.YesNo(true));
        }
        for (Question left : any.list(0, 4, each -> each.of(DANGERS))) {
            journal = without(journal, left.id());
        }
        return journal;
    }

    @Test
    void one_more_danger_sign_never_lowers_the_outcome() {
        Any.tries(3000, any -> {
            Journal woman = women(any);
            int which = any.whole(0, 1000);
            Question danger = DANGERS.get(which % DANGERS.size());
            notLower(
                    assess(woman).outcome(),
                    assess(with(woman, danger.id(), new Answer.YesNo(true))).outcome());
        });
    }

    @Test
    void a_no_that_is_not_given_never_lowers_the_outcome() {
        Any.tries(3000, any -> {
            Journal woman = women(any);
            int which = any.whole(0, 1000);
            List<String> noes = noes(woman);
            if (!noes.isEmpty()) {
                notLower(
                        assess(woman).outcome(),
                        assess(without(woman, noes.get(which % noes.size()))).outcome());
            }
        });
    }

    @Test
    void leaving_out_one_no_after_the_other_never_lowers_the_outcome() {
        Any.tries(100, any -> {
            Journal woman = women(any);
            Journal journal = woman;
            Outcome before = assess(journal).outcome();
            for (String no : noes(journal)) {
                journal = without(journal, no);
                Outcome after = assess(journal).outcome();
                notLower(before, after);
                before = after;
            }
            assertFalse(
                    before instanceof Outcome.Clear || before instanceof Outcome.Caution,
                    "nothing answered, yet " + before);
        });
    }

    @Test
    void the_women_of_these_properties_meet_every_outcome() {
        Set<String> met = IntStream.range(0, 20_000)
                .mapToObj(seed ->
                        assess(women(new Any(seed))).outcome().getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertEquals(Set.of("AskFirst", "CallNow", "Caution", "Clear", "SeeSomeone"), met);
    }

    /// Every answer of any chapter that shows no sign. The day of birth and the other facts about the birth are
    /// no *noes*: an early day is itself what makes a weak leg more urgent.
    private static List<String> noes(Journal journal) {
        return journal.answers()
                .filter(answered -> switch (answered.answer()) {
                    case Answer.YesNo(boolean yes) -> !yes;
                    case Answer.Several(var codes) -> codes.isEmpty();
                    case Answer.One(String code) -> NO_SIGN_CODES.contains(code);
                    case Answer.Amount _, Answer.Measure _, Answer.Day _, Answer.Words _ -> false;
                })
                .map(Entry.Answered::question)
                .toList();
    }

    @Test
    void the_parts_of_an_assessment_agree() {
        Any.tries(2000, any -> {
            Journal woman = women(any);
            Safety safety = assess(woman);
            boolean today = safety.findings().stream()
                    .anyMatch(finding -> finding.urgency().compareTo(Urgency.SAME_DAY) >= 0);
            if (today || !safety.toAsk().isEmpty()) {
                assertEquals(DangerSign.Exercise.STOP, safety.exercise());
            }
            if (safety.exercise() == DangerSign.Exercise.AS_PLANNED) {
                assertTrue(safety.findings().stream()
                        .allMatch(finding -> finding.sign().exercise() == DangerSign.Exercise.AS_PLANNED));
            }
            for (int i = 1; i < safety.findings().size(); i++) {
                Finding above = safety.findings().get(i - 1);
                Finding below = safety.findings().get(i);
                // The most urgent first; of those the one that leaves the least exercise; of those in the guide's
                // order.
                assertTrue(Comparator.comparing(Finding::urgency)
                                .reversed()
                                .thenComparing(Finding::exercise)
                                .thenComparingInt(finding -> finding.sign().number())
                                .compare(above, below)
                        < 0);
            }
            if (safety.outcome() instanceof Outcome.Clear) {
                assertTrue(safety.findings().isEmpty()
                        && safety.toAsk().isEmpty()
                        && safety.limits().isEmpty());
            }
            if (safety.outcome() instanceof Outcome.Caution) {
                assertTrue(safety.findings().isEmpty()
                        && safety.toAsk().isEmpty()
                        && !safety.limits().isEmpty());
            }
        });
    }
}
