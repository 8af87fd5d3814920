package care.plumbline.pages.settings;

/// The lock of her journal on her phone.
///
/// @param on whether it is locked when she is away
/// @param wrong whether the digits she typed did not open it
/// @param wait the seconds until she may try again; empty: at once
/// @param to where she wanted to go
public record PinPage(boolean on, boolean wrong, String wait, String to) {}
