package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// A kind of pain, known by where it hurts and what makes it worse.
///
/// @param plain what it is
/// @param helps what helps, the first things first
/// @param seen when somebody must look at it
public record Pattern(
        Id id, Text name, Text plain, List<Text> helps, List<Text> seen, Belief belief, Provenance provenance) {
    public Pattern {
        helps = List.copyOf(helps);
        seen = List.copyOf(seen);
    }
}
