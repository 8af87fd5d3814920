package care.plumbline.core.guide;

/// One thing said to her, with what stands behind it.
public record Statement(Text says, Provenance provenance) {}
