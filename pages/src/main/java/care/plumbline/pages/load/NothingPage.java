package care.plumbline.pages.load;

/// For whom this page has nothing to show now.
///
/// @param later whether that may change soon
public record NothingPage(boolean later) {}
