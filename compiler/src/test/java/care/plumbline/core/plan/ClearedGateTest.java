package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.rule.Truth;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clearance opens the gate that names it, and nothing else; not knowing opens nothing.
class ClearedGateTest {

    private static Gate gate(String id) {
        return Someone.GUIDE.stages().stream()
                .flatMap(stage -> stage.gates().stream())
                .filter(gate -> gate.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "floor-answers | -floor_squeeze -clinician_cleared           | UNKNOWN",
                "floor-answers | -floor_squeeze                              | UNKNOWN",
                "floor-answers | -floor_squeeze clinician_cleared=[impact]   | UNKNOWN",
                "floor-answers | -floor_squeeze clinician_cleared=[strength] | YES",
                "twelve-weeks  | days_since_birth=70                         | NO",
                "twelve-weeks  | days_since_birth=70 -clinician_cleared      | UNKNOWN",
                "twelve-weeks  | days_since_birth=70 clinician_cleared=[impact]   | YES",
                "twelve-weeks  | days_since_birth=70 clinician_cleared=[strength] | NO",
                "twelve-weeks  | days_since_birth=55 clinician_cleared=[impact]   | NO",
                "twelve-weeks  | days_since_birth=84                         | YES",
                "twelve-weeks  | days_since_birth=84 tear=third-fourth       | NO",
                "no-leak       | leak_on_impact=yes                          | NO",
                "no-leak       | leak_on_impact=yes clinician_cleared=[impact]    | YES",
                "no-leak       | -leak_on_impact -clinician_cleared          | UNKNOWN",
                "tests-passed  | test_hops=no clinician_cleared=[impact]     | NO",
            })
    void what_a_clearance_does_to_a_gate(String gate, String changes, Truth open) {
        assertEquals(open, Someone.who(changes).facts().test(gate(gate).when()));
    }

    @Test
    void these_gates_name_a_clearance_and_no_others() {
        assertEquals(
                Set.of("floor-answers", "twelve-weeks", "no-leak"),
                Someone.GUIDE.stages().stream()
                        .flatMap(stage -> stage.gates().stream())
                        .filter(gate -> gate.clearedBy().isPresent())
                        .map(gate -> gate.id().value())
                        .collect(Collectors.toSet()));
    }
}
