package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The answers of the screen, from least to most urgent, and how findings lead to them.
class OutcomeTest {

    private static final Guide GUIDE = TheGuide.read();

    private static Safety assess(String answers) {
        Map<String, String> all = Women.safe(GUIDE);
        for (String pair : answers.split(" ")) {
            if (pair.contains("=")) {
                all.put(pair.split("=", 2)[0], pair.split("=", 2)[1].replace('+', ','));
            } else {
                all.remove(pair.substring(1));
            }
        }
        return Safety.assess(Facts.of(GUIDE, Women.journal(GUIDE, all), Women.TODAY));
    }

    @Test
    void the_outcomes_stand_in_this_order() {
        List<Outcome> inOrder = List.of(
                new Outcome.Clear(),
                new Outcome.Caution(List.of()),
                new Outcome.SeeSomeone(Urgency.ROUTINE, List.of()),
                new Outcome.AskFirst(List.of()),
                new Outcome.SeeSomeone(Urgency.WITHIN_DAYS, List.of()),
                new Outcome.SeeSomeone(Urgency.SAME_DAY, List.of()),
                new Outcome.CallNow(List.of()));
        var mixed = new ArrayList<>(inOrder);
        Collections.shuffle(mixed, new Random(1));
        Collections.sort(mixed);
        assertEquals(inOrder, mixed);
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                assertEquals(
                        Integer.compare(i, j), Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))));
            }
        }
    }

    /// `-question` leaves an answer out.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fever=no                                                | Clear      |              | AS_PLANNED",
                "belly_doming=yes                                        | Caution    |              | AS_PLANNED",
                "inflammatory_stiffness=yes                              | SeeSomeone | routine      | AS_PLANNED",
                "inflammatory_stiffness=yes -red_place -smelly_loss                 | AskFirst   |              | STOP",
                "-red_place -smelly_loss                                            | AskFirst   |              | STOP",
                "inflammatory_stiffness=yes red_sore_eye=yes             | SeeSomeone | same-day     | STOP",
                "stool_leak=yes                                          | SeeSomeone | within-days  | GENTLE",
                "stool_leak=yes inflammatory_stiffness=yes               | SeeSomeone | within-days  | GENTLE",
                "stool_leak=yes -red_place -smelly_loss                             | SeeSomeone | within-days  | STOP",
                "hip_limp=yes stool_leak=yes                             | SeeSomeone | within-days  | STOP",
                "fever=yes                                               | SeeSomeone | same-day     | STOP",
                "fever=yes stool_leak=yes -red_place -smelly_loss                   | SeeSomeone | same-day     | STOP",
                "harm_thoughts=yes                                       | SeeSomeone | same-day     | STOP",
                "numb_saddle=yes                                         | CallNow    |              | STOP",
                "numb_saddle=yes -red_place -smelly_loss fever=yes                  | CallNow    |              | STOP",
                "lump_hard=yes                                           | CallNow    |              | STOP",
            })
    void the_most_urgent_finding_decides(String answers, String kind, String within, DangerSign.Exercise exercise) {
        Safety safety = assess(answers);
        assertEquals(kind, safety.outcome().getClass().getSimpleName());
        if (safety.outcome() instanceof Outcome.SeeSomeone see) {
            assertEquals(within, see.within().code());
            assertEquals(
                    safety.findings().stream()
                            .filter(finding -> finding.urgency() == see.within())
                            .toList(),
                    see.findings());
        }
        assertEquals(exercise, safety.exercise());
    }

    @Test
    void a_finding_names_only_the_findings_of_the_urgency_it_speaks_of() {
        var call = assertInstanceOf(
                Outcome.CallNow.class,
                assess("numb_saddle=yes hot_breast=yes stool_leak=yes").outcome());
        assertEquals(
                List.of("numb-between-legs"),
                call.findings().stream()
                        .map(finding -> finding.sign().id().value())
                        .toList());
    }

    @Test
    void findings_come_the_most_urgent_first_and_then_by_their_number() {
        Safety safety = assess(
                "stool_leak=yes fever=yes numb_saddle=yes hot_breast=yes both_legs=yes inflammatory_stiffness=yes pubic_gap=yes");
        assertEquals(
                List.of(
                        "1 call-now",
                        "3 call-now",
                        "7 call-now",
                        "22 same-day",
                        "12 within-days",
                        "34 within-days",
                        "25 routine"),
                safety.findings().stream()
                        .map(finding -> finding.sign().number() + " "
                                + finding.urgency().code())
                        .toList());
    }

    @Test
    void a_raised_finding_says_why_and_by_which_rules() {
        Finding finding = assess("fever=yes very_unwell=yes cannot_walk=yes").findings().stream()
                .filter(each -> each.sign().id().value().equals("fever"))
                .findFirst()
                .orElseThrow();
        assertEquals(Urgency.CALL_NOW, finding.urgency());
        assertEquals(
                List.of(
                        finding.sign().because(),
                        finding.sign().raise().get(0).because(),
                        finding.sign().raise().get(1).because()),
                finding.because());
        assertEquals(
                List.of("fever", "very_unwell", "cannot_walk"),
                finding.rules().stream().map(Object::toString).toList());
        // Two raises reach the same urgency: what to do is said by the first.
        assertEquals(
                finding.sign().raise().get(0).todo().isEmpty()
                        ? finding.sign().todo()
                        : finding.sign().raise().get(0).todo(),
                finding.todo());
    }

    @Test
    void a_finding_that_nothing_raises_keeps_its_own_urgency_and_advice() {
        Finding finding = assess("fever=yes").findings().getFirst();
        assertEquals(Urgency.SAME_DAY, finding.urgency());
        assertEquals(List.of(finding.sign().because()), finding.because());
        assertEquals(finding.sign().todo(), finding.todo());
    }

    @Test
    void a_raise_that_is_not_known_is_asked_and_raises_nothing_yet() {
        Safety safety = assess("fever=yes -very_unwell");
        assertEquals(Urgency.SAME_DAY, safety.findings().getFirst().urgency());
        assertEquals(
                List.of("very_unwell"),
                safety.toAsk().stream().map(question -> question.id()).toList());
    }

    /// What belongs to later months is not hers at six weeks.
    @Test
    void every_sign_at_once_is_found() {
        String all = Women.dangerQuestions(GUIDE).stream()
                .map(question -> question.id() + "=yes")
                .collect(Collectors.joining(" "));
        Safety safety = assess(all + " phq_down=nearly-every-day phq_interest=nearly-every-day neuraxial=epidural");
        assertEquals(
                List.of("right-rib-pain"),
                GUIDE.dangerSigns().stream()
                        .filter(sign -> safety.findings().stream()
                                .noneMatch(finding -> finding.sign().equals(sign)))
                        .map(sign -> sign.id().value())
                        .toList());
    }
}
