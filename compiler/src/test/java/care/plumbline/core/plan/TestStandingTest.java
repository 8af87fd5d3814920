package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.plan.TestStanding.Result;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small tests: what came of each, and when it is offered.
class TestStandingTest {

    private static final Guide GUIDE = Someone.GUIDE;

    private static TestStanding standing(String question, Recovery her) {
        return TestStanding.of(her.facts(), her.plan()).stream()
                .filter(one -> one.test().question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static String says(Result result) {
        return switch (result) {
            case Result.NotTried _ -> "not tried";
            case Result.Faded _ -> "faded";
            case Result.Done _ -> "done";
            case Result.PartWay(var _, long number, int next) -> number + ", next " + next;
            case Result.NotYet _ -> "not yet";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walk_minutes    | walk_minutes=9       | not yet",
                "walk_minutes    | walk_minutes=10      | 10, next 20",
                "walk_minutes    | walk_minutes=19      | 19, next 20",
                "walk_minutes    | walk_minutes=20      | done",
                "walk_minutes    | -walk_minutes        | not tried",
                "roll_pain       | roll_pain=3          | done",
                "roll_pain       | roll_pain=4          | not yet",
                "balance_seconds | balance_seconds=9    | not yet",
                "balance_seconds | balance_seconds=10   | done",
                "test_hops       | test_hops=yes        | done",
                "test_hops       | test_hops=no         | not yet",
                "test_hops       | -test_hops           | not tried",
            })
    void what_came_of_a_test(String question, String changes, String expected) {
        assertEquals(expected, says(standing(question, Someone.who(changes)).result()));
    }

    @Test
    void a_test_that_was_not_yet_is_tried_again_after_two_weeks() {
        TestStanding hops = standing("test_hops", Someone.who("test_hops=no"));
        assertEquals(Optional.of(Women.TODAY.plusDays(14)), hops.again());
        assertTrue(hops.isTraining(Women.TODAY.plusDays(13)));
        assertFalse(hops.isTraining(Women.TODAY.plusDays(14)));
    }

    @Test
    void an_answer_that_is_too_old_has_faded() {
        var old = Someone.journal("");
        var later = Recovery.on(GUIDE, old, Women.TODAY.plusDays(61));
        assertEquals("faded", says(standing("test_hops", later).result()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // weeks, clearance and restriction, whether hops are offered
                "days_since_birth=84                                            | yes",
                "bleeding=stopped days_since_birth=83                                            | no",
                "bleeding=stopped days_since_birth=56 clinician_cleared=[impact]                 | yes",
                "bleeding=stopped days_since_birth=55 clinician_cleared=[impact]                 | no",
                "bleeding=stopped days_since_birth=56 clinician_cleared=[strength]               | no",
                "bleeding=stopped days_since_birth=56 -clinician_cleared                         | no",
                "days_since_birth=84 tear=third-fourth                          | no",
                "days_since_birth=112 tear=third-fourth                         | yes",
                "bleeding=stopped days_since_birth=70 clinician_cleared=[impact] clinician_restricts=[impact] | no",
                "clinician_restricts=[impact]                                   | no",
                "clinician_restricts=[all]                                      | no",
                "leak_on_impact=yes                                             | no",
                "leak_on_impact=yes clinician_cleared=[impact]                  | yes",
                "heaviness=yes                                                  | no",
                "new_bulge=yes clinician_cleared=[impact]                       | no",
                "pain_zones=[low-back+pubic]                                    | no",
                "-calf_swelling                                                 | no",
                "fever=yes                                                      | no",
                "sleep_hours=2                                                  | no",
                "brisk_walk_minutes=5                                           | no",
            })
    void hops_are_offered_when_time_safety_and_clinicians_allow(String changes, String offered) {
        assertEquals(
                offered.equals("yes"),
                standing("test_hops", Someone.who(changes)).isOffered());
    }

    @Test
    void tests_already_passed_do_not_decide_whether_they_are_offered() {
        assertTrue(standing("test_hops", Someone.who("-test_hops -test_bounds -test_jog_spot -test_floor"))
                .isOffered());
    }

    /// Nobody is stuck: whatever opens a stage can be tried from the stage before.
    @Test
    void a_test_asks_for_no_more_than_one_stage_ahead_of_the_gate_it_opens() {
        GUIDE.stages()
                .forEach(stage -> stage.gates()
                        .forEach(gate -> GUIDE.readiness()
                                .tests()
                                .filter(test -> gate.when().facts().stream()
                                        .anyMatch(fact -> fact.name().equals(test.question())))
                                .forEach(test -> assertTrue(
                                        GUIDE.movement(test.movement()).stage() <= stage.number(),
                                        test.question() + " for " + gate.id()))));
    }

    @Test
    void every_question_of_the_battery_has_its_test_and_there_are_twelve() {
        Set<String> battery = GUIDE.readiness().groups().stream()
                .filter(Readiness.Group::battery)
                .flatMap(group -> group.tests().stream())
                .map(Readiness.Test::question)
                .collect(Collectors.toSet());
        assertEquals(12, battery.size());
        assertEquals(
                GUIDE.questions()
                        .map(question -> question.id())
                        .filter(id -> id.startsWith("test_"))
                        .collect(Collectors.toSet()),
                battery);
    }

    @Test
    void the_numbers_behind_the_gates_are_the_targets_of_the_tests() {
        assertEquals(
                List.of(10, 20),
                standing("walk_minutes", Someone.who("")).test().targets());
        assertEquals(
                List.of(10, 20),
                standing("sit_to_stands", Someone.who("")).test().targets());
        assertEquals(
                List.of(30),
                standing("brisk_walk_minutes", Someone.who("")).test().targets());
        assertEquals(
                List.of(20),
                standing("side_plank_seconds", Someone.who("")).test().targets());
    }

    @ParameterizedTest
    @CsvSource({"days_since_birth=111, true", "days_since_birth=112, false", "-days_since_birth, true"})
    void what_experts_disagree_on_is_shown_while_it_concerns_her(String changes, boolean shown) {
        assertEquals(shown, TestStanding.showsTwoAnswers(Someone.who(changes).facts()));
    }
}
