package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far she has come: the highest stage all of whose gates, and those of every stage below, are open.
///
/// @param passed the gates behind her
/// @param next the stage before her, if there is one
/// @param nextGates its gates, open and shut
public record StageStanding(
        Stage stage, List<GateStanding> passed, Optional<Stage> next, List<GateStanding> nextGates) {

    public StageStanding {
        passed = List.copyOf(passed);
        nextGates = List.copyOf(nextGates);
    }

    public static StageStanding of(Facts facts) {
        List<Stage> stages = facts.guide().stages();
        var passed = new ArrayList<GateStanding>();
        Stage reached = stages.getFirst();
        for (Stage stage : stages.subList(1, stages.size())) {
            List<GateStanding> gates = gates(stage, facts);
            if (!gates.stream().allMatch(gate -> gate.open().isYes())) {
                return new StageStanding(reached, passed, Optional.of(stage), gates);
            }
            passed.addAll(gates);
            reached = stage;
        }
        return new StageStanding(reached, passed, Optional.empty(), List.of());
    }

    private static List<GateStanding> gates(Stage stage, Facts facts) {
        return stage.gates().stream()
                .map(gate -> {
                    var open = facts.test(gate.when());
                    return new GateStanding(gate, open, open.isUnknown() ? facts.missing(gate.when()) : List.of());
                })
                .toList();
    }
}
