package care.plumbline.core.guide.source;

import care.plumbline.core.rule.Place;
import java.time.LocalDate;
import java.util.List;

/// What stands behind a statement: where it is written, who says so, how sure that is, and until when it counts
/// as reviewed.
public record Provenance(Place place, List<Source> sources, Evidence evidence, LocalDate reviewBy) {
    public Provenance {
        sources = List.copyOf(sources);
    }
}
