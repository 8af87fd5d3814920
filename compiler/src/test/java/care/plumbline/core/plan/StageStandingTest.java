package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.rule.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every gate shut in turn, by a no and by an answer not given.
class StageStandingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days_since_birth=41 walk_minutes=9 bleeding=lighter                | 0 | walk-ten        | NO      | ",
                "days_since_birth=41 walk_minutes=10 bleeding=lighter               | 1 | walk-twenty     | NO      | ",
                "days_since_birth=42 walk_minutes=9 bleeding=lighter                | 1 | walk-twenty     | NO      | ",
                "days_since_birth=41 -walk_minutes bleeding=lighter                 | 0 | walk-ten        | UNKNOWN | walk_minutes",
                "days_since_birth=41 bleeding=more-after-activity                   | 0 | bleeding-settles | NO     | ",
                "days_since_birth=41 bleeding=stopped                               | 2 | eight-weeks     | NO      | ",
                "days_since_birth=83                                                | 0 | bleeding-settles | UNKNOWN | bleeding",
                "days_since_birth=84                                                | 5 |                 |         | ",
                "-days_since_birth bleeding=stopped                                 | 2 | eight-weeks     | UNKNOWN | birth_date",
                "walk_minutes=19                                                    | 1 | walk-twenty     | NO      | ",
                "walk_minutes=20                                                    | 5 |                 |         | ",
                "-walk_minutes                                                      | 1 | walk-twenty     | UNKNOWN | walk_minutes",
                "sit_to_stands=9                                                    | 1 | ten-stands      | NO      | ",
                "roll_pain=4                                                        | 1 | rolls-easily    | NO      | ",
                "roll_pain=3                                                        | 5 |                 |         | ",
                "floor_squeeze=no-squeeze                                           | 1 | floor-answers   | NO      | ",
                "floor_squeeze=no-squeeze -clinician_cleared                        | 1 | floor-answers   | UNKNOWN | clinician_cleared leak_cough leak_urge floor_tight",
                "floor_squeeze=not-sure leak_cough=no leak_urge=no floor_tight=no    | 5 |                 |         | ",
                "floor_squeeze=not-sure leak_cough=yes leak_urge=no floor_tight=no   | 1 | floor-answers   | NO      | ",
                "floor_squeeze=no-squeeze clinician_cleared=[strength]              | 5 |                 |         | ",
                "brisk_walk_minutes=29                                              | 2 | brisk-thirty    | NO      | ",
                "sit_to_stands=19                                                   | 2 | twenty-stands   | NO      | ",
                "balance_seconds=9                                                  | 2 | balance-ten     | NO      | ",
                "side_plank_seconds=19                                              | 2 | side-twenty     | NO      | ",
                "days_since_birth=55 bleeding=stopped                               | 2 | eight-weeks     | NO      | ",
                "days_since_birth=56 bleeding=stopped                               | 3 | twelve-weeks    | NO      | ",
                "days_since_birth=83 bleeding=stopped tear=third-fourth             | 2 | eight-weeks     | NO      | ",
                "days_since_birth=84 bleeding=stopped tear=third-fourth             | 3 | twelve-weeks    | NO      | ",
                "days_since_birth=56 bleeding=stopped clinician_cleared=[impact]    | 5 |                 |         | ",
                "days_since_birth=55 bleeding=stopped clinician_cleared=[impact]    | 2 | eight-weeks     | NO      | ",
                "days_since_birth=111 tear=third-fourth                             | 3 | twelve-weeks    | NO      | ",
                "days_since_birth=112 tear=third-fourth                             | 5 |                 |         | ",
                "days_since_birth=84 -tear                                          | 3 | twelve-weeks    | UNKNOWN | tear",
                "test_hops=no                                                       | 3 | tests-passed    | NO      | ",
                "-test_hops                                                         | 3 | tests-passed    | UNKNOWN | test_hops",
                "leak_on_impact=yes                                                 | 3 | no-leak         | NO      | ",
                "heaviness=yes                                                      | 3 | no-leak         | NO      | ",
                "-heaviness                                                         | 3 | no-leak         | UNKNOWN | heaviness",
                "pain_average=4                                                     | 3 | pain-settled    | NO      | ",
                "jog_minutes=29                                                     | 4 | jog-thirty      | NO      | ",
                "flare_after=sometimes-worse                                        | 4 | calm-after      | NO      | ",
            })
    void a_gate_that_is_shut_holds_her_at_the_stage_below(
            String changes, int stage, String shut, Truth open, String toAsk) {
        StageStanding standing = Someone.who(changes).plan().standing();
        assertEquals(stage, standing.stage().number());
        List<GateStanding> shutGates = standing.nextGates().stream()
                .filter(gate -> !gate.open().isYes())
                .toList();
        assertEquals(
                shut == null ? List.of() : List.of(shut),
                shutGates.stream().map(gate -> gate.gate().id().value()).toList());
        for (GateStanding gate : shutGates) {
            assertEquals(open, gate.open());
            assertEquals(
                    toAsk == null ? List.of() : List.of(toAsk.split(" ")),
                    gate.toAsk().stream().map(Question::id).toList());
        }
    }

    @Test
    void the_gates_behind_her_and_the_stage_before_her_are_named() {
        StageStanding standing = Someone.who("jog_minutes=10").plan().standing();
        assertEquals(2 + 5 + 6 + 5, standing.passed().size());
        assertTrue(standing.passed().stream()
                .allMatch(gate -> gate.open().isYes() && gate.toAsk().isEmpty()));
        assertEquals(5, standing.next().orElseThrow().number());
        assertEquals(
                List.of("jog-thirty", "calm-after", "safety-again-5"),
                standing.nextGates().stream()
                        .map(gate -> gate.gate().id().value())
                        .toList());
    }

    @Test
    void at_the_last_stage_nothing_is_next() {
        StageStanding standing = Someone.who("").plan().standing();
        assertTrue(standing.next().isEmpty() && standing.nextGates().isEmpty());
        assertEquals(21, standing.passed().size());
    }

    @Test
    void a_later_gate_that_is_open_does_not_lift_her_over_one_that_is_shut() {
        StageStanding standing = Someone.who("walk_minutes=5").plan().standing();
        assertEquals(1, standing.stage().number());
        assertEquals(2, standing.passed().size());
    }
}
