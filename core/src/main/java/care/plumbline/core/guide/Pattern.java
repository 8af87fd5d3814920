package care.plumbline.core.guide;

/// A pattern of pain: pelvic girdle, low back, or upper back.
public record Pattern(Id id, Text name, Text plain, Belief belief, Provenance provenance) {}
