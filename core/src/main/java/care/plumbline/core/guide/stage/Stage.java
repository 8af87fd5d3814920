package care.plumbline.core.guide.stage;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// A stage of recovery, with the gates that open it.
public record Stage(int number, Id id, Text name, Text about, List<Gate> gates, Provenance provenance) {
    public Stage {
        gates = List.copyOf(gates);
    }
}
