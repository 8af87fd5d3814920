package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// What to know about a complaint that is no kind of back pain, or about what is taken for pain.
///
/// @param plain what it is
/// @param loss whether it is for her whose child died: it says who is there for her
/// @param hers what holds for her before all else
/// @param parts one thing after the other, such as medicines
/// @param helps what helps, the first things first
/// @param avoid what to leave
/// @param seen when somebody must look at it
/// @param signs the danger signs to know with it
/// @param habits what eases it
public record Leaflet(
        Id id,
        Text name,
        Text plain,
        boolean loss,
        List<Hers> hers,
        List<Part> parts,
        List<Text> helps,
        List<Text> avoid,
        List<Text> seen,
        List<Id> signs,
        List<Id> habits,
        Provenance provenance) {

    public Leaflet {
        hers = List.copyOf(hers);
        parts = List.copyOf(parts);
        helps = List.copyOf(helps);
        avoid = List.copyOf(avoid);
        seen = List.copyOf(seen);
        signs = List.copyOf(signs);
        habits = List.copyOf(habits);
    }

    /// Said to her only where her answers show it.
    public record Hers(Condition when, Text says) {}

    public record Part(Text name, List<Text> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
