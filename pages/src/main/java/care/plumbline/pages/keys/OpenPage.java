package care.plumbline.pages.keys;

/// The ways into a journal that is locked on this device. Nothing hangs on her: nobody knows yet who she is.
///
/// @param passkeys whether a passkey may be one
/// @param said what became of the last try with one; empty: nothing to say
/// @param copies where the words of a sealed copy are typed, once words opened nothing here; empty: nowhere
public record OpenPage(boolean passkeys, String said, String copies) {}
