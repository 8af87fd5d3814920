package care.plumbline.core.guide.movement;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;

/// Something a movement can ask of the body, with the word for it.
public record Demand(Id id, Text name) {}
