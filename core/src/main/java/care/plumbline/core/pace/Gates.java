package care.plumbline.core.pace;

import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.rule.Truth;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The gates while the days go by. One that was open stays open until an answer says otherwise: a number grown
/// old is no reason to send her back.
final class Gates {

    private final List<Stage> stages;
    private final Map<Id, GateMemory> memory = new LinkedHashMap<>();
    private int reached;

    Gates(List<Stage> stages) {
        this.stages = stages;
    }

    List<Change> on(LocalDate day, Values values) {
        var changes = new ArrayList<Change>();
        for (int number = 1; number <= reached; number++) {
            for (Gate gate : stages.get(number).gates()) {
                if (gate.once()) {
                    continue;
                }
                remember(gate, day, values);
                if (number <= reached && !isOpen(gate)) {
                    changes.add(new Change.StageShut(day, stages.get(number), gate));
                    reached = number - 1;
                }
            }
        }
        while (reached + 1 < stages.size()) {
            Stage next = stages.get(reached + 1);
            next.gates().forEach(gate -> remember(gate, day, values));
            if (!next.gates().stream().allMatch(this::isOpen)) {
                break;
            }
            reached++;
            changes.add(new Change.StageOpened(day, next));
        }
        return changes;
    }

    private void remember(Gate gate, LocalDate day, Values values) {
        Truth open = gate.when().test(values);
        if (!open.isUnknown()) {
            memory.put(gate.id(), new GateMemory(open, day));
        } else if (gate.once()) {
            memory.remove(gate.id());
        }
    }

    private boolean isOpen(Gate gate) {
        GateMemory known = memory.get(gate.id());
        return known != null && known.open().isYes();
    }

    /// She was away so long that all gates are asked anew.
    void forget() {
        memory.clear();
        reached = 0;
    }

    Stage reached() {
        return stages.get(reached);
    }

    Map<Id, GateMemory> memory() {
        return memory;
    }
}
