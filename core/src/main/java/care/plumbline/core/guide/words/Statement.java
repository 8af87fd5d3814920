package care.plumbline.core.guide.words;

import care.plumbline.core.guide.source.Provenance;

/// One thing said to her, with what stands behind it.
public record Statement(Text says, Provenance provenance) {}
