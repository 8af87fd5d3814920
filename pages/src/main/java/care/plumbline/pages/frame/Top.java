package care.plumbline.pages.frame;

/// What a page says of itself to the frame around it.
///
/// @param title of the window
/// @param note a word beside the brand; empty: none
/// @param broken whether it says that something broke; it then asks nothing of the journal that may have broken
///     it
public record Top(Title title, Tab tab, String note, boolean broken) {}
