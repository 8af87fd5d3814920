package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;

/// A pattern of pain: pelvic girdle, low back, or upper back.
public record Pattern(Id id, Text name, Text plain, Belief belief, Provenance provenance) {}
