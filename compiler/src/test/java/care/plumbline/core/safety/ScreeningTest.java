package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The run of the screen: what is open is asked before it ends, and what two findings say never disagrees.
class ScreeningTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<DangerSign> signs() {
        return GUIDE.dangerSigns().stream();
    }

    private static Entry said(Question question, Answer answer) {
        return new Entry.Answered(TODAY, question.id(), answer);
    }

    private static Safety safety(List<Entry> said) {
        return Safety.assess(Facts.of(GUIDE, new Journal(said), TODAY));
    }

    private static List<Entry> telling(DangerSign sign) {
        var said = new ArrayList<Entry>();
        sign.when().facts().stream()
                .flatMap(fact -> GUIDE.question(fact.name()).stream())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .forEach(question -> said.add(said(question, new Answer.YesNo(true))));
        return said;
    }

    @ParameterizedTest
    @MethodSource("signs")
    void whatever_is_open_is_asked_before_the_run_ends(DangerSign sign) {
        var said = new ArrayList<>(telling(sign));
        var shown = new HashSet<String>();
        var screening = new Screening(GUIDE);
        for (int turn = 0; turn < 60; turn++) {
            Facts facts = Facts.of(GUIDE, new Journal(said), TODAY);
            Safety safety = Safety.assess(facts);
            Screening.Standing standing = screening.standing(facts, safety, shown, false);
            if (standing.next().isEmpty()) {
                Set<String> never = new TreeSet<>();
                safety.toAsk().stream()
                        .map(Question::id)
                        .filter(id -> !shown.contains(id))
                        .forEach(never::add);
                assertEquals(Set.of(), never, "open, and never asked");
                return;
            }
            for (Question question : standing.next().get().questions()) {
                shown.add(question.id());
                if (question.kind() instanceof QuestionKind.Day) {
                    said.add(said(question, new Answer.Day(TODAY.minusWeeks(6))));
                }
            }
        }
        throw new AssertionError("the run does not end");
    }

    @ParameterizedTest
    @MethodSource("signs")
    void two_findings_never_say_opposite_things(DangerSign one) {
        for (DangerSign other : GUIDE.dangerSigns()) {
            var said = new ArrayList<>(telling(one));
            said.addAll(telling(other));
            Safety safety = safety(said);
            List<Finding> findings = safety.findings();
            for (int at = 1; at < findings.size(); at++) {
                Finding above = findings.get(at - 1);
                Finding below = findings.get(at);
                assertTrue(
                        above.urgency().compareTo(below.urgency()) > 0
                                || above.exercise().compareTo(below.exercise()) <= 0,
                        () -> above.sign().id() + " above " + below.sign().id());
            }
            boolean stop = findings.stream().anyMatch(finding -> finding.exercise() == DangerSign.Exercise.STOP);
            for (Finding finding : findings) {
                assertTrue(
                        !stop
                                || finding.sign().whileMoving().stream()
                                        .noneMatch(safety.whileWaiting(finding)::contains),
                        () -> one.id() + " and " + other.id());
            }
        }
    }
}
