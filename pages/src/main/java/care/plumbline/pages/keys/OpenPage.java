package care.plumbline.pages.keys;

/// The ways into a journal that is locked on this device. Nothing hangs on her: nobody knows yet who she is.
public record OpenPage() {}
