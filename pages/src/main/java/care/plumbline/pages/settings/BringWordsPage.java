package care.plumbline.pages.settings;

/// Bringing a journal back by the words of its sealed copy.
///
/// @param offered whether a copy can be asked for from here
/// @param there what becomes of a journal that is here; empty: there is none
/// @param wrong why it did not come; empty: nothing was tried, or it stands beside the field
/// @param sheets where the words of a sheet are typed, once no copy belongs to what she typed; empty: nowhere
/// @param typed what she typed, which the worker hands back with what became of it; empty: nothing
public record BringWordsPage(boolean offered, String there, String wrong, String sheets, String typed) {}
