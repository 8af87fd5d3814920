package care.plumbline.pages.settings;

/// The lock of her journal on her phone.
///
/// @param on whether it is locked when she is away
/// @param says why what she typed did not open it; empty: she typed nothing yet
/// @param minutes how long without a touch until it locks
/// @param forget what becomes of her journal where she forgets them
/// @param byWords whether the words of a sealed copy may be a way back, which nobody knows while it is locked
/// @param to where she wanted to go
public record PinPage(boolean on, String says, String minutes, String forget, boolean byWords, String to) {}
