package care.plumbline.pages.settings;

/// What tells of a danger sign, before it is taken back.
///
/// @param entry its name
/// @param day on which it counts
/// @param ask what she was asked
/// @param said what she answered
public record TakeBackPage(String entry, String day, String ask, String said) {}
