package care.plumbline.pages.settings;

/// Bringing a journal back by the words of its sealed copy.
///
/// @param offered whether a copy can be asked for from here
/// @param there what becomes of a journal that is here; empty: there is none
/// @param wrong why it did not come; empty: nothing was tried, or it stands beside the field
public record BringWordsPage(boolean offered, String there, String wrong) {}
