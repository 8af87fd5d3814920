package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// A kind of pain, known by where it hurts and what makes it worse.
///
/// @param plain what it is
/// @param helps what helps, the first things first
/// @param avoid what makes it worse
/// @param seen when somebody must look at it
/// @param signs the danger signs to know with it
public record Pattern(
        Id id,
        Text name,
        Text plain,
        List<Text> helps,
        List<Text> avoid,
        List<Text> seen,
        List<Id> signs,
        Belief belief,
        Provenance provenance) {
    public Pattern {
        helps = List.copyOf(helps);
        avoid = List.copyOf(avoid);
        seen = List.copyOf(seen);
        signs = List.copyOf(signs);
    }
}
