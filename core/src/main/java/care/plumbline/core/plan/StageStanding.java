package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.pace.GateMemory;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.rule.Truth;
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

    public static StageStanding of(Facts facts, Pace pace) {
        List<Stage> stages = facts.guide().stages();
        var passed = new ArrayList<GateStanding>();
        int reached = pace.reached().number();
        stages.subList(1, reached + 1).forEach(stage -> passed.addAll(gates(stage, facts, pace)));
        if (reached + 1 == stages.size()) {
            return new StageStanding(pace.reached(), passed, Optional.empty(), List.of());
        }
        Stage next = stages.get(reached + 1);
        return new StageStanding(pace.reached(), passed, Optional.of(next), gates(next, facts, pace));
    }

    private static List<GateStanding> gates(Stage stage, Facts facts, Pace pace) {
        return stage.gates().stream()
                .map(gate -> {
                    Optional<GateMemory> known =
                            Optional.ofNullable(pace.gates().get(gate.id()));
                    return new GateStanding(
                            gate,
                            known.map(GateMemory::open).orElse(Truth.UNKNOWN),
                            known.map(GateMemory::on),
                            known.isPresent() ? List.of() : facts.missing(gate.when()));
                })
                .toList();
    }
}
