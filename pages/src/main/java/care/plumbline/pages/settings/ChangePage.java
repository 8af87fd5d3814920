package care.plumbline.pages.settings;

import care.plumbline.pages.asking.Field;

/// One answer, to say what it should have been.
///
/// @param entry its name
/// @param day on which it counts, then as now
/// @param said what she answered
public record ChangePage(String entry, String day, String said, Field field) {}
