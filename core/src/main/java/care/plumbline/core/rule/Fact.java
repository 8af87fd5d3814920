package care.plumbline.core.rule;

/// One thing that can be known about a woman, by name.
///
/// @param name a CEL identifier, such as `floor_lifts`
/// @param type what kind of value it has
/// @param slot where its value stands in [Values]
public record Fact(String name, FactType type, int slot) {}
