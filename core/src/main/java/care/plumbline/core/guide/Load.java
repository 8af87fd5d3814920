package care.plumbline.core.guide;

/// Something a movement can ask of the body, with the word for it.
public record Load(Id id, Text name) {}
